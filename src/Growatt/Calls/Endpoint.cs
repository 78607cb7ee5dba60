using Growatt.Answers;

namespace Growatt.Calls;

/// <summary>An endpoint of the API as data: where it is, how often it may be called, what its error codes mean.</summary>
internal class Endpoint
{
    /// <summary>The path under the host, such as <c>v1/device/mix/mixs_data</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it gives, in a user's words, as the subject of a sentence: "The list of plants".</summary>
    public required string Subject { get; init; }

    /// <summary>GET for parameters in the query, POST for a form.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Post;

    /// <summary>The documented time between two calls.</summary>
    public required TimeSpan Spacing { get; init; }

    /// <summary>How many calls a day are documented; null where nothing is said.</summary>
    public int? DailyLimit { get; init; }

    /// <summary>Whether calls with other parameters have to keep the spacing too.</summary>
    public bool SpacingCountsEveryRequest { get; init; } = true;

    /// <summary>A gentle time between any two calls, where the documented one counts only identical calls; zero for none.</summary>
    public TimeSpan Pace { get; init; }

    /// <summary>Whether a request that may have reached the server may be sent again. Never true for one that changes a device.</summary>
    public bool MayBeRepeated { get; init; } = true;

    /// <summary>What its error codes mean.</summary>
    public required ErrorCodes ErrorCodes { get; init; }
}
