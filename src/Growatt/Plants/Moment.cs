using System.Globalization;
using Growatt.Plants;

namespace Growatt;

/// <summary>A moment as users give one: on a plant's own clock, or in the world's time.</summary>
public sealed class Moment
{
    private readonly DateTime? _onPlantClock;
    private readonly DateTimeOffset _inWorld;

    private Moment(DateTime? onPlantClock, DateTimeOffset inWorld)
    {
        _onPlantClock = onPlantClock;
        _inWorld = inWorld;
    }

    /// <summary>A moment on whatever clock the plant has.</summary>
    public static Moment OnPlantClock(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), default);

    /// <summary>A moment that is the same all over the world.</summary>
    public static Moment At(DateTimeOffset time) => new(null, time);

    /// <summary>What the plant's clock shows.</summary>
    internal DateTime In(ClockZone zone) => _onPlantClock ?? zone.Local(_inWorld);

    /// <inheritdoc/>
    public override string ToString() => _onPlantClock is { } time
        ? time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : _inWorld.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture);
}
