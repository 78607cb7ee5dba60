namespace Growatt;

/// <summary>A setting is written together with others, and the device does not show one of those: it has to be given too.</summary>
public sealed class GrowattSettingIncompleteException(string setting)
    : GrowattException($"{setting} is written along with this setting, and the device does not show what it is now.")
{
    /// <summary>The one that has to be given.</summary>
    public string Setting { get; } = setting;
}
