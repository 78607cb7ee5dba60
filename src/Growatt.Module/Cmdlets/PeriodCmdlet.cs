using System.Globalization;
using System.Management.Automation;
using Growatt.Commands.Errors;
using Growatt.Settings;

namespace Growatt.Commands;

/// <summary>A cmdlet that sets the three periods of the day in which the battery, or the grid, comes first.</summary>
public abstract class PeriodCmdlet : SettingCmdlet
{
    private const int Most = 3;

    private protected PeriodCmdlet()
    {
    }

    /// <summary>
    /// Up to three periods, such as 00:30-04:30, by the clock of the device. These are all: others are switched off, and keep their times. A
    /// period cannot go over midnight: give two. Without it the periods stay as they are.
    /// </summary>
    [Parameter(Position = 1)]
    [ValidateCount(1, Most)]
    public string[]? Period { get; set; }

    /// <summary>The power, in % of the most that the device can do. Without it, it stays as it is.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int PowerPercent { get; set; }

    /// <summary>The state of charge to stop at, in %. Without it, it stays as it is.</summary>
    [Parameter]
    [ValidateRange(0, 100)]
    public int StopSoc { get; set; }

    /// <summary>Switches all three periods off. They keep their times.</summary>
    [Parameter]
    public SwitchParameter Disable { get; set; }

    private protected override DeviceFamily? Family => null;

    /// <summary>What is set: the name of what is written.</summary>
    private protected abstract string TypeName { get; }

    /// <summary>What else is to be changed, by the names of settings.</summary>
    private protected virtual IEnumerable<KeyValuePair<string, string>> Further => [];

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (Disable && Period is not null)
        {
            throw Terminate(ErrorKind.InvalidSettingValue.ToErrorRecord("-Disable switches all periods off, and -Period gives some.", "Give one of them."));
        }

        if (!Disable && Period is null && !IsGiven(nameof(PowerPercent)) && !IsGiven(nameof(StopSoc)) && !Further.Any())
        {
            throw Terminate(ErrorKind.InvalidSettingValue.ToErrorRecord("Nothing is given that is to change.", "Give -Period, -PowerPercent, -StopSoc or -Disable."));
        }

        var known = DeviceFamilies.All.SelectMany(family => family.SettingDescriptors).First(setting => setting.IsPeriod && setting.Type.Name == TypeName);
        foreach (var text in (Period ?? []).Where(text => known.Parse(text) is null))
        {
            throw Terminate(ErrorKind.InvalidSettingValue.ToErrorRecord(
                $"'{text}' is not a period.", "Give one like 00:30-04:30, from 00:00 to 23:59, that ends after it begins. For a night, give two: 22:00-23:59 and 00:00-06:00.", text));
        }
    }

    private protected override void Accept(DeviceFamily family, string serialNumber)
    {
        if (family.SettingDescriptors.FirstOrDefault(setting => setting.Type.Name == TypeName)?.Type is { } type)
        {
            Change(family, serialNumber, type, _ => Values(type));
        }
        else
        {
            RefuseFamily(family, serialNumber, "the API documents no such periods", family.Type == DeviceType.Min ? "Use Set-GrowattTimeSegment." : "Set-GrowattSetting lists with the Tab key what can be set.");
        }
    }

    /// <summary>Whether a parameter is on the command line.</summary>
    private protected bool IsGiven(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private Dictionary<string, string> Values(SettingType type)
    {
        var values = new Dictionary<string, string>();
        var number = 0;
        foreach (var setting in type.Settings)
        {
            if (!setting.IsPeriod)
            {
                continue;
            }

            if (Disable || (Period is not null && number >= Period.Length))
            {
                Add(setting.Parse("off")!);
            }
            else if (Period is not null)
            {
                Add(setting.Parse(Period[number])!);
            }

            number++;
        }

        // The vendor's order is power, state of charge to stop at, and what else there is.
        Set(nameof(PowerPercent), type.Settings[0], PowerPercent);
        Set(nameof(StopSoc), type.Settings[1], StopSoc);
        foreach (var pair in Further)
        {
            Add(type.Settings.First(setting => setting.Name == pair.Key).Parse(pair.Value)!);
        }

        return values;

        void Set(string parameter, SettingDescriptor setting, int value)
        {
            if (IsGiven(parameter))
            {
                Add(setting.Parse(value.ToString(CultureInfo.InvariantCulture))!);
            }
        }

        void Add(IReadOnlyDictionary<string, string> given)
        {
            foreach (var pair in given)
            {
                values[pair.Key] = pair.Value;
            }
        }
    }
}
