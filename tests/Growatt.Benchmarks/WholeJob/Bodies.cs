using System.Text.Json;

namespace Growatt.Benchmarks.WholeJob;

/// <summary>What a program without this client could do with an answer's body.</summary>
internal static class Bodies
{
    public static void Drop(ReadOnlyMemory<byte> body)
    {
    }

    /// <summary>Looks at every token: who believes nothing can do no less.</summary>
    public static void Walk(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span);
        while (reader.Read())
        {
        }
    }

    /// <summary>Makes a document, and finds each device's record in it; no value is read.</summary>
    public static void Parse(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        foreach (var device in document.RootElement.GetProperty("data"u8).EnumerateObject())
        {
            _ = device.Value.GetProperty(device.Name);
        }
    }
}
