using Growatt.Answers;
using Growatt.Pages;

namespace Growatt.Plants;

/// <summary>The endpoints about plants and the devices in them. Source: the vendor's pages, also for the counts per day.</summary>
internal static class PlantEndpoints
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan ThreeSeconds = TimeSpan.FromSeconds(3);

    private static readonly ErrorCodes PlantCodes = new(
        (10001, ApiErrorMeaning.SystemError),
        (10002, ApiErrorMeaning.PlantNotFound),
        (10003, ApiErrorMeaning.InvalidRequest),
        (10004, ApiErrorMeaning.InvalidRequest));

    /// <summary>The plants of the account.</summary>
    public static ListEndpoint<Plant> Plants { get; } = new()
    {
        Path = "v1/plant/list",
        Subject = "The list of plants",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        DailyLimit = 10,
        SpacingCountsEveryRequest = false,
        ItemsProperty = "plants",
        ErrorCodes = new((10001, ApiErrorMeaning.SystemError)) { AreAccountWide = true },
    };

    /// <summary>What is known of a plant.</summary>
    public static ItemEndpoint<PlantDetails> Details { get; } = new()
    {
        Path = "v1/plant/details",
        Subject = "The details of the plant",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ErrorCodes = PlantCodes,
    };

    /// <summary>What a plant has generated.</summary>
    public static ItemEndpoint<PlantEnergy> Energy { get; } = new()
    {
        Path = "v1/plant/data",
        Subject = "The energy of the plant",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ErrorCodes = PlantCodes,
    };

    /// <summary>What a plant has generated day by day, month by month or year by year.</summary>
    public static ListEndpoint<PlantEnergyPeriod> EnergyPeriods { get; } = new()
    {
        Path = "v1/plant/energy",
        Subject = "The past energy of the plant",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        DailyLimit = 10,
        SpacingCountsEveryRequest = false,
        Pace = ThreeSeconds,
        ItemsProperty = "energys",
        ErrorCodes = PlantCodes,
    };

    /// <summary>The power of a plant over a day.</summary>
    public static ListEndpoint<PlantPower> Power { get; } = new()
    {
        Path = "v1/plant/power",
        Subject = "The power of the plant",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        Pace = ThreeSeconds,
        ItemsProperty = "powers",
        IsPaged = false,
        ErrorCodes = PlantCodes,
    };

    /// <summary>The devices of a plant.</summary>
    public static ListEndpoint<Device> Devices { get; } = new()
    {
        Path = "v1/device/list",
        Subject = "The list of devices",
        Method = HttpMethod.Get,
        Spacing = FiveMinutes,
        SpacingCountsEveryRequest = false,
        ItemsProperty = "devices",
        ErrorCodes = new(
            (10001, ApiErrorMeaning.SystemError),
            (10002, ApiErrorMeaning.InvalidRequest),
            (10003, ApiErrorMeaning.PlantNotFound)),
    };
}
