using System.Globalization;
using Growatt.Families;

namespace Growatt.Calls;

/// <summary>Which spacing counts: the documented one or a wider one; narrower only towards a server of one's own.</summary>
internal sealed class SpacingRule
{
    private readonly TimeSpan? _requested;
    private readonly bool _ownServer;

    public SpacingRule(GrowattClientOptions options)
    {
        _requested = options.RequestInterval;
        _ownServer = options.InProcessServer is not null || options.BaseUri.IsLoopback;
        if (_requested < TimeSpan.Zero || _requested > TimeSpan.FromDays(1))
        {
            throw new ArgumentException("The request interval must be between zero and one day.", nameof(options));
        }

        var documented = GrowattEndpoints.MixRealtime.Spacing;
        if (!_ownServer && _requested < documented)
        {
            throw new ArgumentException(
                string.Format(
                    CultureInfo.InvariantCulture,
                    "The API allows one request in {0:0} seconds; a shorter request interval is accepted only for a server on this machine.",
                    documented.TotalSeconds),
                nameof(options));
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

    /// <summary>A server of one's own that is asked sooner than documented does not count the calls of a day either.</summary>
    public CallLimits LimitsOf(Endpoint endpoint)
    {
        var spacing = For(endpoint);
        return new CallLimits(spacing, spacing < endpoint.Spacing ? null : endpoint.DailyLimit);
    }
}
