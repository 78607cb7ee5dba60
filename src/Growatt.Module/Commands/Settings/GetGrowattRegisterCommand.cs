using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Reads holding registers of a device. It writes none.</summary>
/// <remarks>
/// <para>
/// Asks the device itself, through its data logger, and returns each register as a number and in hexadecimal. What a register means is in the
/// vendor's Modbus document of the family. Registers are numbers from 0 to 65535.
/// </para>
/// <para>
/// How the API sends several registers is not documented. Where its answer does not hold as many numbers as were asked for, all of it is in Raw of
/// the first.
/// </para>
/// </remarks>
/// <example>
/// <para>Reads the register that switches the device on and off.</para>
/// <code>Get-GrowattRegister DEMO000001 -Type SPH -Address 0</code>
/// </example>
/// <example>
/// <para>Reads ten registers of every SPH of the account.</para>
/// <code>Get-GrowattDevice -Type Mix | Select-Object -First 2 | Get-GrowattRegister -Address 30 -Count 10</code>
/// </example>
/// <seealso cref="GetGrowattSettingCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattRegister")]
[OutputType(typeof(DeviceRegister))]
public sealed class GetGrowattRegisterCommand : DeviceSettingCmdlet
{
    private const int Registers = 65_536;

    /// <summary>The first register.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateRange(0, Registers - 1)]
    public int Address { get; set; }

    /// <summary>How many.</summary>
    [Parameter(Position = 2)]
    [ValidateRange(1, 100)]
    public int Count { get; set; } = 1;

    /// <summary>
    /// The type of the serial numbers, where they do not say it themselves: a name such as Mix, or what people say, such as SPH. Not needed for
    /// objects that have a type, or for devices that Get-GrowattDevice has listed.
    /// </summary>
    [Parameter]
    [Alias("DeviceType")]
    [DeviceTypes]
    public override DeviceType Type { get; set; }

    private protected override DeviceFamily? Family => null;

    private protected override bool IsMeant(DeviceFamily family) => family.Settings?.ReadAlone is not null;

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (!IsMeant(family))
        {
            RefuseFamily(family, serialNumber, "the API reads no registers", "It does of SPH, SPA, MIN, MAX, string inverters and storage.");
            return;
        }

        var count = Math.Min(Count, Registers - Address);
        if (Ending is null && TryRun(serialNumber, "reading registers", token => Client.GetRegistersAsync(family.Type, serialNumber, Address, count, Options, token), out var registers))
        {
            WriteObject(registers, enumerateCollection: true);
        }
    }
}
