namespace Growatt;

public sealed partial class BoostRealtime
{
    /// <summary>Working mode of channel A, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? AjobsModel { get; internal set; }

    /// <summary>Rated power of the load on channel A.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? AloadNormalPower { get; internal set; }

    /// <summary>Highest temperature allowed on channel A.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? AmaxTemp { get; internal set; }

    /// <summary>Lowest temperature allowed on channel A.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? AminTemp { get; internal set; }

    /// <summary>Whether the timer of channel A is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? AonOff { get; internal set; }

    /// <summary>Target power of channel A.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? AsetPower { get; internal set; }

    /// <summary>Power at which channel A starts.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? AstartPower { get; internal set; }

    /// <summary>Times of channel A's timer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Atime { get; internal set; }

    /// <summary>Rated power of the load on channel B.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? BloadNormalPower { get; internal set; }

    /// <summary>Highest temperature allowed on channel B.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? BmaxTemp { get; internal set; }

    /// <summary>Lowest temperature allowed on channel B.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? BminTemp { get; internal set; }

    /// <summary>Whether the timer of channel B is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? BonOff { get; internal set; }

    /// <summary>Power at which channel B starts.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? BstartPower { get; internal set; }

    /// <summary>Times of channel B's timer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Btime { get; internal set; }

    /// <summary>Rated power of the load on channel C.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? CloadNormalPower { get; internal set; }

    /// <summary>Highest temperature allowed on channel C.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? CmaxTemp { get; internal set; }

    /// <summary>Lowest temperature allowed on channel C.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? CminTemp { get; internal set; }

    /// <summary>Whether the timer of channel C is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ConOff { get; internal set; }

    /// <summary>Power at which channel C starts.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? CstartPower { get; internal set; }

    /// <summary>Times of channel C's timer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Ctime { get; internal set; }

    /// <summary>Whether the timer of the dry contact is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? DryContactOnOff { get; internal set; }

    /// <inheritdoc cref="MinRealtime.DryContactStatus"/>
    [Field(FieldGroup.Status)]
    public int? DryContactStatus { get; internal set; }

    /// <summary>Times of the dry contact's timer.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? DryContactTime { get; internal set; }

    /// <summary>Working mode of the device, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? JobsModel { get; internal set; }

    /// <summary>Kind of load, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? LoadDeviceType { get; internal set; }

    /// <summary>Order of the channels, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? LoadPriority { get; internal set; }

    /// <summary>Highest temperature allowed at the power switch (SCR).</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Celsius)]
    public double? MaxTemp { get; internal set; }

    /// <summary>Least working time.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public double? MinTime { get; internal set; }

    /// <summary>Echo of the command that resets the device.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? ResetFactory { get; internal set; }

    /// <summary>Echo of the command that restarts the device.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? Restart { get; internal set; }

    /// <summary>Radio command.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? RfCommand { get; internal set; }

    /// <summary>Radio channel.</summary>
    /// <remarks>Not documented further. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public double? RfPair { get; internal set; }

    /// <summary>Which relays of the channels A to C are on, raw.</summary>
    /// <remarks>A bit word; its order is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? Status { get; internal set; }

    /// <summary>Target power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? TargetPower { get; internal set; }

    /// <summary>Which temperature limits are on, raw.</summary>
    /// <remarks>A bit word. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? TempEnable { get; internal set; }

    /// <summary>Adjustment of the power, as a share.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Percent)]
    public double? TotalNumber { get; internal set; }

    /// <summary>State of the adjustment, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? TuningState { get; internal set; }

    /// <summary>Rated power of the water heater.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, Unit.Watt)]
    public double? WaterHeaterPower { get; internal set; }

    /// <summary>State of the water heater, as a raw code.</summary>
    /// <remarks>The codes are not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public int? WaterState { get; internal set; }
}
