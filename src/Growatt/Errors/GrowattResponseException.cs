namespace Growatt;

/// <summary>The answer is not what the API promises: empty, cut short, not JSON, or JSON of another shape.</summary>
public sealed class GrowattResponseException : GrowattException
{
    internal GrowattResponseException(string message, Exception? inner = null, bool isIncomplete = false)
        : base(message, inner) => IsIncomplete = isIncomplete;

    /// <summary>Whether the answer is empty or breaks off: it may come whole the next time.</summary>
    public bool IsIncomplete { get; }

    internal override bool IsTransient => IsIncomplete;
}
