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

    private static readonly string[] NotFoundWords = ["not found", "not_found", "notfound", "not exist", "not_exist", "notexist"];

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
        var said = Trim(errorMessage);
        var exception = Create(codes, Meaning(codes, errorCode, said), Describe(errorCode, said));
        exception.ErrorCode = errorCode;
        exception.ErrorMessage = said;
        return exception;
    }

    private static ApiErrorMeaning? Meaning(ErrorCodes codes, int errorCode, string? said) =>
        said is not null && Messages.TryGetValue(said, out var meaning) ? meaning
        : codes[errorCode] is { } special ? special
        : said is not null && MeansNotFound(said) ? NotFound(said)
        : GlobalCodes.TryGetValue(errorCode, out meaning) ? meaning
        : null;

    // The vendor's pages give the throttle's number this meaning at some endpoints.
    private static bool MeansNotFound(string said) => NotFoundWords.Any(words => Says(said, words));

    private static ApiErrorMeaning NotFound(string said) => Says(said, "plant") ? ApiErrorMeaning.PlantNotFound : ApiErrorMeaning.DeviceNotFound;

    private static bool Says(string said, string words) => said.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static GrowattException Create(ErrorCodes codes, ApiErrorMeaning? meaning, string answer) => meaning switch
    {
        ApiErrorMeaning.SystemError => new GrowattServerException($"The API failed: {answer}."),
        ApiErrorMeaning.InvalidSerialNumber => new GrowattInvalidSerialNumberException($"The API rejects the serial number: {answer}."),
        ApiErrorMeaning.DeviceNotFound => new GrowattDeviceNotFoundException($"The API does not know the device: {answer}."),
        ApiErrorMeaning.PlantNotFound => new GrowattPlantNotFoundException($"The API does not know the plant: {answer}."),
        ApiErrorMeaning.InvalidRequest => new GrowattInvalidRequestException($"The API does not accept the request: {answer}."),
        ApiErrorMeaning.PermissionDenied when codes.AreAccountWide => new GrowattTokenRefusedException($"The API refuses the token: {answer}."),
        ApiErrorMeaning.PermissionDenied => new GrowattPermissionDeniedException($"The API denies access: {answer}."),
        ApiErrorMeaning.RateLimited => new GrowattRateLimitedException($"The API was called too often: {answer}."),
        ApiErrorMeaning.WrongHost => new GrowattWrongHostException($"The API refers to another host: {answer}."),
        ApiErrorMeaning.DeviceOffline => new GrowattDeviceOfflineException($"The server cannot reach the device: {answer}."),
        _ => new GrowattApiException($"The API answered with an error: {answer}."),
    };

    private static string Describe(int errorCode, string? said) =>
        string.Format(CultureInfo.InvariantCulture, said is null ? "error_code {0}" : "error_code {0}, {1}", errorCode, said);

    /// <summary>A server's words go into a log: no novel.</summary>
    private static string? Trim(string? message)
    {
        var trimmed = (message ?? "").Trim();
        return trimmed.Length == 0 ? null : trimmed.Length > LongestMessage ? trimmed.Substring(0, LongestMessage) : trimmed;
    }
}
