using Growatt.Plants;

namespace Growatt;

/// <summary>A plant with everything that the API knows of it. Much of it is empty unless the owner or the installer entered it.</summary>
public sealed class PlantDetails : Plant
{
    /// <summary>What kind of plant it is.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "plant_type")]
    public PlantType? PlantType { get; internal set; }

    /// <summary>The plant's time zone, as sent.</summary>
    /// <remarks>Such as GMT+8: an offset without summer time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Timezone { get; internal set; }

    /// <summary>The currency of its yields.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Currency { get; internal set; }

    /// <summary>What the owner wrote about it.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Description { get; internal set; }

    /// <summary>Notes.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Notes { get; internal set; }

    /// <summary>First line of the address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Address1 { get; internal set; }

    /// <summary>Second line of the address.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Address2 { get; internal set; }

    /// <summary>Postal code.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Postal { get; internal set; }

    /// <summary>State or province.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? State { get; internal set; }

    /// <summary>Height of the site.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public double? Elevation { get; internal set; }

    /// <summary>Direction the panels face.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "fixed_azimuth")]
    public double? FixedAzimuth { get; internal set; }

    /// <summary>Tilt of the panels.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "fixed_tilt")]
    public double? FixedTilt { get; internal set; }

    /// <summary>How the panels follow the sun.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "tracker_type")]
    public string? TrackerType { get; internal set; }

    /// <summary>The kind of grid connection.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "grid_type")]
    public string? GridType { get; internal set; }

    /// <summary>Installed capacity on the DC side.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "installed_dc_capacity")]
    public double? InstalledDcCapacity { get; internal set; }

    /// <summary>Installed capacity on the AC side.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "installed_ac_capacity")]
    public double? InstalledAcCapacity { get; internal set; }

    /// <summary>Area of the panels.</summary>
    /// <remarks>The vendor names no unit. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, JsonName = "installed_panel_area")]
    public double? InstalledPanelArea { get; internal set; }

    /// <summary>The kinds of panels, with how many of each.</summary>
    /// <remarks>A list as JSON text; mostly empty: []. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? Arrays { get; internal set; }

    /// <summary>How many panels of which model there are, such as "8 x SPH 3600, 2 x MIN 5000".</summary>
    /// <remarks>Computed from <see cref="Arrays"/>; the same text where that is not a list of models and numbers.</remarks>
    [Field(FieldGroup.Pv)]
    public string? PanelModels => ModelCounts.Read(Arrays);

    /// <summary>The models of inverters, with how many of each.</summary>
    /// <remarks>A list as JSON text, to be read with ConvertFrom-Json: inverter_man, inverter_md and inverter_num. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? Inverters { get; internal set; }

    /// <summary>How many inverters of which model there are, such as "8 x SPH 3600, 2 x MIN 5000".</summary>
    /// <remarks>Computed from <see cref="Inverters"/>; the same text where that is not a list of models and numbers.</remarks>
    [Field(FieldGroup.Pv)]
    public string? InverterModels => ModelCounts.Read(Inverters);

    /// <summary>The models of MAX inverters, with how many of each.</summary>
    /// <remarks>A list as JSON text; mostly empty: []. Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv)]
    public string? Maxs { get; internal set; }

    /// <summary>How many MAX inverters of which model there are, such as "8 x SPH 3600, 2 x MIN 5000".</summary>
    /// <remarks>Computed from <see cref="Maxs"/>; the same text where that is not a list of models and numbers.</remarks>
    [Field(FieldGroup.Pv)]
    public string? MaxModels => ModelCounts.Read(Maxs);

    /// <summary>The models of data loggers, with how many of each.</summary>
    /// <remarks>A list as JSON text, to be read with ConvertFrom-Json: datalogger_man, datalogger_md and datalogger_num. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity)]
    public string? Dataloggers { get; internal set; }

    /// <summary>How many data loggers of which model there are, such as "8 x SPH 3600, 2 x MIN 5000".</summary>
    /// <remarks>Computed from <see cref="Dataloggers"/>; the same text where that is not a list of models and numbers.</remarks>
    [Field(FieldGroup.Identity)]
    public string? DataloggerModels => ModelCounts.Read(Dataloggers);

    /// <summary>Where weather data come from.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "weather_type")]
    public string? WeatherType { get; internal set; }

    /// <summary>Maker of the weather sensor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "weathersensor_man")]
    public string? WeatherSensorManufacturer { get; internal set; }

    /// <summary>Model of the weather sensor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "weathersensor_md")]
    public string? WeatherSensorModel { get; internal set; }

    /// <summary>How many weather sensors there are.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "weathersensor_num")]
    public string? WeatherSensorCount { get; internal set; }

    /// <summary>Kind of the irradiation sensor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "irradiationsensor_type")]
    public string? IrradiationSensorType { get; internal set; }

    /// <summary>Organization of the owner.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "ownerorganization")]
    public string? OwnerOrganization { get; internal set; }

    /// <summary>Whom to ask at the owner.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "ownercontact")]
    public string? OwnerContact { get; internal set; }

    /// <summary>Organization of the operator.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "operatororganization")]
    public string? OperatorOrganization { get; internal set; }

    /// <summary>Whom to ask at the operator.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "operatorcontact")]
    public string? OperatorContact { get; internal set; }

    /// <summary>Organization of the installer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "installerorganization")]
    public string? InstallerOrganization { get; internal set; }

    /// <summary>Whom to ask at the installer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "installercontact")]
    public string? InstallerContact { get; internal set; }

    /// <summary>Organization of the designer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "designerorganization")]
    public string? DesignerOrganization { get; internal set; }

    /// <summary>Whom to ask at the designer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "designercontact")]
    public string? DesignerContact { get; internal set; }

    /// <summary>Organization of the financier.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "financierorganization")]
    public string? FinancierOrganization { get; internal set; }

    /// <summary>Whom to ask at the financier.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "financiercontact")]
    public string? FinancierContact { get; internal set; }

    /// <summary>Organization of the buyer of the energy.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "offtakerorganization")]
    public string? OfftakerOrganization { get; internal set; }

    /// <summary>Whom to ask at the buyer of the energy.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "offtakercontact")]
    public string? OfftakerContact { get; internal set; }

    /// <summary>Organization of the authority.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "jurisdictionorganization")]
    public string? JurisdictionOrganization { get; internal set; }

    /// <summary>Whom to ask at the authority.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "jurisdictioncontact")]
    public string? JurisdictionContact { get; internal set; }

    /// <summary>Takes over from the list of plants what the details leave out.</summary>
    internal void Complete(Plant listed)
    {
        foreach (var property in typeof(Plant).GetProperties())
        {
            if (property.GetValue(this) is null)
            {
                property.SetValue(this, property.GetValue(listed));
            }
        }
    }
}
