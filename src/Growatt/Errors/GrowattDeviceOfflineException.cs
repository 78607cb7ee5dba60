namespace Growatt;

/// <summary>The server cannot reach the device, or its data logger.</summary>
public sealed class GrowattDeviceOfflineException(string message) : GrowattException(message);
