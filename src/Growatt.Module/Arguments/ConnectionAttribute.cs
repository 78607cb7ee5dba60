using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Says what to do instead where a connection comes out of another process: there it is only a picture of itself.</summary>
internal sealed class ConnectionAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        inputData is PSObject item && item.TypeNames.Contains($"Deserialized.{typeof(GrowattConnection).FullName}")
            ? throw new ArgumentTransformationMetadataException(
                "A connection cannot be handed to another process, such as a job of Start-Job. Call Connect-Growatt in the job, or use Start-ThreadJob or ForEach-Object -Parallel.")
            : inputData;
}
