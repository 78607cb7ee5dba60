using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Explains the properties of the records: unit, type, meaning.</summary>
/// <remarks>
/// <para>
/// Lists the properties of Growatt.MixRealtime, the record that Get-GrowattMixRealtime returns, each with its name in the vendor's JSON, its
/// type, its unit, its group and its meaning. The property Remarks, which the table does not show, adds quirks and sources:
/// <c>Get-GrowattField Ppv | Format-List *</c>.
/// </para>
/// <para>
/// With -Record it lists those of another record: Plant, which Get-GrowattPlant returns, and PlantDetails, which it returns with -Detailed;
/// PlantEnergy of Get-GrowattPlantEnergy; Device of Get-GrowattDevice.
/// </para>
/// </remarks>
/// <example>
/// <para>Explains everything that has to do with the state of charge.</para>
/// <code>Get-GrowattField *soc*</code>
/// </example>
/// <example>
/// <para>Lists the fields of the cells with all that is known about them.</para>
/// <code>Get-GrowattField -Group Cells | Format-List *</code>
/// </example>
/// <example>
/// <para>Finds the energy counters and sums one of them over a fleet.</para>
/// <code>
/// Get-GrowattField -Group Energy
/// $serials | Get-GrowattMixRealtime | Measure-Object EpvTotal -Sum
/// </code>
/// </example>
/// <example>
/// <para>Shows that the power of a plant is in watt in the list of plants, and in kilowatt in its energy.</para>
/// <code>
/// Get-GrowattField CurrentPower -Record Plant
/// Get-GrowattField CurrentPower -Record PlantEnergy
/// </code>
/// </example>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattPlantCommand"/>
/// <seealso cref="GetGrowattPlantEnergyCommand"/>
/// <seealso cref="GetGrowattDeviceCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattField")]
[OutputType(typeof(FieldDescriptor))]
public sealed class GetGrowattFieldCommand : GrowattCmdlet
{
    /// <summary>The names of the properties, or of the vendor's fields; wildcards are allowed. All if not given.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(FieldNameCompleter))]
    public string[] Name { get; set; } = ["*"];

    /// <summary>The record whose properties are explained: MixRealtime if not given.</summary>
    [Parameter]
    [ValidateSet(RecordFields.Default, nameof(Plant), nameof(PlantDetails), nameof(PlantEnergy), nameof(Device))]
    public string Record { get; set; } = RecordFields.Default;

    /// <summary>Only the fields of these groups. One that the record does not have is an error, which names those it has.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public FieldGroup[]? Group { get; set; }

    /// <summary>Names the groups that the record does not have.</summary>
    protected override void BeginProcessing()
    {
        var fields = RecordFields.Of(Record);
        foreach (var group in (Group ?? []).Where(group => fields.All(field => field.Group != group)))
        {
            WriteError(ErrorKind.FieldNotFound.ToErrorRecord(
                $"The record {Record} has no field in the group {group}.", $"It has: {string.Join(", ", fields.Select(field => field.Group).Distinct())}.", group));
        }
    }

    /// <summary>Returns the fields that match.</summary>
    protected override void ProcessRecord()
    {
        var fields = RecordFields.Of(Record).Where(IsInGroup).ToList();
        var names = Array.ConvertAll(Name, name => new NamePattern(name));
        WriteObject(fields.Where(field => names.Any(name => IsMatch(name, field))), enumerateCollection: true);

        foreach (var unknown in names.Where(name => !name.HasWildcards && !fields.Any(field => IsMatch(name, field))))
        {
            WriteError(ErrorKind.FieldNotFound.ToErrorRecord(
                $"The record {Record} has no field named '{unknown.Text}'{(Group is null ? "" : $" in the group {string.Join(", ", Group)}")}.",
                "Look for it with wildcards, such as Get-GrowattField *soc*; -Record chooses another record.",
                unknown.Text));
        }
    }

    private bool IsInGroup(FieldDescriptor field) => Group is null || Group.Contains(field.Group);

    private static bool IsMatch(NamePattern name, FieldDescriptor field) =>
        name.IsMatch(field.Name) || (field.JsonName is not null && name.IsMatch(field.JsonName));
}
