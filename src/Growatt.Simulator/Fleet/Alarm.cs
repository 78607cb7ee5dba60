namespace Growatt.Simulator.Fleet;

/// <summary>A fault or a warning that a device has reported.</summary>
/// <param name="Fault">Which.</param>
/// <param name="Start">By the plant's wall clock.</param>
/// <param name="End">The same as the start where the device did not report the end.</param>
internal sealed record Alarm(DeviceFault Fault, DateTime Start, DateTime End);
