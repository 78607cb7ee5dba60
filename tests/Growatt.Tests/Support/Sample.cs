using System.Text.Json;

namespace Growatt.Tests;

/// <summary>The vendor's sample of a batch answer.</summary>
internal static class Sample
{
    public static string Body { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "mixs_data.sample.json"));

    /// <summary>The one device's record in it.</summary>
    public static JsonElement Device(JsonDocument answer) =>
        answer.RootElement.GetProperty("data").GetProperty("NTCF946079").GetProperty("NTCF946079");
}
