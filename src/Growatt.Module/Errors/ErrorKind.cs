using System.Management.Automation;

namespace Growatt.Commands.Errors;

/// <summary>
/// The errors of this module. Scripts catch them by id, so an id never changes its meaning; docs/errors.md explains each.
/// </summary>
internal sealed class ErrorKind
{
    public static readonly ErrorKind NotConnected = new("NotConnected", ErrorCategory.ConnectionError);
    public static readonly ErrorKind NoToken = new("NoToken", ErrorCategory.AuthenticationError);
    public static readonly ErrorKind InvalidToken = new("InvalidToken", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind InvalidBaseUri = new("InvalidBaseUri", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind InvalidRegion = new("InvalidRegion", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind InvalidProxy = new("InvalidProxy", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind InvalidRequestInterval = new("InvalidRequestInterval", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind InvalidSerialNumber = new("InvalidSerialNumber", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind DeviceNotFound = new("DeviceNotFound", ErrorCategory.ObjectNotFound);
    public static readonly ErrorKind WrongDeviceType = new("WrongDeviceType", ErrorCategory.InvalidType);
    public static readonly ErrorKind UnknownDeviceType = new("UnknownDeviceType", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind PlantNotFound = new("PlantNotFound", ErrorCategory.ObjectNotFound);
    public static readonly ErrorKind TimeNotKnown = new("TimeNotKnown", ErrorCategory.InvalidData);
    public static readonly ErrorKind InvalidRequest = new("InvalidRequest", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind PermissionDenied = new("PermissionDenied", ErrorCategory.PermissionDenied);
    public static readonly ErrorKind TokenRefused = new("TokenRefused", ErrorCategory.AuthenticationError);
    public static readonly ErrorKind BatchRefused = new("BatchRefused", ErrorCategory.InvalidResult);
    public static readonly ErrorKind RateLimited = new("RateLimited", ErrorCategory.LimitsExceeded);
    public static readonly ErrorKind WrongHost = new("WrongHost", ErrorCategory.ResourceUnavailable);
    public static readonly ErrorKind RequestRefused = new("RequestRefused", ErrorCategory.ProtocolError);
    public static readonly ErrorKind TransportFailure = new("TransportFailure", ErrorCategory.ConnectionError);
    public static readonly ErrorKind RequestTimedOut = new("RequestTimedOut", ErrorCategory.OperationTimeout);
    public static readonly ErrorKind ServerError = new("ServerError", ErrorCategory.ResourceUnavailable);
    public static readonly ErrorKind InvalidResponse = new("InvalidResponse", ErrorCategory.InvalidData);
    public static readonly ErrorKind ResponseTooLarge = new("ResponseTooLarge", ErrorCategory.LimitsExceeded);
    public static readonly ErrorKind InvalidJson = new("InvalidJson", ErrorCategory.ParserError);
    public static readonly ErrorKind FileNotReadable = new("FileNotReadable", ErrorCategory.ReadError);
    public static readonly ErrorKind FileNotWritable = new("FileNotWritable", ErrorCategory.WriteError);
    public static readonly ErrorKind InvalidInput = new("InvalidInput", ErrorCategory.InvalidType);
    public static readonly ErrorKind FieldNotFound = new("FieldNotFound", ErrorCategory.ObjectNotFound);
    public static readonly ErrorKind SettingNotFound = new("SettingNotFound", ErrorCategory.ObjectNotFound);
    public static readonly ErrorKind InvalidSettingValue = new("InvalidSettingValue", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind SettingIncomplete = new("SettingIncomplete", ErrorCategory.InvalidArgument);
    public static readonly ErrorKind SettingNotApplied = new("SettingNotApplied", ErrorCategory.InvalidResult);
    public static readonly ErrorKind DeviceOffline = new("DeviceOffline", ErrorCategory.DeviceError);
    public static readonly ErrorKind CacheNotCleared = new("CacheNotCleared", ErrorCategory.WriteError);
    public static readonly ErrorKind ApiError = new("ApiError", ErrorCategory.InvalidResult);

    private ErrorKind(string id, ErrorCategory category)
    {
        Id = id;
        Category = category;
    }

    /// <summary>What a script catches it by.</summary>
    public string Id { get; }

    /// <summary>Its category.</summary>
    public ErrorCategory Category { get; }

    /// <summary>The kind of what the client could not do.</summary>
    public static ErrorKind Of(GrowattException exception) => exception switch
    {
        GrowattTokenRefusedException => TokenRefused,
        GrowattPermissionDeniedException => PermissionDenied,
        GrowattInvalidSerialNumberException => InvalidSerialNumber,
        GrowattDeviceNotFoundException => DeviceNotFound,
        GrowattPlantNotFoundException => PlantNotFound,
        GrowattBatchRefusedException => BatchRefused,
        GrowattInvalidRequestException => InvalidRequest,
        GrowattDeviceOfflineException => DeviceOffline,
        GrowattSettingIncompleteException => SettingIncomplete,
        GrowattRateLimitedException => RateLimited,
        GrowattWrongHostException => WrongHost,
        GrowattRefusedException => RequestRefused,
        GrowattTransportException => TransportFailure,
        GrowattTimeoutException => RequestTimedOut,
        GrowattServerException => ServerError,
        GrowattResponseException => InvalidResponse,
        GrowattResponseTooLargeException => ResponseTooLarge,
        _ => ApiError,
    };
}
