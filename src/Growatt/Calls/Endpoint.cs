using Growatt.Answers;

namespace Growatt.Calls;

/// <summary>An endpoint of the API as data: where it is, how often it may be called, what its error codes mean.</summary>
internal class Endpoint
{
    /// <summary>The path under the host, such as <c>v1/device/mix/mixs_data</c>.</summary>
    public required string Path { get; init; }

    /// <summary>GET for parameters in the query, POST for a form.</summary>
    public required HttpMethod Method { get; init; }

    /// <summary>The documented time between two calls.</summary>
    public required TimeSpan Spacing { get; init; }

    /// <summary>How many calls a day are documented; null where nothing is said.</summary>
    public int? DailyLimit { get; init; }

    /// <summary>Whether calls with other parameters have to keep the spacing too.</summary>
    public bool SpacingCountsEveryRequest { get; init; } = true;

    /// <summary>Whether it is about the account as a whole, so that who may not call it may not call anything.</summary>
    public bool IsAccountWide { get; init; }

    /// <summary>What the numbers 10001 and up mean here: the vendor gives them a new meaning on every page.</summary>
    public required IReadOnlyDictionary<int, ApiErrorMeaning> ErrorCodes { get; init; }
}
