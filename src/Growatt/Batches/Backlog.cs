namespace Growatt.Batches;

/// <summary>What is still to be requested. What may clear most devices comes first: whole batches, then the largest parts of batches.</summary>
internal sealed class Backlog
{
    private readonly SortedSet<Segment> _segments = new(Comparer<Segment>.Create(Compare));
    private int _added;

    /// <summary>What comes next; null when there is nothing more.</summary>
    public Segment? Next => _segments.Min;

    /// <summary>How many batches nobody has requested yet.</summary>
    public int Batches => _segments.Count(segment => segment.Refusal is null);

    public void Add(Segment segment)
    {
        segment.Place = _added++;
        _segments.Add(segment);
    }

    /// <returns>Whether it was there.</returns>
    public bool Remove(Segment segment) => _segments.Remove(segment);

    /// <summary>Everything, which then is no longer there.</summary>
    public IReadOnlyList<Segment> TakeAll()
    {
        Segment[] all = [.. _segments];
        _segments.Clear();
        return all;
    }

    private static int Compare(Segment one, Segment other) => Key(one).CompareTo(Key(other));

    private static (int Size, int Place) Key(Segment segment) => (segment.Refusal is null ? int.MinValue : -segment.Count, segment.Place);
}
