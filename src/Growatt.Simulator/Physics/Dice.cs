namespace Growatt.Simulator.Physics;

/// <summary>
/// Repeatable chance: the same seed, stream and index always give the same sequence, on every framework. (SplitMix64, a
/// published public-domain generator.)
/// </summary>
internal struct Dice
{
    private ulong _state;

    private Dice(ulong state) => _state = state;

    /// <summary>A sequence of its own for one thing of a kind: device 17, location 3.</summary>
    public static Dice For(int seed, Stream stream, long index) =>
        new(Mix(Mix(Mix((uint)seed) + (ulong)stream) + (ulong)index));

    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + ((high - low) * Unit());

    public int Below(int count) => (int)(Next() % (uint)count);

    public int WholeBetween(int low, int high) => low + Below(high - low + 1);

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Which sequence: things of two kinds with the same index must not be alike.</summary>
    internal enum Stream
    {
        Device,
        Plant,
        Weather,
        WeatherOrder,
        Clouds,
        Household,
        Wobble,
        Fault,
        OtherDevice,
        Delay,
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
