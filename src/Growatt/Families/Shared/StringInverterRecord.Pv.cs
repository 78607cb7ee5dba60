namespace Growatt;

public abstract partial class StringInverterRecord
{
    /// <summary>PV power, all inputs.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv { get; internal set; }

    /// <summary>Power of PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv1 { get; internal set; }

    /// <summary>Voltage of PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv1 { get; internal set; }

    /// <summary>Current of PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv1 { get; internal set; }

    /// <summary>Power of PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv2 { get; internal set; }

    /// <summary>Voltage of PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv2 { get; internal set; }

    /// <summary>Current of PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv2 { get; internal set; }

    /// <summary>Power of PV input 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv3 { get; internal set; }

    /// <summary>Voltage of PV input 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv3 { get; internal set; }

    /// <summary>Current of PV input 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv3 { get; internal set; }

    /// <summary>Power of PV input 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv4 { get; internal set; }

    /// <summary>Voltage of PV input 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv4 { get; internal set; }

    /// <summary>Current of PV input 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv4 { get; internal set; }

    /// <summary>Power of PV input 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv5 { get; internal set; }

    /// <summary>Voltage of PV input 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv5 { get; internal set; }

    /// <summary>Current of PV input 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv5 { get; internal set; }

    /// <summary>Power of PV input 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv6 { get; internal set; }

    /// <summary>Voltage of PV input 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv6 { get; internal set; }

    /// <summary>Current of PV input 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv6 { get; internal set; }

    /// <summary>Power of PV input 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv7 { get; internal set; }

    /// <summary>Voltage of PV input 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv7 { get; internal set; }

    /// <summary>Current of PV input 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv7 { get; internal set; }

    /// <summary>Power of PV input 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv8 { get; internal set; }

    /// <summary>Voltage of PV input 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv8 { get; internal set; }

    /// <summary>Current of PV input 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv8 { get; internal set; }

    /// <summary>Power of PV input 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv9 { get; internal set; }

    /// <summary>Voltage of PV input 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv9 { get; internal set; }

    /// <summary>Current of PV input 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv9 { get; internal set; }

    /// <summary>Power of PV input 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Watt)]
    public double? Ppv10 { get; internal set; }

    /// <summary>Voltage of PV input 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? Vpv10 { get; internal set; }

    /// <summary>Current of PV input 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? Ipv10 { get; internal set; }

    /// <summary>Voltage of PV string 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString1 { get; internal set; }

    /// <summary>Current of PV string 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString1 { get; internal set; }

    /// <summary>Voltage of PV string 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString2 { get; internal set; }

    /// <summary>Current of PV string 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString2 { get; internal set; }

    /// <summary>Voltage of PV string 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString3 { get; internal set; }

    /// <summary>Current of PV string 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString3 { get; internal set; }

    /// <summary>Voltage of PV string 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString4 { get; internal set; }

    /// <summary>Current of PV string 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString4 { get; internal set; }

    /// <summary>Voltage of PV string 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString5 { get; internal set; }

    /// <summary>Current of PV string 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString5 { get; internal set; }

    /// <summary>Voltage of PV string 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString6 { get; internal set; }

    /// <summary>Current of PV string 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString6 { get; internal set; }

    /// <summary>Voltage of PV string 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString7 { get; internal set; }

    /// <summary>Current of PV string 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString7 { get; internal set; }

    /// <summary>Voltage of PV string 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString8 { get; internal set; }

    /// <summary>Current of PV string 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString8 { get; internal set; }

    /// <summary>Voltage of PV string 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString9 { get; internal set; }

    /// <summary>Current of PV string 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString9 { get; internal set; }

    /// <summary>Voltage of PV string 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString10 { get; internal set; }

    /// <summary>Current of PV string 10.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString10 { get; internal set; }

    /// <summary>Voltage of PV string 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString11 { get; internal set; }

    /// <summary>Current of PV string 11.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString11 { get; internal set; }

    /// <summary>Voltage of PV string 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString12 { get; internal set; }

    /// <summary>Current of PV string 12.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString12 { get; internal set; }

    /// <summary>Voltage of PV string 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString13 { get; internal set; }

    /// <summary>Current of PV string 13.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString13 { get; internal set; }

    /// <summary>Voltage of PV string 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString14 { get; internal set; }

    /// <summary>Current of PV string 14.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString14 { get; internal set; }

    /// <summary>Voltage of PV string 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString15 { get; internal set; }

    /// <summary>Current of PV string 15.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString15 { get; internal set; }

    /// <summary>Voltage of PV string 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VString16 { get; internal set; }

    /// <summary>Current of PV string 16.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? CurrentString16 { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvape { get; internal set; }

    /// <summary>Current of the PID unit at PV input 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvape { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvbpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvbpe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvcpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvcpe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvdpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvdpe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvepe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvepe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvfpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvfpe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvgpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvgpe { get; internal set; }

    /// <summary>Voltage of the PID unit at PV input 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Volt)]
    public double? VPidPvhpe { get; internal set; }

    /// <summary>Current of the PID unit at PV input 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Pv, Unit.Ampere)]
    public double? IPidPvhpe { get; internal set; }
}
