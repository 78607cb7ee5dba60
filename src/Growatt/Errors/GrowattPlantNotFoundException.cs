namespace Growatt;

/// <summary>The API does not know the plant.</summary>
public sealed class GrowattPlantNotFoundException(string message) : GrowattException(message);
