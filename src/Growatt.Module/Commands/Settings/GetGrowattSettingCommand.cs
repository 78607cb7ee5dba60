using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>Gets what is set at devices: charge and discharge periods, limits, the clock.</summary>
/// <remarks>
/// <para>
/// Reads one device after another, and returns a record of its family: MixSetting, SpaSetting, MinSetting, MaxSetting, InverterSetting or
/// StorageSetting; for other types the fields as the API sends them. Properties have the vendor's names; Get-GrowattField -Record MixSetting explains
/// them. Periods are objects with Start, End and IsEnabled, and print as 00:30-04:30; time segments of MIN have a Mode as well.
/// </para>
/// <para>
/// The server answers with what the device has last reported. The settings of string inverters and storage, and two of SPH, are not in that answer:
/// they are read from the device itself, one request each. For SPH this needs -Detailed. A device that is offline does not answer those, and they
/// stay empty. The API allows the answer about a string inverter every five minutes, that about storage every ten seconds.
/// </para>
/// <para>As JSON, the settings of a device are its backup.</para>
/// </remarks>
/// <example>
/// <para>Shows the settings of an SPH.</para>
/// <code>Get-GrowattSetting DEMO000001 -Type SPH | Format-List *</code>
/// </example>
/// <example>
/// <para>Writes a backup of every SPH of the account.</para>
/// <code>Get-GrowattDevice -Type Mix | Get-GrowattSetting | ConvertTo-Json | Set-Content settings.json</code>
/// </example>
/// <seealso cref="SetGrowattSettingCommand"/>
/// <seealso cref="SetGrowattChargePeriodCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattSetting")]
[OutputType(typeof(DeviceSetting))]
public sealed class GetGrowattSettingCommand : DeviceSettingCmdlet
{
    /// <summary>
    /// The type of the serial numbers, where they do not say it themselves: a name such as Mix, or what people say, such as SPH. Not needed for
    /// objects that have a type, or for devices that Get-GrowattDevice has listed.
    /// </summary>
    [Parameter]
    [Alias("DeviceType")]
    [DeviceTypes]
    public override DeviceType Type { get; set; }

    /// <summary>Reads from the device itself what the answer about it does not show, too: one request for each value.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    private protected override DeviceFamily? Family => null;

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (Ending is null && TryRun(serialNumber, "reading its settings", token => Client.GetSettingAsync(family.Type, serialNumber, Detailed, Options, token), out var setting))
        {
            WriteObject(RecordOutput.WithUnknownFields(setting));
        }
    }
}
