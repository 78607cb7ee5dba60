namespace Growatt.Commands.Session;

/// <summary>The environment variables that connect a runbook without a command.</summary>
internal static class ConnectionEnvironment
{
    public const string TokenVariable = "GROWATT_TOKEN";

    public const string BaseUriVariable = "GROWATT_BASE_URI";

    public static string? Token => Read(TokenVariable);

    public static string? BaseUri => Read(BaseUriVariable);

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
