using System.Text;
using System.Text.Json;
using Growatt.Simulator;

namespace Growatt.Tests.Simulator;

/// <summary>Asks a simulator as a client would, without our client.</summary>
internal static class SimulatorClient
{
    public const string MixPath = "/v1/device/mix/mixs_data";

    public static readonly SimulatorOptions Defaults = new();

    public static SimulatorRequest MixRequest(string mixs, string? pageNum = "1", string? token = null) => new()
    {
        Method = "POST",
        Path = MixPath,
        Body = pageNum is null ? "mixs=" + Uri.EscapeDataString(mixs) : $"pageNum={pageNum}&mixs={Uri.EscapeDataString(mixs)}",
        ContentType = "application/x-www-form-urlencoded",
        Token = token ?? Defaults.Token,
        UserAgent = "simulator-tests/1.0",
    };

    /// <summary>An HTTP client that such a server answers.</summary>
    public static HttpClient Http(HttpMessageHandler handler, Uri address)
    {
        var client = new HttpClient(handler) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("token", Defaults.Token);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("simulator-tests/1.0");
        return client;
    }

    /// <summary>The form of a request for one device.</summary>
    public static FormUrlEncodedContent Form() => new(new Dictionary<string, string> { ["pageNum"] = "1", ["mixs"] = Serial(1) });

    public static SimulatorRequest PostRequest(string path, string form) => new()
    {
        Method = "POST",
        Path = path,
        Body = form,
        ContentType = "application/x-www-form-urlencoded",
        Token = Defaults.Token,
        UserAgent = "simulator-tests/1.0",
    };

    public static SimulatorRequest GetRequest(string pathAndQuery) => new()
    {
        Method = "GET",
        Path = pathAndQuery.Split('?')[0],
        Query = pathAndQuery.Contains('?') ? pathAndQuery.Split('?')[1] : "",
        Token = Defaults.Token,
        UserAgent = "simulator-tests/1.0",
    };

    public static JsonElement AskMix(this GrowattSimulator simulator, string mixs, string pageNum = "1") =>
        simulator.Handle(MixRequest(mixs, pageNum)).Json();

    public static JsonElement Get(this GrowattSimulator simulator, string pathAndQuery) => simulator.Handle(GetRequest(pathAndQuery)).Json();

    public static JsonElement Post(this GrowattSimulator simulator, string path, string form) => simulator.Handle(PostRequest(path, form)).Json();

    /// <summary>The last record of one device of a family.</summary>
    public static JsonElement Last(this GrowattSimulator simulator, string word, string serial) => (word == "inverter"
        ? simulator.Get($"/v1/device/inverter/last_new_data?device_sn={serial}")
        : simulator.Post($"/v1/device/{word}/{word}_last_data", $"{word}_sn={serial}")).GetProperty("data");

    /// <summary>The record of one device.</summary>
    public static JsonElement Record(this GrowattSimulator simulator, int number)
    {
        var serial = Serial(number);
        return simulator.AskMix(serial).GetProperty("data").GetProperty(serial).GetProperty(serial);
    }

    public static JsonElement Json(this SimulatorAnswer answer) => JsonDocument.Parse(answer.Body).RootElement;

    public static string Text(this SimulatorAnswer answer) => Encoding.UTF8.GetString(answer.Body.Span);

    public static string Serial(int number) => $"DEMO{number:D6}";

    public static string Serials(int first, int last) => string.Join(',', Enumerable.Range(first, last - first + 1).Select(Serial));
}
