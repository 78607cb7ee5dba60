using System.Globalization;
using Growatt.Plants;

namespace Growatt;

/// <summary>The power of a plant at a moment of a day.</summary>
public sealed class PlantPower : GrowattRecord, IRetrieved
{
    // What has a setter is a field of the answer; these are not.
    private DateTimeOffset? _retrievedAt;
    private long _plantId;
    private string? _plantName;

    /// <summary>The id of the plant.</summary>
    /// <remarks>Set by this library: the plant that was asked for.</remarks>
    [Field(FieldGroup.Identity)]
    public long PlantId => _plantId;

    /// <summary>The name of the plant.</summary>
    /// <remarks>Set by this library where it has seen the list of plants.</remarks>
    [Field(FieldGroup.Identity)]
    public string? PlantName => _plantName;

    /// <summary>The moment, by the plant's clock.</summary>
    /// <remarks>Without a zone, so its kind is unspecified. Every five minutes. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? Time { get; internal set; }

    /// <summary>The AC output of the plant, with what batteries discharge.</summary>
    /// <remarks>Null where nothing was reported: a gap, or a moment that is still to come. Source: vendor's sample; observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Power { get; internal set; }

    /// <summary><see cref="Time"/> as text that every culture reads the same: yyyy-MM-ddTHH:mm:ss.</summary>
    /// <remarks>Computed from <see cref="Time"/>, for exported files.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timestamp => Time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second: an answer may come from the cache.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    DateTimeOffset? IRetrieved.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>The plant and the moment.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1}) {2}", PlantName, PlantId, Timestamp);

    /// <summary>Says whose power it is.</summary>
    internal void GiveTo(long plantId, string? plantName) => (_plantId, _plantName) = (plantId, plantName);
}
