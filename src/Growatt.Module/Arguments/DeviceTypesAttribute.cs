using System.Management.Automation;

namespace Growatt.Commands.Arguments;

/// <summary>Takes types of devices by what people call them as well: SPH for Mix.</summary>
internal sealed class DeviceTypesAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        inputData.Unwrap() is string or null || LanguagePrimitives.GetEnumerable(inputData) is not { } items
            ? Read(inputData)
            : items.Cast<object?>().Select(Read).ToArray();

    private static object? Read(object? value) => DeviceTypeReading.Read(value) ?? value;
}
