namespace Growatt;

/// <summary>What a note is about.</summary>
public enum RequestNoteKind
{
    /// <summary>The answer comes from the cache and is young enough.</summary>
    Cached,

    /// <summary>The answer comes from the cache and is older than requested, because the API allows no request yet or does not answer. Worth a warning.</summary>
    Stale,

    /// <summary>The answer contradicts itself, or is empty where it should not be: something may be missing. Worth a warning.</summary>
    Incomplete,

    /// <summary>The answer lists something twice, which is returned once.</summary>
    Duplicates,

    /// <summary>The cache could not be read or written; the call goes on without it. Worth a warning, once.</summary>
    CacheFault,
}
