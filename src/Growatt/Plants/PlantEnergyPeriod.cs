using System.Globalization;
using Growatt.Plants;

namespace Growatt;

/// <summary>What a plant has generated in one day, month or year.</summary>
public sealed class PlantEnergyPeriod : GrowattRecord, IRetrieved
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    // What has a setter is a field of the answer; these are not.
    private DateTimeOffset? _retrievedAt;
    private long _plantId;
    private string? _plantName;
    private PlantEnergyUnit _unit;

    /// <summary>The id of the plant.</summary>
    /// <remarks>Set by this library: the plant that was asked for.</remarks>
    [Field(FieldGroup.Identity)]
    public long PlantId => _plantId;

    /// <summary>The name of the plant.</summary>
    /// <remarks>Set by this library where it has seen the list of plants.</remarks>
    [Field(FieldGroup.Identity)]
    public string? PlantName => _plantName;

    /// <summary>The day, month or year: 2026-05-01, 2026-05 or 2026.</summary>
    /// <remarks>By the plant's calendar. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity, JsonName = "date")]
    public string? Period { get; internal set; }

    /// <summary>When the period begins, by the plant's clock.</summary>
    /// <remarks>Computed from <see cref="Period"/>.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTime? Start => DateTime.TryParseExact(Period, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) ? start : null;

    /// <summary>How long the period is.</summary>
    /// <remarks>Set by this library: what was asked for.</remarks>
    [Field(FieldGroup.Identity)]
    public PlantEnergyUnit Unit => _unit;

    /// <summary>Energy generated in the period.</summary>
    /// <remarks>Source: vendor's sample.</remarks>
    [Field(FieldGroup.Energy, Growatt.Unit.KilowattHour)]
    public double? Energy { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second: an answer may come from the cache.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    DateTimeOffset? IRetrieved.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>The plant and the period.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1}) {2}", PlantName, PlantId, Period);

    /// <summary>Says whose energy it is.</summary>
    internal void GiveTo(long plantId, string? plantName, PlantEnergyUnit unit) => (_plantId, _plantName, _unit) = (plantId, plantName, unit);
}
