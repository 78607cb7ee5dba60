using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Security;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Changes a setting of a device, and makes sure that it changed.</summary>
/// <remarks>
/// <para>
/// Knows every setting that the vendor documents for SPH, SPA, MIN, MAX, string inverters, and SP and SPF storage. The Tab key completes names and
/// values; a value that is out of range is an error before anything is sent. Names are those that Get-GrowattSetting shows. Charge periods are easier with
/// Set-GrowattChargePeriod, time segments with Set-GrowattTimeSegment.
/// </para>
/// <para>
/// The API writes some settings together; those that are not given stay as they are. -Setting gives several at once: what the API writes together is
/// one request.
/// </para>
/// <para>
/// It asks before it writes; -WhatIf says what would change and writes nothing. A write is sent once, whatever happens, and then read back. The
/// outcome is Verified, AlreadySet (nothing was sent), NotApplied (also an error), AppliedDespiteError, or Unknown. about_Growatt_Settings says
/// more.
/// </para>
/// </remarks>
/// <example>
/// <para>Says what would change: the battery keeps 20 % in load first.</para>
/// <code>Set-GrowattSetting DEMO000001 WdisChargeSOCLowLimit1 20 -Type SPH -WhatIf</code>
/// </example>
/// <example>
/// <para>Limits export to 60 % of the rated power, without asking.</para>
/// <code>Set-GrowattSetting DEMO000001 -Type SPH -Setting @{ ExportLimit = 'On'; ExportLimitPowerRate = 60 } -Confirm:$false</code>
/// </example>
/// <seealso cref="GetGrowattSettingCommand"/>
/// <seealso cref="SetGrowattChargePeriodCommand"/>
/// <seealso cref="GetGrowattFieldCommand"/>
[Cmdlet(VerbsCommon.Set, "GrowattSetting", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High, DefaultParameterSetName = OneSet)]
[OutputType(typeof(SettingResult))]
public sealed class SetGrowattSettingCommand : SettingCmdlet
{
    private const string OneSet = "One";
    private const string SeveralSet = "Several";

    /// <summary>The setting: the name of the property that Get-GrowattSetting shows it in. The Tab key lists those of the device.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = OneSet)]
    [ArgumentCompleter(typeof(SettingNameCompleter))]
    [ValidateNotNullOrEmpty]
    public string Name { get; set; } = "";

    /// <summary>What it is to be: a number, a word that the Tab key lists, a date and time, or a period such as 00:30-04:30.</summary>
    [Parameter(Mandatory = true, Position = 2, ParameterSetName = OneSet)]
    [ArgumentCompleter(typeof(SettingValueCompleter))]
    [ValidateNotNull]
    public object Value { get; set; } = "";

    /// <summary>Several settings with their values: <c>@{ ExportLimit = 'On'; ExportLimitPowerRate = 60 }</c>.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SeveralSet)]
    [ValidateNotNullOrEmpty]
    public Hashtable Setting { get; set; } = [];

    /// <summary>
    /// The password of string inverters whose settings do not change without one although the API reports success: observed on a 7000TL3-S, where
    /// it was the word growatt and the day as yyyyMMdd, by the clock of the inverter. It goes into the second value of the order, and is not stored.
    /// </summary>
    [Parameter]
    public SecureString? SetPassword { get; set; }

    private protected override DeviceFamily? Family => null;

    private protected override SecureString? Password => SetPassword;

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (SetPassword is not null && family.Settings is not { TakesPassword: true })
        {
            RefuseFamily(family, serialNumber, "-SetPassword is not used", "Leave it out.");
            return;
        }

        var given = new List<(SettingDescriptor Setting, IReadOnlyDictionary<string, string> Values)>();
        foreach (var pair in Pairs())
        {
            if (Find(family, serialNumber, pair.Key, pair.Value) is not { } found)
            {
                return;
            }

            if (SetPassword is not null && found.Setting.Type.SentValues == family.Settings!.Values)
            {
                WriteError(ErrorKind.InvalidSettingValue.ToErrorRecord(
                    $"{serialNumber}: {found.Setting} leaves no place for a password in the order.", "Leave -SetPassword out.", serialNumber));
                return;
            }

            given.Add(found);
        }

        foreach (var group in given.GroupBy(pair => pair.Setting.Type))
        {
            var values = group.SelectMany(pair => pair.Values).GroupBy(pair => pair.Key).ToDictionary(pairs => pairs.Key, pairs => pairs.Last().Value);
            Change(family, serialNumber, group.Key, _ => values);
        }
    }

    private IEnumerable<KeyValuePair<string, object?>> Pairs() => ParameterSetName == OneSet
        ? [new(Name, Value)]
        : Setting.Cast<DictionaryEntry>().Select(entry => new KeyValuePair<string, object?>($"{entry.Key}", entry.Value));

    /// <summary>The setting and its values; null where there is no such setting, or the value is not allowed: that is reported.</summary>
    private (SettingDescriptor Setting, IReadOnlyDictionary<string, string> Values)? Find(DeviceFamily family, string serialNumber, string name, object? value)
    {
        var known = family.SettingDescriptors;
        if (known.Count == 0)
        {
            RefuseFamily(family, serialNumber, "the API documents no settings that can be changed", "Get-GrowattSetting shows what is known of the device.");
            return null;
        }

        if (known.FirstOrDefault(setting => setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            WriteError(ErrorKind.SettingNotFound.ToErrorRecord(
                $"{serialNumber}: {family} devices have no setting named '{name}'.", $"These can be set: {string.Join(", ", known)}.", serialNumber));
            return null;
        }

        if (found.Parse(Text(value)) is not { } values)
        {
            WriteError(ErrorKind.InvalidSettingValue.ToErrorRecord(
                $"{serialNumber}: '{Text(value)}' is not allowed for {found}.", $"Give {found.Allowed}.", serialNumber));
            return null;
        }

        return (found, values);
    }

    private static string Text(object? value) => value.Unwrap() switch
    {
        null => "",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var other => (string)LanguagePrimitives.ConvertTo(other, typeof(string), CultureInfo.InvariantCulture),
    };
}
