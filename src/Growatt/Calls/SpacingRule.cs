using System.Globalization;

namespace Growatt.Calls;

/// <summary>Which spacing counts: the documented one or a wider one; narrower only towards a server of one's own.</summary>
internal sealed class SpacingRule
{
    /// <summary>The shortest that is documented for any endpoint.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Requests travel for a time that varies, and the server counts from arrival to arrival: without a margin, one that was a little slow
    /// followed by one that was fast would be refused. Identical requests come after pauses, and are counted from their answers.
    /// </summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

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

    /// <summary>The time between any two calls of an endpoint of which only identical ones count; null for none.</summary>
    public CallLimits? PaceOf(Endpoint endpoint)
    {
        var pace = _requested is { } requested && (_ownServer || requested > endpoint.Pace) ? requested : endpoint.Pace;
        return endpoint.Pace > TimeSpan.Zero && pace > TimeSpan.Zero ? new CallLimits(pace, null, TimeSpan.Zero) : null;
    }

    /// <summary>How often it may be called. A server of one's own that is called sooner than documented does not count the calls of a day either.</summary>
    public CallLimits LimitsOf(Endpoint endpoint)
    {
        var spacing = _requested is { } requested && (_ownServer || requested > endpoint.Spacing) ? requested : endpoint.Spacing;
        var margin = endpoint.SpacingCountsEveryRequest && spacing > TimeSpan.Zero ? Margin : TimeSpan.Zero;
        return new CallLimits(spacing, spacing < endpoint.Spacing ? null : endpoint.DailyLimit, margin);
    }
}
