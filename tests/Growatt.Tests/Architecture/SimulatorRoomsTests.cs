using Growatt.Simulator;

namespace Growatt.Tests.Architecture;

public sealed class SimulatorRoomsTests : IDisposable
{
    private static readonly string[] TopToBottom = ["", "Http", "Api", "Families", "Families/*", "Families/Shared", "Fleet", "Physics"];

    private readonly Rooms _rooms = new(typeof(GrowattSimulator).Assembly.Location, "src/Growatt.Simulator", "Growatt.Simulator");

    public void Dispose() => _rooms.Dispose();

    [Fact]
    public void A_room_uses_only_rooms_below_it() => Assert.Empty(_rooms.Violations(TopToBottom));

    [Fact]
    public void Types_stand_where_their_namespace_and_their_file_say() => Assert.Empty(_rooms.Misplaced());

    [Fact]
    public void A_use_that_goes_up_is_found() =>
        Assert.Contains("Fleet: Reading uses Physics: Moment", _rooms.Violations("", "Http", "Api", "Families", "Families/*", "Families/Shared", "Physics", "Fleet"));

    [Fact]
    public void A_room_without_a_place_in_the_order_is_found() =>
        Assert.Contains("Api: BatchEndpoint uses Families/Shared: SimulatedFamily", _rooms.Violations("", "Http", "Api", "Families", "Fleet", "Physics"));
}
