using System.Text.Json;

namespace Growatt.Simulator.Api;

/// <summary>What the API says instead of data, with HTTP status 200.</summary>
/// <param name="Code">The <c>error_code</c>.</param>
/// <param name="Message">The <c>error_msg</c>. Only the two marked as seen are known from real servers.</param>
internal sealed record ApiRefusal(int Code, string Message)
{
    public static ApiRefusal SystemError { get; } = new(10001, "system error");

    /// <summary>Seen.</summary>
    public static ApiRefusal PermissionDenied { get; } = new(10011, "error_permission_denied");

    /// <summary>Seen.</summary>
    public static ApiRefusal TooFrequent { get; } = new(10012, "error_frequently_access");

    public static ApiRefusal DeviceOffline { get; } = new(10003, "device is offline");

    public static ApiRefusal TooManyPerPage { get; } = new(10013, "perpage exceeds 100");

    public static ApiRefusal PageTooHigh { get; } = new(10014, "page exceeds 250");

    /// <summary>Its code differs between endpoints.</summary>
    public static ApiRefusal PlantIdEmpty(int code) => new(code, "plant id is empty");

    /// <summary>Its code differs between endpoints.</summary>
    public static ApiRefusal PlantDoesNotExist(int code) => new(code, "plant does not exist");

    /// <summary>Its code differs between endpoints.</summary>
    public static ApiRefusal SerialNumberError(int code) => new(code, "device sn error");

    /// <summary>Its code differs between endpoints.</summary>
    public static ApiRefusal DoesNotExist(int code, string word) => new(code, $"{word} does not exist");

    /// <summary>Its code differs between endpoints.</summary>
    public static ApiRefusal WrongDate(int code) => new(code, "date format error");

    /// <summary>The envelope without data.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("data", "");
        json.WriteNumber("error_code", Code);
        json.WriteString("error_msg", Message);
        json.WriteEndObject();
    }
}
