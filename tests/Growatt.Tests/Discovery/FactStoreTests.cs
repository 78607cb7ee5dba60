using Growatt.Cache;
using Growatt.Calls;
using Growatt.Disk;
using Growatt.Plants;

namespace Growatt.Tests.Discovery;

public sealed class FactStoreTests : IDisposable
{
    private static readonly Endpoint Endpoint = DeviceFamilies.Of(DeviceType.Mix)!.Live;

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_one_process_adds_the_next_one_knows_and_for_a_day()
    {
        await Store().AddAsync(Endpoint, ["BAD1", "BAD2"], "10005 no such device", TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromHours(23));
        await Store().AddAsync(Endpoint, ["BAD3"], "10005 no such device", TestContext.Current.CancellationToken);

        Assert.Equal(["BAD1", "BAD2", "BAD3"], Store().Load(Endpoint).Keys.Order(StringComparer.Ordinal));

        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal([new("BAD3", "10005 no such device")], Store().Load(Endpoint));
    }

    [Fact]
    public async Task What_is_removed_is_forgotten_in_any_spelling()
    {
        var store = Store();
        await store.AddAsync(Endpoint, ["BAD1", "BAD2"], "10005 no such device", TestContext.Current.CancellationToken);

        await store.RemoveAsync(Endpoint, ["bad1"], TestContext.Current.CancellationToken);

        Assert.Equal(["BAD2"], store.Load(Endpoint).Keys);
        Assert.Equal(["BAD2"], Store().Load(Endpoint).Keys);
    }

    [Fact]
    public async Task Another_endpoint_another_token_and_another_host_know_nothing_of_it()
    {
        await Store().AddAsync(Endpoint, ["BAD1"], "10005 no such device", TestContext.Current.CancellationToken);

        Assert.Empty(Store().Load(PlantEndpoints.Devices));
        Assert.Empty(Store(token: "another-token").Load(Endpoint).Keys);
        Assert.Empty(Store(address: "https://openapi-us.example/").Load(Endpoint).Keys);
    }

    [Fact]
    public async Task Where_the_disk_cannot_be_used_the_client_remembers_by_itself()
    {
        var blocked = Path.Combine(_folder.Path, "a-file-where-a-folder-should-be");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);
        var store = new FactStore(new UserFolder(blocked, new Uri("https://openapi.example/"), new GrowattToken(Clients.Token)), _time);

        await store.AddAsync(Endpoint, ["BAD1"], "10005 no such device", TestContext.Current.CancellationToken);

        Assert.Equal(["BAD1"], store.Load(Endpoint).Keys);
    }

    [Fact]
    public async Task A_file_of_nonsense_costs_nothing()
    {
        await Store().AddAsync(Endpoint, ["BAD1"], "10005 no such device", TestContext.Current.CancellationToken);
        var file = Assert.Single(_folder.Files(".facts"));
        await File.WriteAllTextAsync(file, "\0nonsense\nyesterday BAD7\n" + await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal(["BAD1"], Store().Load(Endpoint).Keys);
    }

    private FactStore Store(string token = Clients.Token, string address = "https://openapi.example/") =>
        new(new UserFolder(_folder.Path, new Uri(address), new GrowattToken(token)), _time);
}
