namespace Growatt;

/// <summary>What became of a setting.</summary>
public enum SettingOutcome
{
    /// <summary>Not known: the device could not be read back in time, or does not show this value.</summary>
    Unknown,

    /// <summary>It was set, and the device shows it.</summary>
    Verified,

    /// <summary>The device had it already: nothing was sent.</summary>
    AlreadySet,

    /// <summary>It was sent, and the device does not show it.</summary>
    NotApplied,

    /// <summary>The API reported an error or did not answer, and the device shows it all the same.</summary>
    AppliedDespiteError,
}
