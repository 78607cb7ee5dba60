namespace Growatt;

/// <summary>An answer of a batch endpoint, read but not judged.</summary>
internal sealed class BatchAnswer<TRecord>
    where TRecord : class, IDeviceRecord
{
    /// <summary>Its <c>error_code</c>.</summary>
    public int ErrorCode { get; set; }

    /// <summary>Its <c>error_msg</c>.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>Its records, each device once however often it is echoed.</summary>
    public Dictionary<string, TRecord> Records { get; } = new(StringComparer.OrdinalIgnoreCase);
}
