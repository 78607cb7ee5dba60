namespace Growatt;

/// <summary>What became of a setting that was to be changed.</summary>
public sealed class SettingResult
{
    /// <summary>The device.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>What was to be changed.</summary>
    public required string Setting { get; init; }

    /// <summary>What the device showed before.</summary>
    public required string Before { get; init; }

    /// <summary>What it was to show.</summary>
    public required string Requested { get; init; }

    /// <summary>What it showed in the end; null where that is not known.</summary>
    public string? After { get; init; }

    /// <summary>What became of it.</summary>
    public required SettingOutcome Outcome { get; init; }

    /// <summary>What kept the API from answering that it was done; null where it did.</summary>
    internal GrowattException? Error { get; init; }

    /// <summary>What became of it, in a line.</summary>
    public override string ToString() => $"{SerialNumber} {Setting}: {Before} -> {Requested}: {Outcome}";
}
