using System.Globalization;

namespace Growatt.Answers;

/// <summary>
/// Makes an exception of an answer's <c>error_code</c> and <c>error_msg</c>. The message and the endpoint count before the
/// number, since the vendor uses the same numbers for different things.
/// </summary>
internal static class ApiErrors
{
    private const int LongestMessage = 200;

    private static readonly Dictionary<string, ApiErrorMeaning> Messages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error_frequently_access"] = ApiErrorMeaning.RateLimited,
        ["error_permission_denied"] = ApiErrorMeaning.PermissionDenied,
        ["error_useTrueHostToSet"] = ApiErrorMeaning.WrongHost,
    };

    private static readonly Dictionary<int, ApiErrorMeaning> GlobalCodes = new()
    {
        [-1] = ApiErrorMeaning.WrongHost,
        [10011] = ApiErrorMeaning.PermissionDenied,
        [10012] = ApiErrorMeaning.RateLimited,
        [10013] = ApiErrorMeaning.InvalidRequest,
        [10014] = ApiErrorMeaning.InvalidRequest,
    };

    public static GrowattException ToException(ErrorCodes codes, int errorCode, string? errorMessage)
    {
        var said = Clean(errorMessage);
        var exception = Create(codes, Meaning(codes, errorCode, said), Describe(errorCode, said));
        exception.ErrorCode = errorCode;
        exception.ErrorMessage = said;
        return exception;
    }

    private static ApiErrorMeaning? Meaning(ErrorCodes codes, int errorCode, string? said) =>
        said is not null && Messages.TryGetValue(said, out var meaning) ? meaning
        : codes[errorCode] is { } special ? special
        : GlobalCodes.TryGetValue(errorCode, out meaning) ? meaning
        : null;

    private static GrowattException Create(ErrorCodes codes, ApiErrorMeaning? meaning, string answer) => meaning switch
    {
        ApiErrorMeaning.SystemError => new GrowattServerException($"The API failed: {answer}."),
        ApiErrorMeaning.InvalidSerialNumber => new GrowattInvalidSerialNumberException($"The API calls the serial number wrong: {answer}."),
        ApiErrorMeaning.DeviceNotFound => new GrowattDeviceNotFoundException($"The API does not know the device: {answer}."),
        ApiErrorMeaning.PlantNotFound => new GrowattPlantNotFoundException($"The API does not know the plant: {answer}."),
        ApiErrorMeaning.InvalidRequest => new GrowattInvalidRequestException($"The API does not accept the request: {answer}."),
        ApiErrorMeaning.PermissionDenied when codes.AreAccountWide => new GrowattTokenRefusedException($"The API refuses the token: {answer}."),
        ApiErrorMeaning.PermissionDenied => new GrowattPermissionDeniedException($"The API denies access: {answer}."),
        ApiErrorMeaning.RateLimited => new GrowattRateLimitedException($"The API was asked too often: {answer}."),
        ApiErrorMeaning.WrongHost => new GrowattWrongHostException($"The API refers to another host: {answer}."),
        _ => new GrowattApiException($"The API answered with an error: {answer}."),
    };

    private static string Describe(int errorCode, string? said) =>
        string.Format(CultureInfo.InvariantCulture, said is null ? "error_code {0}" : "error_code {0}, {1}", errorCode, said);

    /// <summary>A server's words go to a terminal and a log: no control characters, and no novel.</summary>
    private static string? Clean(string? message)
    {
        var printable = new string((message ?? "").Where(c => !char.IsControl(c)).Take(LongestMessage).ToArray()).Trim();
        return printable.Length == 0 ? null : printable;
    }
}
