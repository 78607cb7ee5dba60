namespace Growatt.Simulator.Families.Shared;

/// <summary>How live data of many devices is requested.</summary>
/// <param name="Path">Below the version: <c>device/mix/mixs_data</c>.</param>
/// <param name="Parameter">Holds the serial numbers, and names their echo.</param>
/// <param name="Limit">How often.</param>
/// <param name="SerialNumberErrorCode">For serial numbers that are none.</param>
/// <param name="DoesNotExistCode">For a serial number that no device has.</param>
internal sealed record BatchAccess(string Path, string Parameter, RateLimit Limit, int SerialNumberErrorCode, int DoesNotExistCode);
