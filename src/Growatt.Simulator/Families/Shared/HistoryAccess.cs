namespace Growatt.Simulator.Families.Shared;

/// <summary>How past records of one device are requested.</summary>
/// <param name="Endpoint">The last part of its path: <c>mix_data</c>.</param>
/// <param name="Limit">How often the same page.</param>
internal sealed record HistoryAccess(string Endpoint, RateLimit Limit)
{
    public string Method { get; init; } = "POST";

    /// <summary>Names the logger in the answer.</summary>
    public string DataloggerName { get; init; } = "dataloggerSn";

    /// <summary>Where the rows have other fields than the live record.</summary>
    public IReadOnlyList<Field>? Fields { get; init; }

    public int SerialNumberErrorCode { get; init; } = 10002;

    public int DateFormatCode { get; init; } = 10003;

    public int TooLongCode { get; init; } = 10004;

    public int DoesNotExistCode { get; init; } = 10005;

    /// <summary>Of the families whose page lists three codes only.</summary>
    public static HistoryAccess OfBusiness(string endpoint, RateLimit limit) => new(endpoint, limit)
    {
        SerialNumberErrorCode = 10003,
        DateFormatCode = 10001,
        TooLongCode = 10001,
        DoesNotExistCode = 10002,
    };
}
