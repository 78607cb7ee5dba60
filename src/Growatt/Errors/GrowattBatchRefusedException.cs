using Growatt.Errors;

namespace Growatt;

/// <summary>
/// The API refused a request because of some of its devices, and the time for finding out which was over: this device may be one of them, or only
/// have been requested together with them.
/// </summary>
public sealed class GrowattBatchRefusedException : GrowattException
{
    internal GrowattBatchRefusedException(TimeSpan searchTime, string refusal)
        : base($"The API refused a request for several devices, this one among them. {refusal} {Search(searchTime)}") => SearchTime = searchTime;

    /// <summary>How long the search for the devices at fault might take.</summary>
    public TimeSpan SearchTime { get; }

    private static string Search(TimeSpan time) => time > TimeSpan.Zero
        ? $"The search for the devices at fault had {DurationText.Of(time)}, which was not enough."
        : "There was no time to search for the devices at fault.";
}
