using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>How alarms of one device are requested.</summary>
/// <param name="Endpoint">The last part of its path: <c>alarm_data</c>.</param>
/// <param name="Limit">How often.</param>
internal sealed record AlarmAccess(string Endpoint, RateLimit Limit)
{
    public string Method { get; init; } = "POST";

    /// <summary>Names the device in the answer, if not as in the request.</summary>
    public string? Echo { get; init; }

    /// <summary>Whether the echo is an empty text.</summary>
    public bool EchoIsEmpty { get; init; }

    /// <summary>A code as text with its message; null where codes are numbers without one.</summary>
    public Func<DeviceFault, (string Code, string Message)>? CodeText { get; init; }
}
