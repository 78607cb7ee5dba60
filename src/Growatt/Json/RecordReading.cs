namespace Growatt.Json;

/// <summary>Reads a record's JSON object, from its opening brace to its closing one.</summary>
internal delegate TRecord RecordReading<out TRecord>(ref JsonCursor json)
    where TRecord : class;
