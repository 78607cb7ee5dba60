namespace Growatt;

/// <summary>The API answered with an error code that no other exception of this library stands for.</summary>
public sealed class GrowattApiException(string message) : GrowattException(message);
