using System.Management.Automation;
using Growatt.Commands;

namespace Growatt.TrialFamily;

[Cmdlet(VerbsCommon.Get, "GrowattTrialRealtime")]
[OutputType(typeof(TrialRealtime))]
public sealed class GetGrowattTrialRealtimeCommand : DeviceRealtimeCmdlet<TrialRealtime>;
