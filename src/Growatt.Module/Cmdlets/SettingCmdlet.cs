using System.Management.Automation;
using System.Security;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;
using Growatt.Settings;

namespace Growatt.Commands;

/// <summary>A cmdlet that changes a setting: it reads the device, asks, writes once, and reads back.</summary>
public abstract class SettingCmdlet : DeviceSettingCmdlet
{
    private protected SettingCmdlet()
    {
    }

    /// <summary>
    /// The serial numbers of the devices, as printed on them. Devices of Get-GrowattDevice, records, rows of Import-Csv and hashtables are accepted
    /// too. It has to be given, or to come on the pipeline: a setting of all devices is never meant by leaving it out.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("Sn", "DeviceSn", "device_sn", "serialNum")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    [DeviceInputs]
    [ArgumentCompleter(typeof(SerialNumberCompleter))]
    public override PSObject?[]? SerialNumber { get; set; }

    /// <summary>
    /// The type of the devices, where they do not say it themselves: a name such as Mix, or what people say, such as SPH. Not needed for objects
    /// that have a type, or for devices that Get-GrowattDevice has listed.
    /// </summary>
    [Parameter]
    [Alias("DeviceType")]
    [DeviceTypes]
    public override DeviceType Type { get; set; }

    /// <summary>
    /// Does not read the device back: the outcome is Unknown. A change of the same setting that follows within a minute may send along what was
    /// before: the device shows it still.
    /// </summary>
    [Parameter]
    public SwitchParameter NoVerify { get; set; }

    /// <summary>How many seconds the device is read back at most. A data logger takes up to a minute to pass an order on.</summary>
    [Parameter]
    [ValidateRange(1, 3600)]
    public int TimeoutSec { get; set; } = (int)SettingOptions.Default.Timeout.TotalSeconds;

    /// <summary>The password for what wants one; null for none.</summary>
    private protected virtual SecureString? Password => null;

    /// <summary>Changes what a device shows, if it is not so already and the user agrees.</summary>
    /// <param name="family">The family of the device.</param>
    /// <param name="serialNumber">The device.</param>
    /// <param name="type">What is written.</param>
    /// <param name="values">Given what the device shows, the values to be changed; both by JSON names.</param>
    private protected void Change(
        DeviceFamily family, string serialNumber, SettingType type, Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> values)
    {
        if (Ending is not null
            || !TryRun(serialNumber, "reading its settings", token => Client.PrepareSettingAsync(family.Type, serialNumber, type, values, Options, token), out var change))
        {
            return;
        }

        var step = $"{type.Name} from {Shown(change.BeforeText)} to {Shown(change.RequestedText)}";
        if (change.IsAlreadySet || ShouldProcess($"{serialNumber}: set {step}.", $"{serialNumber}: set {step}?", "Confirm"))
        {
            var options = new SettingOptions
            {
                MaxRetry = MaxRetry,
                Observer = Observer,
                Verifies = !NoVerify,
                Timeout = TimeSpan.FromSeconds(TimeoutSec),
                Password = Password is { } password ? new PSCredential("-", password).GetNetworkCredential().Password : null,
            };
            if (TryRun(serialNumber, $"setting {type.Name}, and reading it back", token => Client.ApplySettingAsync(family.Type, change, options, token), out var result))
            {
                WriteObject(result);
                Report(result);
            }
        }
    }

    private static string Shown(string text) => text.Length == 0 ? "nothing" : $"'{text}'";

    private void Report(SettingResult result)
    {
        var cause = result.Error is { } error ? $" {error.Message}" : "";
        switch (result.Outcome)
        {
            case SettingOutcome.NotApplied:
                WriteError(ErrorKind.SettingNotApplied.ToErrorRecord(
                    $"{result.SerialNumber}: {result.Setting} was sent and did not change: it is {Shown(result.After ?? "")}, not {Shown(result.Requested)}.{cause}",
                    "Check that the token may change settings, and that the device has this setting. Some string inverters need the day's password: -SetPassword of Set-GrowattSetting.",
                    result.SerialNumber));
                break;
            case SettingOutcome.Unknown when !NoVerify:
                WriteWarning(
                    $"{result.SerialNumber}: it is not known whether {result.Setting} is set. The device could not be read back in {TimeoutSec} s, or does not show it.{cause} "
                    + "It was not sent again: look with Get-GrowattSetting first.");
                break;
            case SettingOutcome.Unknown when result.Error is not null:
                WriteWarning($"{result.SerialNumber}: it is not known whether {result.Setting} is set.{cause} It was not sent again: look with Get-GrowattSetting first.");
                break;
            case SettingOutcome.AppliedDespiteError:
                WriteDetail($"{result.SerialNumber}: {result.Setting} is set, although there was an error:{cause}");
                break;
        }
    }
}
