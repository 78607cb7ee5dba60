namespace Growatt.Answers;

/// <summary>What an <c>error_code</c> stands for on an endpoint.</summary>
internal enum ApiErrorMeaning
{
    SystemError,
    InvalidSerialNumber,
    DeviceNotFound,
    PlantNotFound,
    InvalidRequest,
    PermissionDenied,
    RateLimited,
    WrongHost,
    DeviceOffline,
}
