using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>A cmdlet that reads devices of any family, one after another. A token that is refused for one ends it: no other would be read.</summary>
public abstract class SequentialDeviceCmdlet : DeviceCmdlet
{
    private protected SequentialDeviceCmdlet()
    {
    }

    private protected override DeviceFamily? Family => null;

    private protected override void EndEarly(ErrorRecord reason) => throw Terminate(reason);
}
