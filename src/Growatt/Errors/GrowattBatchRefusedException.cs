namespace Growatt;

/// <summary>
/// The API refused a request because of some of its devices, and which ones was not found out within the bound on extra
/// requests: this device may be one of them, or only have been requested together with them.
/// </summary>
public sealed class GrowattBatchRefusedException(string message) : GrowattException(message);
