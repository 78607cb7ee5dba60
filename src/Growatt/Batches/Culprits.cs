using System.Globalization;
using Growatt.Answers;
using Growatt.Cache;
using Growatt.Calls;

namespace Growatt.Batches;

/// <summary>The devices that made an endpoint refuse a batch, remembered for a day.</summary>
/// <param name="facts">What remembers them.</param>
/// <param name="endpoint">The endpoint.</param>
internal sealed class Culprits(FactStore facts, Endpoint endpoint)
{
    private readonly IReadOnlyDictionary<string, string> _remembered = facts.Load(endpoint);

    /// <summary>Whether a device is remembered.</summary>
    /// <param name="serialNumber">The device.</param>
    /// <param name="error">What the API said of it alone; null when it was one of several that a search had no time for.</param>
    public bool Knows(string serialNumber, out GrowattException? error)
    {
        error = null;
        if (_remembered.Count == 0 || !_remembered.TryGetValue(serialNumber, out var said))
        {
            return false;
        }

        var (code, message) = said.IndexOf(' ') is > 0 and var blank ? (said.Substring(0, blank), said.Substring(blank + 1)) : (said, "");
        error = int.TryParse(code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var errorCode)
            ? ApiErrors.ToException(endpoint.ErrorCodes, errorCode, message)
            : null;
        if (error is not null)
        {
            error.Endpoint = endpoint.Path;
        }

        return true;
    }

    /// <summary>Remembers that the API refused a device alone.</summary>
    public Task RememberAsync(string serialNumber, GrowattException error, CancellationToken cancellationToken) => facts.AddAsync(
        endpoint, [serialNumber], string.Format(CultureInfo.InvariantCulture, "{0} {1}", error.ErrorCode, error.ErrorMessage), cancellationToken);

    /// <summary>Remembers that the API refused several devices, and that nobody knows yet which of them it meant.</summary>
    public Task RememberAsync(IReadOnlyCollection<string> serialNumbers, CancellationToken cancellationToken) =>
        facts.AddAsync(endpoint, serialNumbers, "", cancellationToken);

    /// <summary>Forgets devices that the API has answered for.</summary>
    public async Task ForgetAsync(IEnumerable<string> serialNumbers, CancellationToken cancellationToken)
    {
        if (_remembered.Count > 0 && serialNumbers.Where(_remembered.ContainsKey).ToList() is { Count: > 0 } answered)
        {
            await facts.RemoveAsync(endpoint, answered, cancellationToken).ConfigureAwait(false);
        }
    }
}
