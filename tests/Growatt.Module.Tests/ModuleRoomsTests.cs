using Growatt.Tests.Architecture;

namespace Growatt.Module.Tests;

public sealed class ModuleRoomsTests : IDisposable
{
    private static readonly string[] TopToBottom = ["Commands/*", "Cmdlets", "Streams", "Arguments", "Session", "Answers", "Errors"];

    private readonly Rooms _rooms = new(
        Path.Combine(Rooms.RepositoryRoot, "bin", "net8.0", "Growatt.Module.dll"), "src/Growatt.Module", "Growatt.Commands", "Growatt");

    public void Dispose() => _rooms.Dispose();

    [Fact]
    public void A_room_uses_only_rooms_below_it() => Assert.Empty(_rooms.Violations(TopToBottom));

    [Fact]
    public void Types_stand_where_their_namespace_and_their_file_say() => Assert.Empty(_rooms.Misplaced());

    [Fact]
    public void A_use_that_goes_up_is_found() =>
        Assert.Contains(
            "Session: Connector uses Errors: ErrorKind",
            _rooms.Violations("Commands/*", "Cmdlets", "Streams", "Arguments", "Answers", "Errors", "Session"));
}
