namespace Growatt;

/// <summary>The API rejects a parameter of the request.</summary>
public sealed class GrowattInvalidRequestException(string message) : GrowattException(message);
