using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets the latest live data of devices of any type.</summary>
/// <remarks>
/// <para>
/// Takes devices of Get-GrowattDevice, plants of Get-GrowattPlant, serial numbers, or nothing at all, which means every device of the account, and
/// returns the same records as the command of each family. All records have SerialNumber, Type, Time, State, powers, Soc and
/// energies under the same names, so that devices of many types go into one table or one file.
/// </para>
/// <para>
/// A serial number alone says nothing of its type. It is known where Get-GrowattDevice has listed the device before; otherwise give -Type.
/// A device that is listed both as an inverter and as a MAX is read once, as a MAX.
/// </para>
/// <para>
/// The devices of each family are sent in batches of up to 100, as few requests as the API allows. Families wait side by side: each has a limit of
/// its own. Records are returned as they arrive. Every serial number comes out exactly once: as a record, or as an error that names it. Devices
/// without live data, such as data loggers, are one error that names them all.
/// </para>
/// <para>
/// When the API refuses a batch because of one of its devices, the others are read all the same, as Get-GrowattMixRealtime describes.
/// </para>
/// </remarks>
/// <example>
/// <para>Reads every device of a simulated account.</para>
/// <code>Connect-Growatt -Demo; Get-GrowattRealtime</code>
/// </example>
/// <example>
/// <para>Writes one row for every device of the account.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice | Get-GrowattRealtime | Export-Csv all.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Reads a device whose type is known.</para>
/// <code>Get-GrowattRealtime DEMO000001 -Type SPH</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattRealtime")]
[OutputType(typeof(DeviceRecord))]
public sealed class GetGrowattRealtimeCommand : DeviceRealtimeCmdlet
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
}
