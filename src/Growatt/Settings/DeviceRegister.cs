using System.Globalization;

namespace Growatt;

/// <summary>A holding register of a device. What it means is in the vendor's Modbus document.</summary>
public sealed class DeviceRegister
{
    /// <summary>The device.</summary>
    public required string SerialNumber { get; init; }

    /// <summary>Its address. Not called so, since every array in PowerShell has an Address of its own.</summary>
    public required int Register { get; init; }

    /// <summary>Its value; null where the API sent no number.</summary>
    public int? Value { get; init; }

    /// <summary>The same as 0x00FF.</summary>
    public string? Hex => Value is { } value ? string.Format(CultureInfo.InvariantCulture, "0x{0:X4}", value & 0xFFFF) : null;

    /// <summary>What the API sent for it.</summary>
    public required string Raw { get; init; }

    /// <summary>Address and value.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1}", Register, Raw);

    /// <summary>The registers in an answer. Where it does not hold as many values as were asked for, all of it belongs to the first.</summary>
    internal static IEnumerable<DeviceRegister> Read(string answer, string serialNumber, int address, int count)
    {
        var values = answer.Trim('[', ']', ' ').Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        return values.Length == count
            ? values.Select((value, i) => Of(value, serialNumber, address + i))
            : [Of(answer, serialNumber, address)];
    }

    private static DeviceRegister Of(string text, string serialNumber, int address) => new()
    {
        SerialNumber = serialNumber,
        Register = address,
        Value = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null,
        Raw = text,
    };
}
