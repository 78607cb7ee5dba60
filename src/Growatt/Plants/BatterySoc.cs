using System.Globalization;

namespace Growatt;

/// <summary>The state of charge of a battery, and nothing else.</summary>
public sealed class BatterySoc
{
    /// <summary>The device.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>Its family.</summary>
    public required DeviceType Type { get; init; }

    /// <summary>State of charge in %; null where the API does not say it.</summary>
    public double? Soc { get; init; }

    /// <summary>When the answer was read, by this machine's clock.</summary>
    public required DateTimeOffset RetrievedAt { get; init; }

    /// <summary>The state of charge.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} %", Soc);
}
