namespace Growatt.Benchmarks.WholeJob;

/// <summary>The client library, used as a program would.</summary>
internal sealed class ClientContestant(string name, Uri baseUri) : IContestant
{
    private readonly GrowattClient _client = new(new GrowattClientOptions
    {
        BaseUri = baseUri,
        Token = new GrowattToken(Fleet.Token),
        RequestInterval = TimeSpan.Zero,
    });

    public string Name => name;

    public Sample Run(Fleet fleet, int times) => Sample.Of(times, async () =>
    {
        for (var i = 0; i < times; i++)
        {
            await ReadAsync(fleet, static _ => { }).ConfigureAwait(false);
        }
    });

    /// <summary>Reads the whole fleet and keeps it.</summary>
    public IReadOnlyList<MixRealtime> ReadAll(Fleet fleet)
    {
        var records = new List<MixRealtime>(fleet.Size);
        ReadAsync(fleet, records.Add).GetAwaiter().GetResult();
        return records;
    }

    public void Dispose() => _client.Dispose();

    private async Task ReadAsync(Fleet fleet, Action<MixRealtime> use)
    {
        var records = 0;
        await foreach (var result in _client.GetRealtimeAsync<MixRealtime>(fleet.SerialNumbers).ConfigureAwait(false))
        {
            if (result.Record is { } record)
            {
                records++;
                use(record);
            }
        }

        Complete.Check(fleet, records);
    }
}
