namespace Growatt.Simulator.Server;

/// <summary>One fault, and which calls it befalls. All conditions that are set must hold; without any, every call is hit.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record FaultRule(FaultKind Kind)
{
    /// <summary>Only calls to this path, such as <c>/v1/device/mix/mixs_data</c>.</summary>
    public string? Path { get; init; }

    /// <summary>Only calls that ask for this serial number.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>Only one call: 1 for the first of those that path and serial number select.</summary>
    public long? Call { get; init; }

    /// <summary>Only each n-th of those.</summary>
    public int? Every { get; init; }

    /// <summary>Only by chance, 0 to 1; the same seed hits the same calls.</summary>
    public double? Probability { get; init; }

    /// <summary>No more often than this.</summary>
    public int? Times { get; init; }

    /// <summary>
    /// Whether a call that sets something sets nothing. With a <see cref="FaultKind.Delay"/> of no time it is a success that changes nothing; without it
    /// an <see cref="FaultKind.ErrorCode"/> or a hang is reported although the setting takes effect.
    /// </summary>
    public bool WithoutEffect { get; init; }

    /// <summary>How long <see cref="FaultKind.Delay"/> and <see cref="FaultKind.SlowBody"/> take.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The header of <see cref="FaultKind.Http429"/> and <see cref="FaultKind.Http503"/>; null for none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether that header is a date instead of seconds.</summary>
    public bool RetryAfterIsDate { get; init; }

    /// <summary>The code of <see cref="FaultKind.ErrorCode"/>.</summary>
    public int ErrorCode { get; init; } = 10001;

    /// <summary>The message of <see cref="FaultKind.ErrorCode"/>.</summary>
    public string ErrorMessage { get; init; } = "system error";

    /// <summary>The size of <see cref="FaultKind.HugeBody"/>.</summary>
    public long Bytes { get; init; } = 100 * 1024 * 1024;
}
