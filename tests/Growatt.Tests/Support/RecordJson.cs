using System.Text;
using System.Text.Json;

namespace Growatt.Tests;

/// <summary>Reads records from JSON text.</summary>
internal static class RecordJson
{
    public static TRecord Read<TRecord>(string json)
        where TRecord : class, IRecord, new()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        var record = RecordReader<TRecord>.Read(ref reader);
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.False(reader.Read());
        return record;
    }
}
