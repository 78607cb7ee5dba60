using System.Text;
using System.Text.Json;
using Growatt.Json;

namespace Growatt.Tests;

/// <summary>Reads records from JSON text.</summary>
internal static class RecordJson
{
    public static TRecord Read<TRecord>(string json)
        where TRecord : class, IRecord, new()
    {
        var text = Encoding.UTF8.GetBytes(json);
        var cursor = new JsonCursor(new Utf8JsonReader(text), text);
        Assert.True(cursor.Reader.Read());
        var record = RecordReader<TRecord>.Read(ref cursor);
        Assert.Equal(JsonTokenType.EndObject, cursor.Reader.TokenType);
        Assert.False(cursor.Reader.Read());
        return record;
    }
}
