namespace Growatt;

public sealed partial class MaxRealtime
{
    /// <summary>Power of PV input 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv11 { get; internal set; }

    /// <summary>Voltage of PV input 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv11 { get; internal set; }

    /// <summary>Current of PV input 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv11 { get; internal set; }

    /// <summary>Power of PV input 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv12 { get; internal set; }

    /// <summary>Voltage of PV input 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv12 { get; internal set; }

    /// <summary>Current of PV input 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv12 { get; internal set; }

    /// <summary>Power of PV input 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv13 { get; internal set; }

    /// <summary>Voltage of PV input 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv13 { get; internal set; }

    /// <summary>Current of PV input 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv13 { get; internal set; }

    /// <summary>Power of PV input 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv14 { get; internal set; }

    /// <summary>Voltage of PV input 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv14 { get; internal set; }

    /// <summary>Current of PV input 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv14 { get; internal set; }

    /// <summary>Power of PV input 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv15 { get; internal set; }

    /// <summary>Voltage of PV input 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv15 { get; internal set; }

    /// <summary>Current of PV input 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv15 { get; internal set; }

    /// <summary>Power of PV input 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv16 { get; internal set; }

    /// <summary>Voltage of PV input 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv16 { get; internal set; }

    /// <summary>Current of PV input 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv16 { get; internal set; }

    /// <summary>Voltage of PV string 17.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString17 { get; internal set; }

    /// <summary>Current of PV string 17.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString17 { get; internal set; }

    /// <summary>Voltage of PV string 18.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString18 { get; internal set; }

    /// <summary>Current of PV string 18.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString18 { get; internal set; }

    /// <summary>Voltage of PV string 19.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString19 { get; internal set; }

    /// <summary>Current of PV string 19.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString19 { get; internal set; }

    /// <summary>Voltage of PV string 20.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString20 { get; internal set; }

    /// <summary>Current of PV string 20.</summary>
    /// <remarks>Source: observed.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString20 { get; internal set; }

    /// <summary>Voltage of PV string 21.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString21 { get; internal set; }

    /// <summary>Current of PV string 21.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString21 { get; internal set; }

    /// <summary>Voltage of PV string 22.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString22 { get; internal set; }

    /// <summary>Current of PV string 22.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString22 { get; internal set; }

    /// <summary>Voltage of PV string 23.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString23 { get; internal set; }

    /// <summary>Current of PV string 23.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString23 { get; internal set; }

    /// <summary>Voltage of PV string 24.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString24 { get; internal set; }

    /// <summary>Current of PV string 24.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString24 { get; internal set; }

    /// <summary>Voltage of PV string 25.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString25 { get; internal set; }

    /// <summary>Current of PV string 25.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString25 { get; internal set; }

    /// <summary>Voltage of PV string 26.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString26 { get; internal set; }

    /// <summary>Current of PV string 26.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString26 { get; internal set; }

    /// <summary>Voltage of PV string 27.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString27 { get; internal set; }

    /// <summary>Current of PV string 27.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString27 { get; internal set; }

    /// <summary>Voltage of PV string 28.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString28 { get; internal set; }

    /// <summary>Current of PV string 28.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString28 { get; internal set; }

    /// <summary>Voltage of PV string 29.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString29 { get; internal set; }

    /// <summary>Current of PV string 29.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString29 { get; internal set; }

    /// <summary>Voltage of PV string 30.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString30 { get; internal set; }

    /// <summary>Current of PV string 30.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString30 { get; internal set; }

    /// <summary>Voltage of PV string 31.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString31 { get; internal set; }

    /// <summary>Current of PV string 31.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString31 { get; internal set; }

    /// <summary>Voltage of PV string 32.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString32 { get; internal set; }

    /// <summary>Current of PV string 32.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString32 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe9 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe9 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe10 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe10 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe11 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe11 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe12 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe12 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe13 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe13 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe14 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe14 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe15 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe15 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvpe16 { get; internal set; }

    /// <summary>Current of the PID unit at PV input 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvpe16 { get; internal set; }
}
