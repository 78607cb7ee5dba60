namespace Growatt.Simulator;

/// <summary>What a client gets when it does not even reach the API.</summary>
internal static class HtmlPages
{
    public static SimulatorAnswer Forbidden { get; } = SimulatorAnswer.Html(403, Page("403 Forbidden",
        "<h1>403 Forbidden</h1><p>You don't have permission to access the URL on this server.</p><p>denied by UA ACL = blacklist</p><hr/>Powered by Tengine"));

    public static SimulatorAnswer NotFound { get; } = SimulatorAnswer.Html(404, Page("HTTP Status 404",
        "<h1>HTTP Status 404 - Not Found</h1>"));

    public static SimulatorAnswer MethodNotAllowed { get; } = SimulatorAnswer.Html(405, Page("HTTP Status 405",
        "<h1>HTTP Status 405 - Method Not Allowed</h1>"));

    private static string Page(string title, string body) =>
        $"<!DOCTYPE html>\n<html>\n<head><title>{title}</title></head>\n<body>{body}</body>\n</html>\n";
}
