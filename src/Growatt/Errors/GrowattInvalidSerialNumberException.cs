namespace Growatt;

/// <summary>The text is not a serial number, or the API rejects it.</summary>
public sealed class GrowattInvalidSerialNumberException(string message) : GrowattException(message);
