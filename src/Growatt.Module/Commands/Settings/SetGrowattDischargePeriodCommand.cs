using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>Sets when an SPH discharges its battery into the grid: periods, power, and state of charge.</summary>
/// <remarks>
/// <para>
/// In these periods the grid comes first ("grid first"). What is not given stays as it is: the device is read first, since the API overwrites all of
/// it. For SPA the vendor documents no such periods.
/// </para>
/// <para>
/// It asks before it writes; -WhatIf says what would change and writes nothing. A write is sent once, whatever happens, and then read back. The
/// outcome is Verified, AlreadySet (nothing was sent), NotApplied (also an error), AppliedDespiteError, or Unknown. about_Growatt_Settings says
/// more.
/// </para>
/// </remarks>
/// <example>
/// <para>Says what would change: half the power into the grid in the evening, down to 30 %.</para>
/// <code>Set-GrowattDischargePeriod DEMO000001 -Type SPH -Period 18:00-20:00 -PowerPercent 50 -StopSoc 30 -WhatIf</code>
/// </example>
/// <example>
/// <para>Switches the periods off, without asking.</para>
/// <code>Set-GrowattDischargePeriod DEMO000001 -Type SPH -Disable -Confirm:$false</code>
/// </example>
/// <seealso cref="GetGrowattSettingCommand"/>
/// <seealso cref="SetGrowattChargePeriodCommand"/>
[Cmdlet(VerbsCommon.Set, "GrowattDischargePeriod", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(SettingResult))]
public sealed class SetGrowattDischargePeriodCommand : PeriodCmdlet
{
    private protected override string TypeName => "DischargePeriod";
}
