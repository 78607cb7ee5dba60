using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Mix;

/// <summary>What an SPH says of itself: mode, faults and warnings.</summary>
internal static class MixState
{
    extension(Reading reading)
    {
        /// <summary>The working mode: 0 waiting, 3 fault, 5 with PV and battery, 6 on the battery.</summary>
        public int WorkMode => !reading.Running ? 3 : reading.Flow.Pv > 0 ? 5 : reading.Flow.Discharge > 0 ? 6 : 0;

        public string WorkModeText => reading.WorkMode switch { 3 => "Fault", 5 => "PV Bat Online", 6 => "Bat Online", _ => "Waiting" };

        public int FaultCode => reading.Running ? 0 : reading.Device.Fault.Code;

        public int WarnCode => reading.Device.Condition is DeviceCondition.Warning or DeviceCondition.WornBattery ? 220 : 0;

        /// <summary>Bits 0-1 say idle, charging or discharging; 5 and 6 that both are allowed; 8 that packs work in parallel.</summary>
        public int BmsStatus => !reading.Battery.Lithium ? 0
            : (reading.Flow.Discharge > 0 ? 3 : reading.Flow.Charge > 0 ? 2 : 1)
            | (reading.IsLow ? 0 : 1 << 5) | 1 << 6
            | (reading.Device.Modules > 1 ? 1 << 8 : 0);

        /// <summary>Bit 0 cell over-voltage, 3 total under-voltage.</summary>
        public int BmsWarning => reading.Device.Condition switch
        {
            DeviceCondition.Warning => 1 << 0,
            DeviceCondition.WornBattery when reading.IsLow => 1 << 3,
            _ => 0,
        };

        public int FaultWord(int word) => !reading.Running && reading.Device.Fault.Word == word ? 1 << reading.Device.Fault.Bit : 0;
    }
}
