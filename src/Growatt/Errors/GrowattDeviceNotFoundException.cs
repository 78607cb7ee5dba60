namespace Growatt;

/// <summary>The API does not know the device, or returned no data for it.</summary>
public sealed class GrowattDeviceNotFoundException(string message) : GrowattException(message);
