namespace Growatt;

/// <summary>An alarm, as far as a report shows it.</summary>
/// <param name="SerialNumber">The device that raised it.</param>
/// <param name="Start">When it began, by the plant's clock.</param>
/// <param name="End">When it ended; null where that is not known.</param>
/// <param name="Code">The vendor's code.</param>
/// <param name="Message">What it says.</param>
public sealed record ReportAlarm(string SerialNumber, DateTime? Start, DateTime? End, string Code, string Message);
