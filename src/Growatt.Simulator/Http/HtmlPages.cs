using System.Globalization;
using System.Text;

namespace Growatt.Simulator.Http;

/// <summary>What a client gets when it does not even reach the API.</summary>
internal static class HtmlPages
{
    public static SimulatorAnswer Forbidden { get; } = Make(403, "403 Forbidden",
        "<p>You don't have permission to access the URL on this server.</p><p>denied by UA ACL = blacklist</p><hr/>Powered by Tengine");

    public static SimulatorAnswer Login { get; } = Make(200, "Log in", "<form action=\"/login\"><input name=\"account\"/><input name=\"password\"/></form>");

    public static SimulatorAnswer NotFound { get; } = Status(404, "Not Found");

    public static SimulatorAnswer MethodNotAllowed { get; } = Status(405, "Method Not Allowed");

    public static SimulatorAnswer Status(int status, string reason) =>
        Make(status, string.Format(CultureInfo.InvariantCulture, "HTTP Status {0} - {1}", status, reason), "");

    public static SimulatorAnswer Redirect(string location) => Status(302, "Found") with { Headers = [new("Location", location)] };

    private static SimulatorAnswer Make(int status, string title, string body) => new()
    {
        Status = status,
        ContentType = "text/html;charset=UTF-8",
        Body = Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html>\n<head><title>{title}</title></head>\n<body><h1>{title}</h1>{body}</body>\n</html>\n"),
    };
}
