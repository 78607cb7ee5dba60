using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Sets when an SPH or SPA charges its battery: periods, power, state of charge, and whether from the grid.</summary>
/// <remarks>
/// <para>
/// In these periods the battery comes first ("battery first"). What is not given stays as it is: the device is read first, since the API overwrites
/// all of it. At an SPA give -AllowGridCharge, or -AllowGridCharge:$false, each time: the API does not show what it is.
/// </para>
/// <para>
/// It asks before it writes; -WhatIf says what would change and writes nothing. A write is sent once, whatever happens, and then read back. The
/// outcome is Verified, AlreadySet (nothing was sent), NotApplied (also an error), AppliedDespiteError, or Unknown. about_Growatt_Settings says
/// more.
/// </para>
/// </remarks>
/// <example>
/// <para>Says what would change: charging from the grid at night up to 90 %.</para>
/// <code>Set-GrowattChargePeriod DEMO000001 -Type SPH -Period 00:30-04:30 -StopSoc 90 -AllowGridCharge -WhatIf</code>
/// </example>
/// <example>
/// <para>Does so at the first SPH of the account, without asking.</para>
/// <code>Get-GrowattDevice -Type Mix | Select-Object -First 1 | Set-GrowattChargePeriod -Period 00:30-04:30, 13:00-15:00 -StopSoc 90 -AllowGridCharge -Confirm:$false</code>
/// </example>
/// <seealso cref="GetGrowattSettingCommand"/>
/// <seealso cref="SetGrowattDischargePeriodCommand"/>
/// <seealso cref="SetGrowattTimeSegmentCommand"/>
[Cmdlet(VerbsCommon.Set, "GrowattChargePeriod", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(SettingResult))]
public sealed class SetGrowattChargePeriodCommand : PeriodCmdlet
{
    /// <summary>Whether the grid may charge the battery in these periods, and not the panels only. -AllowGridCharge:$false forbids it. Without it, it stays as it is.</summary>
    [Parameter]
    public SwitchParameter AllowGridCharge { get; set; }

    private protected override string TypeName => "ChargePeriod";

    private protected override IEnumerable<KeyValuePair<string, string>> Further =>
        IsGiven(nameof(AllowGridCharge)) ? [new("AcChargeEnable", AllowGridCharge ? "On" : "Off")] : [];
}
