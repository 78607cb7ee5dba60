using System.Management.Automation;
using Growatt.Json;

namespace Growatt.Commands.Streams;

/// <summary>What a record looks like on the pipeline.</summary>
internal static class RecordOutput
{
    /// <summary>Gives the record the fields that the API sent and no property takes, as note properties under their JSON names.</summary>
    public static object WithUnknownFields(IRecord record)
    {
        var fields = record.GetUnknownFields();
        if (fields.Count == 0)
        {
            return record;
        }

        var output = PSObject.AsPSObject(record);
        var copies = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            output.Properties.Add(new PSNoteProperty(FreeName(output, field.Key, copies), field.Value));
        }

        return output;
    }

    /// <summary>The same for a record among those of other families. PowerShell makes a table by its first record: that shows what all of them have.</summary>
    public static object AsOneOfMany(IRecord record)
    {
        var output = PSObject.AsPSObject(WithUnknownFields(record));
        output.TypeNames.Insert(0, "Growatt.DeviceOfAnyFamily");
        return output;
    }

    /// <summary>
    /// A new field may bear the name of one of our computed properties or of another field but for its case, or no name at all: then it gets "_"
    /// in front, and a number where that does not help.
    /// </summary>
    private static string FreeName(PSObject output, string jsonName, Dictionary<string, int> copies)
    {
        var name = jsonName;
        while (name.Length == 0 || output.Members[name] is not null)
        {
            copies.TryGetValue(jsonName, out var count);
            copies[jsonName] = count + 1;
            name = count == 0 ? "_" + jsonName : $"_{count + 1}_{jsonName}";
        }

        return name;
    }
}
