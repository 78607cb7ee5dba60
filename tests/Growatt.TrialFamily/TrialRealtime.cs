namespace Growatt.TrialFamily;

public sealed class TrialRealtime : DeviceRecord
{
    public override DeviceType Type => (DeviceType)98;

    [Field(FieldGroup.PowerFlow, Unit.Watt)]
    public double? Ppv { get; internal set; }

    public override double? PvPower => Ppv;
}
