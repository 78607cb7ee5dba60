namespace Growatt.Simulator.Families.Shared;

/// <summary>How live data of many devices is requested.</summary>
/// <param name="Endpoint">The last part of its path: <c>mixs_data</c>.</param>
/// <param name="Parameter">Holds the serial numbers, and names their echo.</param>
/// <param name="Limit">How often.</param>
internal sealed record BatchAccess(string Endpoint, string Parameter, RateLimit Limit)
{
    /// <summary>For serial numbers that are not valid.</summary>
    public required int SerialNumberErrorCode { get; init; }

    /// <summary>For a serial number that no device has.</summary>
    public required int DoesNotExistCode { get; init; }

    /// <summary>Whether the echo stands before the data.</summary>
    public bool EchoFirst { get; init; }
}
