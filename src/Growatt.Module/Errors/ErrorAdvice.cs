using System.Net;
using Growatt.Errors;

namespace Growatt.Commands.Errors;

/// <summary>What a user of the module can do about what the client could not do.</summary>
internal static class ErrorAdvice
{
    private const string CheckHost = "The host may not be a Growatt API server: check Connect-Growatt -Region or -BaseUri.";

    /// <summary>One to three sentences.</summary>
    public static string Of(GrowattException exception)
    {
        var advice = exception switch
        {
            GrowattPermissionDeniedException denied => OfDenial(denied),
            GrowattInvalidSerialNumberException =>
                "A serial number is made of letters, digits, '-' and '_', as printed on the device: check it for stray characters.",
            GrowattDeviceNotFoundException =>
                "Check the serial number, and that the device is of the family this command reads and belongs to the account of the token.",
            GrowattPlantNotFoundException => "Check the plant's id: Get-GrowattPlant lists the plants that the token may see.",
            GrowattBatchRefusedException =>
                "Run the command again: the devices that are at fault are remembered for a day, and the search goes on with what is left. -IsolationTimeout gives it more time.",
            GrowattInvalidRequestException => "Check the values given to the command; error_msg says which one the server does not accept.",
            GrowattDeviceOfflineException => "Check that the device and its data logger have power and network, and try again later: settings can be changed while it is online only.",
            GrowattSettingIncompleteException incomplete => $"Give {incomplete.Setting} too, with -Setting of Set-GrowattSetting; at an SPA, give -AllowGridCharge.",
            GrowattRateLimitedException =>
                "Wait before the next request. If another program uses the same token, give each its own time, or widen the spacing with Connect-Growatt -RequestInterval.",
            GrowattWrongHostException =>
                "Connect to the API of the account's region: Connect-Growatt -Region Global, China, NorthAmerica, AustraliaNewZealand or Atess. "
                + "If the region is right, check -BaseUri and the token.",
            GrowattRefusedException { IsBlocked: true } =>
                "A firewall in front of the API blocks this machine's address or this program. Wait, send requests less often, or try another network; "
                + "check that no proxy replaces the User-Agent. The token and the region are not at fault.",
            GrowattRefusedException => CheckHost,
            GrowattTransportException transport => OfTransport(transport),
            GrowattTimeoutException => $"Try again, or allow more time with Connect-Growatt -TimeoutSec.{FewerDevices(exception)}",
            GrowattServerException => "The fault is on the server's side: try again in a few minutes.",
            GrowattResponseException { IsIncomplete: true } => $"Try again in a minute.{FewerDevices(exception)}",
            GrowattResponseException => CheckHost,
            GrowattResponseTooLargeException => CheckHost + FewerDevices(exception),
            _ => "Look the error_code up in the vendor's documentation of this endpoint.",
        };
        return exception.RetryAfter is { } wait ? $"{advice} A retry makes sense in {DurationText.Of(wait)}." : advice;
    }

    // In the order in which they are likely.
    private static string OfDenial(GrowattPermissionDeniedException denied) => (denied, denied.HostKnowsToken) switch
    {
        (GrowattTokenRefusedException, true) =>
            "This host has lately given data for the token, so the region is right. Likely causes: the token was issued again or switched off in the ShinePhone app; "
            + "the token has an IP list, and this machine is not on it.",
        (_, true) =>
            "This host has lately given data for the token, so the region is right. Likely causes: the device or plant is not linked to the account, or belongs to another one; "
            + "the device is of another family than this command reads.",
        (GrowattTokenRefusedException, false) =>
            "Likely causes, the most likely first: the token is mistyped or cut; it was issued again or switched off in the ShinePhone app; "
            + "the account lives in another region (Connect-Growatt -Region); the devices belong to another account or are not linked; "
            + "the token has an IP list, and this machine is not on it.",
        _ =>
            "Likely causes, the most likely first: the token is mistyped or cut; it was issued again or switched off in the ShinePhone app; "
            + "the account lives in another region (Connect-Growatt -Region); the device belongs to another account, is not linked or is of another family; "
            + "the token has an IP list, and this machine is not on it.",
    };

    private static string OfTransport(GrowattTransportException exception) => exception.Fault switch
    {
        TransportFault.Tls =>
            "Check the address: the server may speak plain http there, or TLS on another port. If it does speak TLS, check that this machine trusts its certificate.",
        TransportFault.Proxy when exception.HttpStatus == HttpStatusCode.ProxyAuthenticationRequired =>
            "Give the proxy's credential with Connect-Growatt -Proxy and -ProxyCredential.",
        TransportFault.Proxy => "Check the proxy: Connect-Growatt -Proxy names another one.",
        _ => "Check the network, the proxy (Connect-Growatt -Proxy) and the host (Connect-Growatt -Region or -BaseUri), then try again.",
    };

    // Nothing where no batch can be smaller.
    private static string FewerDevices(GrowattException exception) =>
        exception.SerialNumbers > 1 ? " If it keeps happening, request fewer devices at once with -BatchSize." : "";
}
