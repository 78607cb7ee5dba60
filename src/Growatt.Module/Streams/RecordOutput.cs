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
        foreach (var field in fields)
        {
            output.Properties.Add(new PSNoteProperty(FreeName(output, field.Key), field.Value));
        }

        return output;
    }

    /// <summary>A new field may bear the name of one of our computed properties, or no name at all.</summary>
    private static string FreeName(PSObject output, string jsonName)
    {
        var name = jsonName.Length == 0 ? "_" : jsonName;
        while (output.Members[name] is not null)
        {
            name = "_" + name;
        }

        return name;
    }
}
