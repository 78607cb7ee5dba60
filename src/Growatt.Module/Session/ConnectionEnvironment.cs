using Growatt.Http;

namespace Growatt.Commands.Session;

/// <summary>The environment variables that connect a runbook without a command.</summary>
internal static class ConnectionEnvironment
{
    public const string TokenVariable = "GROWATT_TOKEN";

    public const string BaseUriVariable = "GROWATT_BASE_URI";

    public const string RegionVariable = "GROWATT_REGION";

    public static string? Token => Read(TokenVariable);

    public static string? BaseUri => Read(BaseUriVariable);

    /// <summary>The region; an address counts more.</summary>
    public static string? Region => Read(RegionVariable);

    /// <summary>Tells one set of values from another, without telling the token.</summary>
    public static string Fingerprint => ShortHash.Of($"Growatt.Environment:{Token}\n{BaseUri}\n{Region}");

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
