namespace Growatt.Simulator.Families.Shared;

/// <summary>How the last record of one device is requested.</summary>
/// <param name="Endpoint">The last part of its path: <c>mix_last_data</c>.</param>
/// <param name="Limit">How often.</param>
internal sealed record LastAccess(string Endpoint, RateLimit Limit)
{
    public string Method { get; init; } = "POST";

    /// <summary>For a serial number that no device has.</summary>
    public int DoesNotExistCode { get; init; } = 10002;

    /// <summary>For a serial number that is missing.</summary>
    public int SerialNumberErrorCode { get; init; } = 10003;
}
