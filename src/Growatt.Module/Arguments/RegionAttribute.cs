using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Takes a region by its name, or by a word that people use for it, such as EU or US.</summary>
internal sealed class RegionAttribute : ArgumentTransformationAttribute
{
    // The engine's own message about another text lists the names.
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        inputData.Unwrap() is string text && GrowattRegions.TryParse(text, out var region) ? region : inputData;
}
