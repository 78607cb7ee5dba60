using Growatt.Answers;
using Growatt.Batches;
using Growatt.Pages;

namespace Growatt.Families;

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

    /// <summary>The plants of the account. Source: the vendor's page, also for the count per day.</summary>
    public static ListEndpoint<Plant> PlantList { get; } = new()
    {
        Path = "v1/plant/list",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        DailyLimit = 10,
        SpacingCountsEveryRequest = false,
        IsAccountWide = true,
        ItemsProperty = "plants",
        ErrorCodes = new Dictionary<int, ApiErrorMeaning>
        {
            [10001] = ApiErrorMeaning.SystemError,
        },
    };

    /// <summary>What is known of a plant. Source: the vendor's page.</summary>
    public static ItemEndpoint<PlantDetails> PlantDetails { get; } = new()
    {
        Path = "v1/plant/details",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ErrorCodes = PlantErrors,
    };

    /// <summary>What a plant has generated. Source: the vendor's page.</summary>
    public static ItemEndpoint<PlantEnergy> PlantData { get; } = new()
    {
        Path = "v1/plant/data",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ErrorCodes = PlantErrors,
    };

    /// <summary>The devices of a plant. Source: the vendor's page.</summary>
    public static ListEndpoint<Device> DeviceList { get; } = new()
    {
        Path = "v1/device/list",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ItemsProperty = "devices",
        ErrorCodes = new Dictionary<int, ApiErrorMeaning>
        {
            [10001] = ApiErrorMeaning.SystemError,
            [10002] = ApiErrorMeaning.InvalidRequest,
            [10003] = ApiErrorMeaning.PlantNotFound,
        },
    };

    private static TimeSpan FiveMinutes => TimeSpan.FromMinutes(5);

    private static Dictionary<int, ApiErrorMeaning> PlantErrors => new()
    {
        [10001] = ApiErrorMeaning.SystemError,
        [10002] = ApiErrorMeaning.PlantNotFound,
        [10003] = ApiErrorMeaning.InvalidRequest,
        [10004] = ApiErrorMeaning.InvalidRequest,
    };
}
