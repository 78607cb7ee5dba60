using System.Management.Automation;

namespace Growatt.Benchmarks;

/// <summary>
/// Takes serial numbers as the module's cmdlets do, and returns an object for each, having done nothing: what that takes is the engine's work.
/// </summary>
[Cmdlet(VerbsCommon.Get, "Nothing")]
public sealed class GetNothingCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string[] SerialNumber { get; set; } = [];

    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Type")]
    public object? DeviceType { get; set; }

    /// <summary>Returns an object for each serial number.</summary>
    protected override void ProcessRecord()
    {
        foreach (var _ in SerialNumber)
        {
            WriteObject(new object());
        }
    }
}
