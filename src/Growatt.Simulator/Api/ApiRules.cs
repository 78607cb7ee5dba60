namespace Growatt.Simulator.Api;

/// <summary>How strict the API is.</summary>
/// <param name="ForbiddenSerialNumbers">They exist, but the token may not see them.</param>
/// <param name="UnknownSerials">What a batch with a serial number that does not exist is answered.</param>
/// <param name="PageSize">How many serial numbers of a batch are answered on page 1; null for all.</param>
internal sealed record ApiRules(IReadOnlyCollection<string> ForbiddenSerialNumbers, UnknownSerialAnswer UnknownSerials, int? PageSize)
{
    public bool IsForbidden(string serialNumber) => ForbiddenSerialNumbers.Contains(serialNumber, StringComparer.OrdinalIgnoreCase);
}
