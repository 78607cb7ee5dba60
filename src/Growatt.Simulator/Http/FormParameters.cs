namespace Growatt.Simulator.Http;

/// <summary>Parameters of a query or of a form, as a servlet reads them: from either, the first of a name wins.</summary>
internal static class FormParameters
{
    public static IReadOnlyDictionary<string, string> Read(SimulatorRequest request)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(parameters, request.Query);
        if (IsForm(request.ContentType))
        {
            Add(parameters, request.Body);
        }

        return parameters;
    }

    /// <summary>A JSON body is not read: its sender has given no parameters.</summary>
    private static bool IsForm(string? contentType) =>
        contentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static void Add(Dictionary<string, string> parameters, string encoded)
    {
        foreach (var pair in encoded.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var name = Decode(equals < 0 ? pair : pair.Substring(0, equals));
            if (!parameters.ContainsKey(name))
            {
                parameters[name] = equals < 0 ? "" : Decode(pair.Substring(equals + 1));
            }
        }
    }

    private static string Decode(string encoded) => Uri.UnescapeDataString(encoded.Replace('+', ' '));
}
