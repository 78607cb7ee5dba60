namespace Growatt.Commands.Arguments;

/// <summary>The fields of the records by the records' names.</summary>
internal static class RecordFields
{
    /// <summary>The record that is meant when none is named.</summary>
    public const string Default = nameof(MixRealtime);

    /// <summary>Those of a record; of the default one where there is none of this name.</summary>
    public static IReadOnlyList<FieldDescriptor> Of(string? record) => record?.ToUpperInvariant() switch
    {
        "PLANT" => FieldCatalog.For<Plant>(),
        "PLANTDETAILS" => FieldCatalog.For<PlantDetails>(),
        "PLANTENERGY" => FieldCatalog.For<PlantEnergy>(),
        "DEVICE" => FieldCatalog.For<Device>(),
        _ => FieldCatalog.For<MixRealtime>(),
    };
}
