using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Explains the properties of the records: unit, type, meaning.</summary>
/// <remarks>
/// <para>
/// Lists the properties of a record, each with its name in the vendor's JSON, its type, its unit, its group and its meaning. The table does
/// not show the property Remarks, which adds quirks and sources: <c>Get-GrowattField Ppv | Format-List *</c>.
/// </para>
/// <para>
/// Search for the name of a property, for the vendor's name, or for the heading of a column or line: <c>Get-GrowattField 'Batt W'</c>. What
/// is none of these is searched for in the meanings: <c>Get-GrowattField temperature</c>.
/// </para>
/// <para>
/// -Record chooses the record. Each family of devices has one of its own; Get-GrowattPlant returns Plant, with -Detailed PlantDetails;
/// Get-GrowattPlantEnergy returns PlantEnergy, with -Start PlantEnergyPeriod, Get-GrowattPlantPower PlantPower; Get-GrowattDevice returns Device,
/// Get-GrowattAlarm DeviceAlarm.
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
/// <para>Lists the energy counters of SPH systems, with their units.</para>
/// <code>Get-GrowattField -Record SPH -Group Energy</code>
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
    /// <summary>
    /// Names of properties or of the vendor's fields, headings of tables and lists, or words of a meaning. Wildcards are allowed. All fields if
    /// not given.
    /// </summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(FieldNameCompleter))]
    public string[] Name { get; set; } = ["*"];

    /// <summary>
    /// The record whose properties are explained: MixRealtime if not given. The Tab key lists them all. What people call a family works as
    /// well, such as SPH.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RecordNameCompleter))]
    public string Record { get; set; } = RecordFields.Default;

    /// <summary>Only the fields of these groups. One that the record does not have is an error, which names those it has.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public FieldGroup[]? Group { get; set; }

    private Type RecordType { get; set; } = typeof(MixRealtime);

    /// <summary>Finds the record, and names the groups that it does not have.</summary>
    protected override void BeginProcessing()
    {
        RecordType = RecordFields.Find(Record) ?? throw Terminate(ErrorKind.FieldNotFound.ToErrorRecord(
            $"There is no record named '{Record}'.", $"These are: {string.Join(", ", RecordFields.Names)}.", Record));

        var fields = FieldCatalog.For(RecordType);
        foreach (var group in (Group ?? []).Where(group => fields.All(field => field.Group != group)))
        {
            WriteError(ErrorKind.FieldNotFound.ToErrorRecord(
                $"The record {RecordType.Name} has no field in the group {group}.", $"It has: {string.Join(", ", fields.Select(field => field.Group).Distinct())}.", group));
        }
    }

    /// <summary>Returns the fields that match.</summary>
    protected override void ProcessRecord()
    {
        var fields = FieldCatalog.For(RecordType).Where(field => Group is null || Group.Contains(field.Group)).ToList();
        var found = Array.ConvertAll(Name, name => (Name: new NamePattern(name), Fields: Find(name, fields)));
        WriteObject(fields.Where(field => found.Any(one => one.Fields.Contains(field))), enumerateCollection: true);

        foreach (var (name, _) in found.Where(one => one.Fields.Count == 0 && !one.Name.HasWildcards))
        {
            WriteError(ErrorKind.FieldNotFound.ToErrorRecord(
                $"The record {RecordType.Name} has no field named '{name.Text}'{(Group is null ? "" : $" in the group {string.Join(", ", Group)}")}.",
                "Look for it with wildcards, such as Get-GrowattField *soc*; -Record chooses another record.",
                name.Text));
        }
    }

    /// <summary>By name; else by heading; else by meaning.</summary>
    private List<FieldDescriptor> Find(string text, List<FieldDescriptor> fields)
    {
        var name = new NamePattern(text);
        var named = fields.FindAll(field => name.IsMatch(field.Name) || (field.JsonName is not null && name.IsMatch(field.JsonName)));
        if (named.Count > 0)
        {
            return named;
        }

        var headed = ViewHeadings.Of(RecordType).Where(column => name.IsMatch(column.Heading)).SelectMany(column => column.Properties).ToList();
        var shown = fields.FindAll(field => headed.Contains(field.Name));
        var meaning = new NamePattern($"*{text}*");
        return shown.Count > 0 ? shown : fields.FindAll(field => meaning.IsMatch(field.Meaning));
    }
}
