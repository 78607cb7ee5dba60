namespace Growatt.Simulator.Http;

/// <summary>Clients that the vendor's front server turns away by their name.</summary>
internal static class UserAgentList
{
    private static readonly string[] Refused = ["python-requests", "Java/", "okhttp", "curl/", "Go-http-client", "Mozilla/5.0 (Windows NT; Windows NT"];

    public static bool Refuses(string? userAgent) =>
        string.IsNullOrWhiteSpace(userAgent) || Refused.Any(start => userAgent!.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
