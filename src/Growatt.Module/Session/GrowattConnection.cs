namespace Growatt;

/// <summary>A connection that Connect-Growatt opened: where requests go and how. The token is inside, and cannot be read.</summary>
public sealed class GrowattConnection
{
    internal GrowattConnection(GrowattClientOptions options, int? demoSize)
    {
        Client = new GrowattClient(options);
        BaseUri = Client.BaseUri;
        Region = FindRegion(BaseUri);
        DemoSize = demoSize;
        TimeoutSec = (int)options.Timeout.TotalSeconds;
        RequestInterval = options.RequestInterval;
        TimeZone = options.TimeZone?.Id;
        ConnectedAt = options.TimeProvider.GetLocalNow().LocalDateTime;
    }

    /// <summary>The address of the API.</summary>
    public Uri BaseUri { get; }

    /// <summary>The vendor's region that the address stands for; null for any other host.</summary>
    public GrowattRegion? Region { get; }

    /// <summary>Whether a simulated fleet in this process answers instead of a network.</summary>
    public bool IsDemo => DemoSize is not null;

    /// <summary>How many devices the simulated fleet has; null for a real connection.</summary>
    public int? DemoSize { get; }

    /// <summary>How many seconds one request may take.</summary>
    public int TimeoutSec { get; }

    /// <summary>The spacing of requests that was asked for; null for the documented one.</summary>
    public TimeSpan? RequestInterval { get; }

    /// <summary>The time zone of the devices' clocks; null for that of each plant, or of this machine where that is not known.</summary>
    public string? TimeZone { get; }

    /// <summary>When it was opened, in local time.</summary>
    public DateTime ConnectedAt { get; }

    /// <summary>False once Disconnect-Growatt, or removing the module, has closed it.</summary>
    public bool IsOpen => ClosedBy is null;

    internal GrowattClient Client { get; }

    /// <summary>What has closed it, as the subject of a sentence; null while it is open.</summary>
    internal string? ClosedBy { get; private set; }

    /// <summary>Where it leads; never the token.</summary>
    public override string ToString() => IsDemo ? $"Growatt demo fleet of {DemoSize}" : $"Growatt at {BaseUri}";

    /// <summary>Ends its requests and refuses new ones.</summary>
    /// <param name="closedBy">What closes it, as the subject of a sentence.</param>
    internal void Close(string closedBy)
    {
        ClosedBy ??= closedBy;
        Client.Dispose();
    }

    private static GrowattRegion? FindRegion(Uri address)
    {
        foreach (GrowattRegion region in Enum.GetValues(typeof(GrowattRegion)))
        {
            if (region.BaseUri() == address)
            {
                return region;
            }
        }

        return null;
    }
}
