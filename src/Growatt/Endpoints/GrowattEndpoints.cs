namespace Growatt;

/// <summary>The endpoints this library calls.</summary>
internal static class GrowattEndpoints
{
    /// <summary>
    /// Latest real-time data of SPH ("mix", device type 5) in batches. Source: the vendor's page; codes 10003 and 10004 are
    /// copied there from the history endpoint, and are kept because a server may send what its page says.
    /// </summary>
    public static BatchEndpoint<MixRealtime> MixRealtime { get; } = new()
    {
        Path = "v1/device/mix/mixs_data",
        Method = HttpMethod.Post,
        Spacing = TimeSpan.FromSeconds(10),
        SerialNumbersParameter = "mixs",
        ErrorCodes = new Dictionary<int, ApiErrorMeaning>
        {
            [10001] = ApiErrorMeaning.SystemError,
            [10002] = ApiErrorMeaning.InvalidSerialNumber,
            [10003] = ApiErrorMeaning.InvalidRequest,
            [10004] = ApiErrorMeaning.InvalidRequest,
            [10005] = ApiErrorMeaning.DeviceNotFound,
        },
    };
}
