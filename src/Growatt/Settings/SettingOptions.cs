namespace Growatt;

/// <summary>How a setting is changed.</summary>
public sealed class SettingOptions : RequestOptions
{
    /// <summary>The usual: read back for two minutes.</summary>
    public static new SettingOptions Default { get; } = new();

    /// <summary>Whether it is read back. Otherwise what became of it is not known.</summary>
    public bool Verifies { get; init; } = true;

    /// <summary>How long it is read back at most. A data logger takes up to a minute to pass an order on.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The password that some string inverters want; null for none.</summary>
    public string? Password { get; init; }
}
