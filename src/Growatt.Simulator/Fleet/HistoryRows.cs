using System.Collections;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>Past records, newest first, each made when somebody looks at it.</summary>
internal sealed class HistoryRows(Device device, EnergyLedger ledger, long first, long last, long storyStart) : IReadOnlyList<Reading>
{
    public int Count => (int)Math.Max(0, last - first + 1);

    public Reading this[int index] => new(device, ledger.At(last - index, storyStart));

    public IEnumerator<Reading> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
