using Growatt.Plants;

namespace Growatt;

/// <summary>A plant of the account, as the API lists it.</summary>
public class Plant : GrowattRecord, IRetrieved
{
    // The property has no setter: one that has is a field of the answer.
    private DateTimeOffset? _retrievedAt;

    /// <summary>The plant's id.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_id")]
    public long? PlantId { get; internal set; }

    /// <summary>The plant's name.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Name { get; internal set; }

    /// <summary>The plant's status code.</summary>
    /// <remarks>The vendor does not say what the numbers mean. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Status)]
    public int? Status { get; internal set; }

    /// <summary>Power that the plant generates now.</summary>
    /// <remarks>In watt here; <see cref="PlantEnergy.CurrentPower"/> of the same name is in kilowatt. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.PowerFlow, Unit.Watt, JsonName = "current_power")]
    public double? CurrentPower { get; internal set; }

    /// <summary>Energy that the plant has generated in all.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Energy, Unit.KilowattHour, JsonName = "total_energy")]
    public double? TotalEnergy { get; internal set; }

    /// <summary>Installed PV power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.KilowattPeak, JsonName = "peak_power")]
    public double? PeakPower { get; internal set; }

    /// <summary>The day the plant was entered.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "create_date")]
    public DateTime? CreateDate { get; internal set; }

    /// <summary>The country it stands in.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Country { get; internal set; }

    /// <summary>The city it stands in.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? City { get; internal set; }

    /// <summary>Latitude, as sent.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Latitude { get; internal set; }

    /// <summary>Longitude, as sent.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Longitude { get; internal set; }

    /// <summary>Language and country of the account.</summary>
    /// <remarks>Such as en-US. Source: vendor's sample.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Locale { get; internal set; }

    /// <summary>The operator's name.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Operator { get; internal set; }

    /// <summary>The installer's name.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Installer { get; internal set; }

    /// <summary>The code of the installer or agent.</summary>
    /// <remarks>Not a latitude, whatever its name says. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Identity, JsonName = "latitude_d")]
    public string? LatitudeD { get; internal set; }

    /// <summary>The agent's area.</summary>
    /// <remarks>Not a latitude, whatever its name says. Source: vendor's table; observed.</remarks>
    [Field(FieldGroup.Identity, JsonName = "latitude_f")]
    public string? LatitudeF { get; internal set; }

    /// <summary>The id of the user who owns the plant.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "user_id")]
    public long? UserId { get; internal set; }

    /// <summary>The plant's picture.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "image_url")]
    public string? ImageUrl { get; internal set; }

    /// <summary>When the server's answer was read, by the reading machine's clock, to the second: an answer may come from the cache.</summary>
    /// <remarks>Set by this library, not part of the answer.</remarks>
    [Field(FieldGroup.Identity)]
    public DateTimeOffset? RetrievedAt => _retrievedAt;

    DateTimeOffset? IRetrieved.RetrievedAt
    {
        get => _retrievedAt;
        set => _retrievedAt = value;
    }

    /// <summary>The name with the id, since two plants may have the same name.</summary>
    public override string ToString() => $"{Name} ({PlantId})";
}
