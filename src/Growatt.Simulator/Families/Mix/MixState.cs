using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Mix;

/// <summary>What an SPH says it is doing.</summary>
internal static class MixState
{
    extension(Reading reading)
    {
        /// <summary>The working mode: 0 waiting, 3 fault, 5 with PV and battery, 6 on the battery.</summary>
        public int WorkMode => !reading.Running ? 3 : reading.Flow.Pv > 0 ? 5 : reading.Flow.Discharge > 0 ? 6 : 0;

        public string WorkModeText => reading.WorkMode switch { 3 => "Fault", 5 => "PV Bat Online", 6 => "Bat Online", _ => "Waiting" };
    }
}
