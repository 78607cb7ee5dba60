namespace Growatt.Tests.Architecture;

public sealed class ClientRoomsTests : IDisposable
{
    // Families/Shared is above Families: base records build on DeviceRecord. Plants is below both: a record knows where its device stands.
    private static readonly string[] TopToBottom =
    [
        "", "Watching", "Report", "Formats", "Energy", "Families/*", "Families/Shared", "Families", "Plants", "Batches", "Pages", "Settings", "Cache", "Calls", "Disk", "Answers", "Http", "Json", "Fields", "Errors",
    ];

    private readonly Rooms _rooms = new(typeof(GrowattClient).Assembly.Location, "src/Growatt", "Growatt");

    public void Dispose() => _rooms.Dispose();

    [Fact]
    public void A_room_uses_only_rooms_below_it() => Assert.Empty(_rooms.Violations(TopToBottom));

    [Fact]
    public void Types_stand_where_their_namespace_and_their_file_say() => Assert.Empty(_rooms.Misplaced());
}
