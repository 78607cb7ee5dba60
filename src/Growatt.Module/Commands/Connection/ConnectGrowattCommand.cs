using System.Management.Automation;
using System.Net;
using System.Security;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;
using Growatt.Http;
using Growatt.Simulator;

namespace Growatt.Commands;

/// <summary>Connects to the Growatt Open API, or to a simulated fleet.</summary>
/// <remarks>
/// <para>
/// Makes a connection that the other commands of the module use from then on in this runspace. No request is made: a wrong token shows
/// with the first command that sends one. Test-GrowattConnection tries it.
/// </para>
/// <para>
/// The token is the account's API token from the ShinePhone app. It is sent as a header to the host of the connection and nowhere else, and
/// is shown nowhere. Without -Token it is taken from the environment variable GROWATT_TOKEN; the command never prompts for it, so that a
/// runbook does not hang.
/// </para>
/// <para>
/// An account lives in one region, and its token is valid there only. Without -Region and -BaseUri the address is that of the environment
/// variable GROWATT_BASE_URI, or of the region in GROWATT_REGION, or of the region Global. When a variable changes, the next command makes a new
/// connection.
/// </para>
/// <para>
/// The regions, other words for them, and their addresses:
/// Global (Europe, EU, UK, World, International, Other): https://openapi.growatt.com;
/// NorthAmerica (US, USA, NA, America, Canada): https://openapi-us.growatt.com;
/// AustraliaNewZealand (AU, NZ, ANZ, Australia, NewZealand): https://openapi-au.growatt.com;
/// China (CN): https://openapi-cn.growatt.com;
/// Atess: https://ess-server.atesspower.com.
/// </para>
/// <para>
/// A runspace has one connection that commands use by themselves; a second Connect-Growatt replaces it. To work with several accounts, keep
/// what -PassThru returns and give it to the commands with -Connection: a connection that was replaced stays open until
/// Disconnect-Growatt closes it.
/// </para>
/// </remarks>
/// <example>
/// <para>Connects to a simulated fleet of 250 devices: no token and no network are needed.</para>
/// <code>Connect-Growatt -Demo</code>
/// </example>
/// <example>
/// <para>Connects with a token that is in a SecretManagement vault.</para>
/// <code>Connect-Growatt -Token (Get-Secret Growatt) -Region NorthAmerica</code>
/// </example>
/// <example>
/// <para>Connects in an Azure Automation runbook with a credential asset whose password is the token.</para>
/// <code>Connect-Growatt -Token (Get-AutomationPSCredential -Name Growatt)</code>
/// </example>
/// <example>
/// <para>Works with two accounts at once.</para>
/// <code>
/// $house = Connect-Growatt -Token $houseToken -PassThru
/// $work = Connect-Growatt -Token $workToken -PassThru
/// Get-GrowattMixRealtime ABC1234567 -Connection $house
/// </code>
/// </example>
/// <seealso cref="GetGrowattConnectionCommand"/>
/// <seealso cref="DisconnectGrowattCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
[Cmdlet(VerbsCommunications.Connect, "Growatt", DefaultParameterSetName = RegionSet)]
[OutputType(typeof(GrowattConnection))]
public sealed class ConnectGrowattCommand : GrowattCmdlet
{
    private const string RegionSet = "Region";
    private const string BaseUriSet = "BaseUri";
    private const string DemoSet = "Demo";

    /// <summary>
    /// The account's API token: a SecureString, a plain string, or a credential whose password is the token. Without it the token is
    /// taken from the environment variable GROWATT_TOKEN.
    /// </summary>
    [Parameter(ParameterSetName = RegionSet, Position = 0, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = BaseUriSet, Position = 0, ValueFromPipeline = true)]
    [Token]
    [ValidateNotNull]
    public SecureString? Token { get; set; }

    /// <summary>
    /// The region of the account: Global (Europe and the rest of the world), China, NorthAmerica, AustraliaNewZealand or Atess. Words such as EU,
    /// US and AU are accepted as well.
    /// </summary>
    /// <value>the address in GROWATT_BASE_URI, the region in GROWATT_REGION, or Global</value>
    [Parameter(ParameterSetName = RegionSet)]
    [Region]
    public GrowattRegion? Region { get; set; }

    /// <summary>
    /// The address of the API, where it is none of the regions': another host of the vendor's, a gateway, or the simulator's server. A version at its
    /// end, such as /v1 or /v4, is left out: the module uses v1.
    /// </summary>
    [Parameter(ParameterSetName = BaseUriSet)]
    [ValidateNotNull]
    public Uri? BaseUri { get; set; }

    /// <summary>
    /// Accepts an address that is plain http on another machine, or behind a proxy on another machine. The token then travels readable by anyone on
    /// the way. An address on this machine needs no permission.
    /// </summary>
    [Parameter(ParameterSetName = BaseUriSet)]
    public SwitchParameter AllowInsecureHttp { get; set; }

    /// <summary>Connects to a simulated fleet in this process. Its devices are DEMO000001 and up; no token and no network are needed.</summary>
    [Parameter(ParameterSetName = DemoSet)]
    public SwitchParameter Demo { get; set; }

    /// <summary>How many devices the simulated fleet has: 250 if not given.</summary>
    [Parameter(ParameterSetName = DemoSet)]
    [ValidateRange(1, SimulatorOptions.MostDevices)]
    public int DemoSize { get; set; } = 250;

    /// <summary>How many seconds one request may take: 60 if not given.</summary>
    [Parameter(ParameterSetName = RegionSet)]
    [Parameter(ParameterSetName = BaseUriSet)]
    [ValidateRange(1, 3600)]
    public int TimeoutSec { get; set; } = 60;

    /// <summary>The address of the proxy to go through. Without it the system's own settings count.</summary>
    [Parameter(ParameterSetName = RegionSet)]
    [Parameter(ParameterSetName = BaseUriSet)]
    [ValidateNotNull]
    public Uri? Proxy { get; set; }

    /// <summary>The credential for the proxy that -Proxy names. Without -Proxy it is an error.</summary>
    [Parameter(ParameterSetName = RegionSet)]
    [Parameter(ParameterSetName = BaseUriSet)]
    [Credential]
    public PSCredential? ProxyCredential { get; set; }

    /// <summary>Uses the credential of the current user for the proxy that -Proxy names. Without -Proxy, or with -ProxyCredential, it is an error.</summary>
    [Parameter(ParameterSetName = RegionSet)]
    [Parameter(ParameterSetName = BaseUriSet)]
    public SwitchParameter ProxyUseDefaultCredentials { get; set; }

    /// <summary>
    /// The time between two requests to one endpoint, in seconds or as a TimeSpan, to send requests less often than the API allows: every 10 seconds for
    /// live data, every five minutes for plants and devices. A time shorter than 10 seconds is accepted only for the simulated fleet and for
    /// an address on this machine.
    /// </summary>
    [Parameter]
    [Seconds]
    public TimeSpan? RequestInterval { get; set; }

    /// <summary>
    /// The time zone of the devices' clocks, which decides AgeMinutes, IsStale and TimeUtc of their records: a name of IANA or Windows, such as
    /// Europe/Amsterdam or 'W. Europe Standard Time', or an offset such as +01:00. Windows PowerShell knows the names of Windows only.
    /// </summary>
    /// <value>that of each plant where it is known, else that of this machine</value>
    [Parameter]
    [TimeZoneName]
    public TimeZoneInfo? TimeZone { get; set; }

    /// <summary>Returns the connection, so that it can be given to other commands with -Connection.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Opens the connection and makes it the runspace's own.</summary>
    protected override void ProcessRecord()
    {
        var connection = IsDemo ? OpenDemo() : OpenApi();
        RunspaceMemory.Current.DefaultConnection = connection;
        WriteDetail($"Connected: {connection}.");
        if (PassThru)
        {
            WriteObject(connection);
        }
    }

    // No parameter is mandatory, because the engine would ask for a missing one: so -DemoSize alone means the demo, and -Demo:$false does not.
    private bool IsDemo => ParameterSetName == DemoSet && (Demo || !MyInvocation.BoundParameters.ContainsKey(nameof(Demo)));

    private GrowattConnection OpenDemo() => new Connector(this, SessionState).Open(DemoFleet.CreateOptions(DemoSize, RequestInterval, TimeZone), DemoSize);

    private GrowattConnection OpenApi()
    {
        var connector = new Connector(this, SessionState);
        return connector.Open(new GrowattClientOptions
        {
            BaseUri = BaseUri ?? Region?.BaseUri() ?? connector.AddressFromEnvironment() ?? GrowattRegion.Global.BaseUri(),
            Token = ReadToken(connector),
            AllowInsecureHttp = AllowInsecureHttp,
            Timeout = TimeSpan.FromSeconds(TimeoutSec),
            Proxy = CreateProxy(),
            RequestInterval = RequestInterval,
            TimeZone = TimeZone,
            UserAgentSuffix = connector.UserAgentSuffix,
        });
    }

    private GrowattToken ReadToken(Connector connector)
    {
        if (Token is not null)
        {
            return connector.ReadToken(new NetworkCredential("", Token).Password);
        }

        return connector.TokenFromEnvironment() ?? throw Terminate(ErrorKind.NoToken.ToErrorRecord(
            "No token was given.",
            "Give it with -Token or in the environment variable GROWATT_TOKEN, or try the module without one: Connect-Growatt -Demo."));
    }

    private WebProxy? CreateProxy()
    {
        if (Proxy is null)
        {
            return ProxyCredential is null && !ProxyUseDefaultCredentials
                ? null
                : throw Terminate(ErrorKind.InvalidProxy.ToErrorRecord(
                    $"{(ProxyCredential is null ? "-ProxyUseDefaultCredentials" : "-ProxyCredential")} was given without -Proxy.", "Name the proxy that the credential is for."));
        }

        if (ProxyCredential is not null && ProxyUseDefaultCredentials)
        {
            throw Terminate(ErrorKind.InvalidProxy.ToErrorRecord("-ProxyCredential and -ProxyUseDefaultCredentials exclude each other.", "Give one of them."));
        }

        if (!Proxy.IsAbsoluteUri || (Proxy.Scheme != Uri.UriSchemeHttp && Proxy.Scheme != Uri.UriSchemeHttps))
        {
            var shown = AddressText.WithoutUser(Proxy.OriginalString);
            throw Terminate(ErrorKind.InvalidProxy.ToErrorRecord($"'{shown}' is not the address of a proxy.", "Give one like http://proxy.example:8080.", shown));
        }

        return Proxy.UserInfo.Length == 0
            ? new WebProxy(Proxy) { Credentials = ProxyCredential?.GetNetworkCredential(), UseDefaultCredentials = ProxyUseDefaultCredentials }
            : throw Terminate(ErrorKind.InvalidProxy.ToErrorRecord(
                "The address of the proxy holds a user name or a password.", "Leave them out of -Proxy, and give them with -ProxyCredential."));
    }
}
