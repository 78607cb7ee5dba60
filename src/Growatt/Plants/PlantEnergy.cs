using Growatt.Plants;

namespace Growatt;

/// <summary>What a plant generates and has generated, as the API sums it up.</summary>
public sealed class PlantEnergy : GrowattRecord, IRetrieved
{
    // The property has no setter: one that has is a field of the answer.
    private DateTimeOffset? _retrievedAt;

    /// <summary>The id of the plant.</summary>
    /// <remarks>Set by this library: the plant that was asked for.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_id")]
    public long? PlantId { get; internal set; }

    /// <summary>The name of the plant.</summary>
    /// <remarks>Set by this library where it has seen the list of plants.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_name")]
    public string? PlantName { get; internal set; }

    /// <summary>When the server last got data, by the plant's wall clock.</summary>
    /// <remarks>Without a zone, so its kind is unspecified: see <see cref="Timezone"/>. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "last_update_time")]
    public DateTime? LastUpdateTime { get; internal set; }

    /// <summary>The plant's time zone, as sent.</summary>
    /// <remarks>Such as GMT+8: an offset without summer time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timezone { get; internal set; }

    /// <summary>Power that the plant generates now.</summary>
    /// <remarks>In kilowatt here; <see cref="Plant.CurrentPower"/> of the same name is in watt. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Kilowatt, JsonName = "current_power")]
    public double? CurrentPower { get; internal set; }

    /// <summary>Energy generated today.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, JsonName = "today_energy")]
    public double? TodayEnergy { get; internal set; }

    /// <summary>Energy generated this month.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, JsonName = "monthly_energy")]
    public double? MonthlyEnergy { get; internal set; }

    /// <summary>Energy generated this year.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, JsonName = "yearly_energy")]
    public double? YearlyEnergy { get; internal set; }

    /// <summary>Energy generated in all.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, JsonName = "total_energy")]
    public double? TotalEnergy { get; internal set; }

    /// <summary>Installed PV power of the plant.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.KilowattPeak, JsonName = "peak_power_actual")]
    public double? PeakPowerActual { get; internal set; }

    /// <summary>Carbon dioxide that was not emitted.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, JsonName = "carbon_offset")]
    public double? CarbonOffset { get; internal set; }

    /// <summary>Efficiency.</summary>
    /// <remarks>The vendor does not say of what; mostly empty. Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy)]
    public double? Efficiency { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second: an answer may come from the cache.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    DateTimeOffset? IRetrieved.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>The name of the plant with its id.</summary>
    public override string ToString() => $"{PlantName} ({PlantId})";
}
