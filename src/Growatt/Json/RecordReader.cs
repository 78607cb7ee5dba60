using System.Text.Json;

namespace Growatt;

/// <summary>Reads a record's JSON object into its fields, leniently: what the vendor's servers really send.</summary>
internal static class RecordReader<TRecord>
    where TRecord : class, IDeviceRecord, new()
{
    /// <summary>Reads from the object's opening brace to its closing one.</summary>
    public static TRecord Read(ref Utf8JsonReader reader) => throw new NotImplementedException();
}
