using System.Globalization;
using System.Text.RegularExpressions;

namespace Growatt.Tests;

/// <summary>An answer that was once read wrong, as a server would send it now.</summary>
internal static class CaseAnswer
{
    public const string SerialNumber = "ABC1234567";

    /// <summary>The answer: its times are two minutes before now, by the wall clocks that it names.</summary>
    public static string Read(string name, DateTimeOffset now)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", $"case-{name}.json"));
        return Regex.Replace(text.Replace("@SN@", SerialNumber, StringComparison.Ordinal), "@UTC([+-][0-9]+)@", time =>
            now.UtcDateTime.AddMinutes(-2).AddHours(int.Parse(time.Groups[1].Value, CultureInfo.InvariantCulture))
                .ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }

    /// <summary>The record that a client makes of it, on a machine whose clock is so far ahead of UTC.</summary>
    public static async Task<MixRealtime> ReadRecordAsync(string name, TimeSpan utcOffset = default)
    {
        var time = new VirtualTime { UtcOffset = utcOffset };
        var server = new StubServer(_ => StubServer.Text(Read(name, time.GetUtcNow())));
        using var client = Clients.For(server, time);
        return Assert.Single(await client.ReadAsync([SerialNumber])).Record ?? throw new InvalidOperationException("The device came out as an error.");
    }
}
