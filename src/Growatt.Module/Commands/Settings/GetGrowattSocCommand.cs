using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets the state of charge of a battery, and nothing else: of SPH, SPA and MIN.</summary>
/// <remarks>
/// <para>
/// A quick look at one battery after another, every ten seconds. For many devices use Get-GrowattRealtime: it reads up to 100 with one request, and
/// has the state of charge in Soc too.
/// </para>
/// <para>The API has this for SPH, SPA and MIN only.</para>
/// </remarks>
/// <example>
/// <para>Shows how full a battery is.</para>
/// <code>Get-GrowattSoc DEMO000001 -Type SPH</code>
/// </example>
/// <example>
/// <para>Says whether there is enough for the evening.</para>
/// <code>if ((Get-GrowattSoc DEMO000001 -Type SPH).Soc -ge 50) { 'Enough.' } else { 'Charge at night.' }</code>
/// </example>
/// <seealso cref="GetGrowattRealtimeCommand"/>
/// <seealso cref="SetGrowattChargePeriodCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattSoc")]
[OutputType(typeof(BatterySoc))]
public sealed class GetGrowattSocCommand : DeviceSettingCmdlet
{
    /// <summary>
    /// The type of the serial numbers, where they do not say it themselves: a name such as Mix, or what people say, such as SPH. Not needed for
    /// objects that have a type, or for devices that Get-GrowattDevice has listed.
    /// </summary>
    [Parameter]
    [Alias("DeviceType")]
    [DeviceTypes]
    public override DeviceType Type { get; set; }

    private protected override DeviceFamily? Family => null;

    private protected override bool IsMeant(DeviceFamily family) => family.Type is DeviceType.Mix or DeviceType.Spa or DeviceType.Min;

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (!IsMeant(family))
        {
            RefuseFamily(family, serialNumber, "the API has no such quick look at the battery", "Get-GrowattRealtime has the state of charge in Soc.");
        }
        else if (Ending is null && TryRun(serialNumber, "reading its state of charge", token => Client.GetSocAsync(family.Type, serialNumber, Options, token), out var soc))
        {
            WriteObject(soc);
        }
    }
}
