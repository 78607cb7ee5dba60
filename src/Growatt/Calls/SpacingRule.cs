using System.Globalization;

namespace Growatt.Calls;

/// <summary>Which spacing counts: the documented one or a wider one; narrower only towards a server of one's own.</summary>
internal sealed class SpacingRule
{
    /// <summary>The shortest that is documented for any endpoint.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    private readonly TimeSpan? _requested;
    private readonly bool _ownServer;

    /// <param name="requested">The spacing that the user wants; null for the documented one.</param>
    /// <param name="ownServer">Whether the server is on this machine.</param>
    /// <exception cref="ArgumentException">It is out of range, or shorter than the API allows.</exception>
    public SpacingRule(TimeSpan? requested, bool ownServer)
    {
        _requested = requested;
        _ownServer = ownServer;
        if (_requested < TimeSpan.Zero || _requested > TimeSpan.FromDays(1))
        {
            throw new ArgumentException("The request interval must be between zero and one day.", nameof(requested));
        }

        if (!_ownServer && _requested < Shortest)
        {
            throw new ArgumentException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The API allows one request in {0:0} seconds; a shorter request interval is accepted only for a server on this machine.",
                    Shortest.TotalSeconds),
                nameof(requested));
        }
    }

    public TimeSpan For(Endpoint endpoint)
    {
        if (_requested is not { } requested)
        {
            return endpoint.Spacing;
        }

        return _ownServer || requested > endpoint.Spacing ? requested : endpoint.Spacing;
    }

    /// <summary>The time between any two calls of an endpoint, whatever they are.</summary>
    public TimeSpan PaceOf(Endpoint endpoint) =>
        endpoint.Pace > TimeSpan.Zero && _requested is { } requested && (_ownServer || requested > endpoint.Pace) ? requested : endpoint.Pace;

    /// <summary>A server of one's own that is asked sooner than documented does not count the calls of a day either.</summary>
    public CallLimits LimitsOf(Endpoint endpoint)
    {
        var spacing = For(endpoint);
        return new CallLimits(spacing, spacing < endpoint.Spacing ? null : endpoint.DailyLimit);
    }
}
