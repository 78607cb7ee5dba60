namespace Growatt.Families.Shared;

/// <summary>The states of devices, from the vendor's codes.</summary>
internal static class DeviceStates
{
    /// <summary>The state of an inverter whose codes are those of an SPH.</summary>
    public static DeviceState Of(MixWorkMode? mode, double? batteryPower) => mode switch
    {
        MixWorkMode.Waiting or MixWorkMode.SelfTest => DeviceState.Waiting,
        MixWorkMode.Fault => DeviceState.Fault,
        MixWorkMode.Updating => DeviceState.Updating,
        MixWorkMode.Bypass => DeviceState.Bypass,
        MixWorkMode.PvBatteryOnline or MixWorkMode.BatteryOnline or MixWorkMode.PvOffGrid or MixWorkMode.BatteryOffGrid => Running(batteryPower),
        _ => DeviceState.Unknown,
    };

    /// <summary>The state of a device that runs: what its battery does, if it has one.</summary>
    public static DeviceState Running(double? batteryPower) =>
        batteryPower > 0 ? DeviceState.Discharging : batteryPower < 0 ? DeviceState.Charging : DeviceState.Normal;
}
