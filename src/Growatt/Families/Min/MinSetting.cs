using System.Diagnostics.CodeAnalysis;

namespace Growatt;

/// <summary>The settings of a MIN, MIC, MOD or NEO inverter.</summary>
public sealed class MinSetting : DeviceSetting
{
    /// <inheritdoc/>
    [AllowNull]
    public override string SerialNumber { get => base.SerialNumber; internal set => base.SerialNumber = value; }

    /// <inheritdoc/>
    public override DeviceType Type => DeviceType.Min;

    /// <inheritdoc/>
    public override string? PlantName => base.PlantName;

    /// <summary>Time segment 1 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart1, ForcedTimeStop1, ForcedStopSwitch1 and Time1Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment1 => TimeSegment.Of(ForcedTimeStart1, ForcedTimeStop1, ForcedStopSwitch1, Time1Mode);

    /// <summary>Time segment 2 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart2, ForcedTimeStop2, ForcedStopSwitch2 and Time2Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment2 => TimeSegment.Of(ForcedTimeStart2, ForcedTimeStop2, ForcedStopSwitch2, Time2Mode);

    /// <summary>Time segment 3 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart3, ForcedTimeStop3, ForcedStopSwitch3 and Time3Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment3 => TimeSegment.Of(ForcedTimeStart3, ForcedTimeStop3, ForcedStopSwitch3, Time3Mode);

    /// <summary>Time segment 4 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart4, ForcedTimeStop4, ForcedStopSwitch4 and Time4Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment4 => TimeSegment.Of(ForcedTimeStart4, ForcedTimeStop4, ForcedStopSwitch4, Time4Mode);

    /// <summary>Time segment 5 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart5, ForcedTimeStop5, ForcedStopSwitch5 and Time5Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment5 => TimeSegment.Of(ForcedTimeStart5, ForcedTimeStop5, ForcedStopSwitch5, Time5Mode);

    /// <summary>Time segment 6 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart6, ForcedTimeStop6, ForcedStopSwitch6 and Time6Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment6 => TimeSegment.Of(ForcedTimeStart6, ForcedTimeStop6, ForcedStopSwitch6, Time6Mode);

    /// <summary>Time segment 7 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart7, ForcedTimeStop7, ForcedStopSwitch7 and Time7Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment7 => TimeSegment.Of(ForcedTimeStart7, ForcedTimeStop7, ForcedStopSwitch7, Time7Mode);

    /// <summary>Time segment 8 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart8, ForcedTimeStop8, ForcedStopSwitch8 and Time8Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment8 => TimeSegment.Of(ForcedTimeStart8, ForcedTimeStop8, ForcedStopSwitch8, Time8Mode);

    /// <summary>Time segment 9 of nine: when the loads, the battery or the grid come first.</summary>
    /// <remarks>Computed from ForcedTimeStart9, ForcedTimeStop9, ForcedStopSwitch9 and Time9Mode.</remarks>
    [Field(FieldGroup.Status)]
    public TimeSegment? TimeSegment9 => TimeSegment.Of(ForcedTimeStart9, ForcedTimeStop9, ForcedStopSwitch9, Time9Mode);

    /// <summary>The clock that was set.</summary>
    /// <remarks>Empty in the vendor's sample. Source: vendor's table.</remarks>
    [Field(FieldGroup.Identity, JsonName = "pf_sys_year")]
    public string? PfSysYear { get; internal set; }

    /// <summary>Whether the grid may charge the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "ac_charge")]
    public string? AcCharge { get; internal set; }

    /// <summary>Whether the grid may charge the battery.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? AcChargeEnable { get; internal set; }

    /// <summary>Whether time segment 1 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch1 { get; internal set; }

    /// <summary>Whether time segment 2 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch2 { get; internal set; }

    /// <summary>Whether time segment 3 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch3 { get; internal set; }

    /// <summary>Whether time segment 4 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch4 { get; internal set; }

    /// <summary>Whether time segment 5 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch5 { get; internal set; }

    /// <summary>Whether time segment 6 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch6 { get; internal set; }

    /// <summary>Whether time segment 7 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch7 { get; internal set; }

    /// <summary>Whether time segment 8 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch8 { get; internal set; }

    /// <summary>Whether time segment 9 is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? ForcedStopSwitch9 { get; internal set; }

    /// <summary>Start of time segment 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart1 { get; internal set; }

    /// <summary>Start of time segment 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart2 { get; internal set; }

    /// <summary>Start of time segment 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart3 { get; internal set; }

    /// <summary>Start of time segment 4.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart4 { get; internal set; }

    /// <summary>Start of time segment 5.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart5 { get; internal set; }

    /// <summary>Start of time segment 6.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart6 { get; internal set; }

    /// <summary>Start of time segment 7.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart7 { get; internal set; }

    /// <summary>Start of time segment 8.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart8 { get; internal set; }

    /// <summary>Start of time segment 9.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStart9 { get; internal set; }

    /// <summary>End of time segment 1.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop1 { get; internal set; }

    /// <summary>End of time segment 2.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop2 { get; internal set; }

    /// <summary>End of time segment 3.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop3 { get; internal set; }

    /// <summary>End of time segment 4.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop4 { get; internal set; }

    /// <summary>End of time segment 5.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop5 { get; internal set; }

    /// <summary>End of time segment 6.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop6 { get; internal set; }

    /// <summary>End of time segment 7.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop7 { get; internal set; }

    /// <summary>End of time segment 8.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop8 { get; internal set; }

    /// <summary>End of time segment 9.</summary>
    /// <remarks>Sent as H:m, without leading zeros; not always a time. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? ForcedTimeStop9 { get; internal set; }

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public bool? OnOff { get; internal set; }

    /// <summary>Season months.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1MonthTime { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time1 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time2 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time3 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time4 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time5 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time6 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time7 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time8 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season1Time9 { get; internal set; }

    /// <summary>Season months.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2MonthTime { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time1 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time2 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time3 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time4 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time5 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time6 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time7 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time8 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season2Time9 { get; internal set; }

    /// <summary>Season months.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3MonthTime { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time1 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time2 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time3 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time4 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time5 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time6 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time7 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time8 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season3Time9 { get; internal set; }

    /// <summary>Season months.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4MonthTime { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time1 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time2 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time3 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time4 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time5 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time6 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time7 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time8 { get; internal set; }

    /// <summary>Season window: 7 numbers joined by "_".</summary>
    /// <remarks>Parts joined with "_": mode, weekday, hours and minutes of start and end, on. Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Season4Time9 { get; internal set; }

    /// <summary>Special day date.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1MonthTime { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time1 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time2 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time3 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time4 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time5 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time6 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time7 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time8 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special1Time9 { get; internal set; }

    /// <summary>Special day date.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2MonthTime { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time1 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time2 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time3 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time4 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time5 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time6 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time7 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time8 { get; internal set; }

    /// <summary>Special day window.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? Special2Time9 { get; internal set; }

    /// <summary>Who comes first in time segment 1.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time1Mode { get; internal set; }

    /// <summary>Who comes first in time segment 2.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time2Mode { get; internal set; }

    /// <summary>Who comes first in time segment 3.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time3Mode { get; internal set; }

    /// <summary>Who comes first in time segment 4.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time4Mode { get; internal set; }

    /// <summary>Who comes first in time segment 5.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time5Mode { get; internal set; }

    /// <summary>Who comes first in time segment 6.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time6Mode { get; internal set; }

    /// <summary>Who comes first in time segment 7.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time7Mode { get; internal set; }

    /// <summary>Who comes first in time segment 8.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time8Mode { get; internal set; }

    /// <summary>Who comes first in time segment 9.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public MixPriority? Time9Mode { get; internal set; }

    /// <summary>Whether the device is switched on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Status, JsonName = "tlx_on_off")]
    public string? TlxOnOff { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearMonthTime { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime1 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime2 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime3 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime4 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime5 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime6 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime7 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime8 { get; internal set; }

    /// <summary>A period of the year.</summary>
    /// <remarks>Parts joined with "_". Source: vendor's table.</remarks>
    [Field(FieldGroup.Status)]
    public string? YearTime9 { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? ActivePowerEnable { get; internal set; }

    /// <summary>Limit of the active power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ActiveRate { get; internal set; }

    /// <summary>Export that is allowed when the sensor fails.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? BackflowDefaultPower { get; internal set; }

    /// <summary>Limit of the export of each phase.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? BackFlowSingleCtrl { get; internal set; }

    /// <summary>Grid type or work mode.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? BgridType { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? DemandManageEnable { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DryContactOffRate { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DryContactOnRate { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? DryContactPower { get; internal set; }

    /// <summary>Whether export to the grid is limited: 0 not, 1 yes; on MIN 1 by a meter, 2 by a CT.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? ExportLimit { get; internal set; }

    /// <summary>How much may be exported, of the rated power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ExportLimitPowerRate { get; internal set; }

    /// <summary>Upper limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FrequencyHighLimit { get; internal set; }

    /// <summary>Lower limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Hertz)]
    public double? FrequencyLowLimit { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? GenRatedPower { get; internal set; }

    /// <summary>Sensor of the export.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? LimitDevice { get; internal set; }

    /// <summary>Ramp of the power.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? LoadingRate { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? OnGridMode { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? OnGridStatus { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? OverFreDropPoint { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? OverFreLoRedDelayTime { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? OverFreLoRedSlope { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PeakShavingEnable { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pf { get; internal set; }

    /// <summary>Point 1 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep1Lp { get; internal set; }

    /// <summary>Point 1 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep1Pf { get; internal set; }

    /// <summary>Point 2 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep2Lp { get; internal set; }

    /// <summary>Point 2 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep2Pf { get; internal set; }

    /// <summary>Point 3 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep3Lp { get; internal set; }

    /// <summary>Point 3 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep3Pf { get; internal set; }

    /// <summary>Point 4 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent, Most = 255)]
    public double? Pflinep4Lp { get; internal set; }

    /// <summary>Point 4 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? Pflinep4Pf { get; internal set; }

    /// <summary>Mode of the power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public int? PfModel { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PowerDownEnable { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? PrePto { get; internal set; }

    /// <summary>Upper limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_frequency_high")]
    public string? PvGridFrequencyHigh { get; internal set; }

    /// <summary>Lower limit of the grid frequency.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_frequency_low")]
    public string? PvGridFrequencyLow { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_voltage_high")]
    public string? PvGridVoltageHigh { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_grid_voltage_low")]
    public string? PvGridVoltageLow { get; internal set; }

    /// <summary>Whether power commands are kept through a restart.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "pv_pf_cmd_memory_state")]
    public bool? PvPfCmdMemoryState { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? QPercentMax { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? QvH1 { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? QvH2 { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? QvL1 { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? QvL2 { get; internal set; }

    /// <summary>Reactive power.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Percent)]
    public double? ReactiveRate { get; internal set; }

    /// <summary>Ramp of the power.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? RestartLoadingRate { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? RrcrEnable { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public bool? ShowPeakShaving { get; internal set; }

    /// <summary>Export that is allowed when the sensor fails.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_backflow_default_power")]
    public string? TlxBackflowDefaultPower { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_dry_contact_off_power")]
    public string? TlxDryContactOffPower { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_dry_contact_power")]
    public string? TlxDryContactPower { get; internal set; }

    /// <summary>Sensor of the export.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_limit_device")]
    public string? TlxLimitDevice { get; internal set; }

    /// <summary>Power factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pf")]
    public string? TlxPf { get; internal set; }

    /// <summary>Point 1 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep1_lp")]
    public string? TlxPflinep1Lp { get; internal set; }

    /// <summary>Point 1 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep1_pf")]
    public string? TlxPflinep1Pf { get; internal set; }

    /// <summary>Point 2 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep2_lp")]
    public string? TlxPflinep2Lp { get; internal set; }

    /// <summary>Point 2 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep2_pf")]
    public string? TlxPflinep2Pf { get; internal set; }

    /// <summary>Point 3 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep3_lp")]
    public string? TlxPflinep3Lp { get; internal set; }

    /// <summary>Point 3 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep3_pf")]
    public string? TlxPflinep3Pf { get; internal set; }

    /// <summary>Point 4 of the power factor curve: load.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep4_lp")]
    public string? TlxPflinep4Lp { get; internal set; }

    /// <summary>Point 4 of the power factor curve: factor.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, JsonName = "tlx_pflinep4_pf")]
    public string? TlxPflinep4Pf { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwAcChargingMaxPowerLimit { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwDemandMgtDownStrmPowerLimit { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwDemandMgtRevsePowerLimit { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwHFRT2EE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwHFRTEE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwLFRT2EE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid)]
    public double? UwLFRTEE { get; internal set; }

    /// <summary>Upper limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageHighLimit { get; internal set; }

    /// <summary>Lower limit of the grid voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Grid, Unit.Volt)]
    public double? VoltageLowLimit { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? EpsFreqSet { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public bool? EpsFunEn { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public int? EpsVoltSet { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public bool? ExterCommOffGridEn { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "tlx_exter_comm_Off_GridEn", AlsoNamed = "tlxExterCommOffGriden")]
    public string? TlxExterCommOffGridEn { get; internal set; }

    /// <summary>Frequency of the off-grid output: 0 is 50 Hz, 1 is 60 Hz.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "tlx_ac_discharge_frequency")]
    public string? TlxAcDischargeFrequency { get; internal set; }

    /// <summary>Voltage of the off-grid output: 0 is 230 V, 1 is 208 V, 2 is 240 V.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "tlx_ac_discharge_voltage")]
    public string? TlxAcDischargeVoltage { get; internal set; }

    /// <summary>Whether the off-grid output is on.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps, JsonName = "tlx_off_grid_enable")]
    public string? TlxOffGridEnable { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Eps)]
    public double? WinModeOffGridDischargeStopSOC { get; internal set; }

    /// <summary>Mode of the battery converter: 0 own use, 1 battery first, 2 grid first, 255 off.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? BdcMode { get; internal set; }

    /// <summary>Power to charge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "charge_power")]
    public string? ChargePower { get; internal set; }

    /// <summary>Power to charge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? ChargePowerCommand { get; internal set; }

    /// <summary>State of charge at which charging stops.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "charge_stop_soc")]
    public string? ChargeStopSoc { get; internal set; }

    /// <summary>Power to discharge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "discharge_power")]
    public string? DischargePower { get; internal set; }

    /// <summary>Power to discharge with, of the most.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? DisChargePowerCommand { get; internal set; }

    /// <summary>State of charge at which discharging stops.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "discharge_stop_soc")]
    public string? DischargeStopSoc { get; internal set; }

    /// <summary>Float charge current.</summary>
    /// <remarks>The unit is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? FloatChargeCurrentLimit { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public bool? GenChargeEnable { get; internal set; }

    /// <summary>State of charge at which discharging stops while there is a grid.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? OnGridDischargeStopSOC { get; internal set; }

    /// <summary>Constant-current point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "tlx_cc_current")]
    public string? TlxCcCurrent { get; internal set; }

    /// <summary>A point of the battery voltage.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, JsonName = "tlx_cv_voltage")]
    public string? TlxCvVoltage { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? UbAcChargingStopSOC { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? UbPeakShavingBackupSOC { get; internal set; }

    /// <summary>Type of the battery.</summary>
    /// <remarks>Other codes than in the live data. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? UsBatteryType { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStartforCharge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStartForDischarge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStopForCharge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatStopForDischarge { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? VbatWarnClr { get; internal set; }

    /// <summary>A limit of the battery voltage.</summary>
    /// <remarks>The scale is not documented. Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public int? VbatWarning { get; internal set; }

    /// <summary>State of charge at which charging stops.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WchargeSOCLowLimit { get; internal set; }

    /// <summary>State of charge at which discharging stops.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery, Unit.Percent)]
    public double? WdisChargeSOCLowLimit { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Battery)]
    public double? WinModeOnGridDischargeStopSOC { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciEnabled { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciReset { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciSelfCheck { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciThresholdD { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciThresholdH { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? AfciThresholdL { get; internal set; }

    /// <summary>Grid type or work mode.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? BsystemWorkMode { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? CompatibleFlag { get; internal set; }

    /// <summary>A point of a grid curve.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? DelayTime { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? DryContactFuncEn { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? EnableNLine { get; internal set; }

    /// <summary>Fail-safe setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? FailSafeCurr { get; internal set; }

    /// <summary>A setting of the arc detector.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? FftThresholdCount { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? GenCtrl { get; internal set; }

    /// <summary>Language of the display.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? LcdLanguage { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? MaintainModeRequest { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? MaintainModeStartTime { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? MaxAllowCurr { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? ProtEnable { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? PuEnable { get; internal set; }

    /// <summary>Country or safety setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? Region { get; internal set; }

    /// <summary>Country or safety setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? SafetyCorrespondNum { get; internal set; }

    /// <summary>Country or safety setting.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? SafetyNum { get; internal set; }

    /// <summary>A switch that is known by its name only.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public bool? SynEnable { get; internal set; }

    /// <summary>Language of the display.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "tlx_lcd_Language", AlsoNamed = "tlxLcdLanguage")]
    public string? TlxLcdLanguage { get; internal set; }

    /// <summary>A setting of the dry contact.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics, JsonName = "tlx_dry_contact_enable")]
    public string? TlxDryContactEnable { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? UwHVRT2EE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? UwHVRTEE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? UwLVRT2EE { get; internal set; }

    /// <summary>A ride-through point.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public double? UwLVRTEE { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? WinModeEndTime { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public int? WinModeFlag { get; internal set; }

    /// <summary>Not documented.</summary>
    /// <remarks>Source: vendor's table.</remarks>
    [Field(FieldGroup.Diagnostics)]
    public string? WinModeStartTime { get; internal set; }
}
