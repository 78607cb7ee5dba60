namespace Growatt.Batches;

/// <summary>Serial numbers that one request asks for: a batch, or a part of a batch that was refused.</summary>
/// <param name="batch">The number of the batch.</param>
/// <param name="serialNumbers">The serial numbers, at least one.</param>
/// <param name="refusal">Why the API refused what it is a part of; null for a batch.</param>
internal sealed class Segment(int batch, IReadOnlyList<string> serialNumbers, GrowattException? refusal = null)
{
    public int Batch => batch;

    public IReadOnlyList<string> SerialNumbers => serialNumbers;

    public int Count => serialNumbers.Count;

    public GrowattException? Refusal => refusal;

    /// <summary>The other half, of the first of two: when the API accepts this one, it is the other that was refused.</summary>
    public Segment? OtherHalf { get; private set; }

    /// <summary>Its place in a backlog, by age.</summary>
    public int Place { get; set; }

    /// <summary>Two parts of it, because the API refuses the whole.</summary>
    public (Segment First, Segment Second) Halve(GrowattException error)
    {
        var half = (Count + 1) / 2;
        var second = new Segment(batch, [.. serialNumbers.Skip(half)], error);
        return (new Segment(batch, [.. serialNumbers.Take(half)], error) { OtherHalf = second }, second);
    }
}
