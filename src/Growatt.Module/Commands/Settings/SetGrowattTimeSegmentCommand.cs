using System.Globalization;
using System.Management.Automation;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Sets a time segment of a MIN with a battery: when, and whether the loads, the battery or the grid come first.</summary>
/// <remarks>
/// <para>
/// What is not given stays as it is: the device is read first, since the API overwrites all of it. How far the battery is charged or discharged, and
/// whether the grid may charge it, are settings of their own: AcChargeEnable, WchargeSOCLowLimit and others of Set-GrowattSetting.
/// </para>
/// <para>
/// It asks before it writes; -WhatIf says what would change and writes nothing. A write is sent once, whatever happens, and then read back. The
/// outcome is Verified, AlreadySet (nothing was sent), NotApplied (also an error), AppliedDespiteError, or Unknown. about_Growatt_Settings says
/// more.
/// </para>
/// </remarks>
/// <example>
/// <para>Says what would change: the battery first at night.</para>
/// <code>Set-GrowattTimeSegment DEMOMIN00002 -Segment 1 -Mode BatteryFirst -Start 00:30 -End 04:30 -Enabled -WhatIf</code>
/// </example>
/// <example>
/// <para>Switches the segment off, without asking. It keeps its times.</para>
/// <code>Set-GrowattTimeSegment DEMOMIN00002 -Segment 1 -Enabled:$false -Confirm:$false</code>
/// </example>
/// <seealso cref="GetGrowattSettingCommand"/>
/// <seealso cref="SetGrowattSettingCommand"/>
[Cmdlet(VerbsCommon.Set, "GrowattTimeSegment", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(SettingResult))]
public sealed class SetGrowattTimeSegmentCommand : SettingCmdlet
{
    private readonly Dictionary<int, string> _given = [];

    /// <summary>Which of the nine.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    [ValidateRange(1, 9)]
    public int Segment { get; set; }

    /// <summary>Who comes first.</summary>
    [Parameter]
    public MixPriority Mode { get; set; }

    /// <summary>When it begins, such as 00:30, by the clock of the device.</summary>
    [Parameter]
    public string Start { get; set; } = "";

    /// <summary>When it ends, up to 23:59. It has to be after the start.</summary>
    [Parameter]
    public string End { get; set; } = "";

    /// <summary>Switches it on; -Enabled:$false switches it off.</summary>
    [Parameter]
    public SwitchParameter Enabled { get; set; }

    private protected override DeviceFamily Family => DeviceFamilies.Of(DeviceType.Min)!;

    private SettingDescriptor Setting => Family.SettingDescriptors.First(setting => setting.Name == string.Format(CultureInfo.InvariantCulture, "TimeSegment{0}", Segment));

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Give(0, nameof(Start), Start);
        Give(1, nameof(End), End);
        Give(2, nameof(Enabled), Enabled ? "On" : "Off");
        Give(3, nameof(Mode), Mode.ToString());
        if (_given.Count == 0)
        {
            throw Terminate(ErrorKind.InvalidSettingValue.ToErrorRecord("Nothing is given that is to change.", "Give -Mode, -Start, -End or -Enabled."));
        }
    }

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        var fields = Setting.Fields;
        Change(family, serialNumber, Setting.Type, before =>
        {
            var values = _given.ToDictionary(pair => fields[pair.Key].JsonName, pair => pair.Value);
            var isReversed = Find(0) is { } start && Find(1) is { } end && string.CompareOrdinal(end, start) < 0;
            return !isReversed ? values : throw new GrowattInvalidRequestException($"The segment would end at {Find(1)}, before it begins at {Find(0)}.");

            string? Find(int part) => values.TryGetValue(fields[part].JsonName, out var value) || before.TryGetValue(fields[part].JsonName, out value) ? value : null;
        });
    }

    private void Give(int part, string parameter, string text)
    {
        if (MyInvocation.BoundParameters.ContainsKey(parameter))
        {
            _given[part] = Setting.Fields[part].Parse(text) ?? throw Terminate(ErrorKind.InvalidSettingValue.ToErrorRecord(
                $"'{text}' is not allowed for -{parameter}.", $"Give {Setting.Fields[part].Allowed}.", text));
        }
    }
}
