using System.Globalization;

namespace Growatt.Simulator;

/// <summary>One SPH with its panels, battery and household: all that stays the same over time. Made from seed and index alone.</summary>
internal sealed class SphDevice
{
    private static readonly InverterModel[] SinglePhase = [.. InverterModel.All.Where(m => m.Phases == 1)];
    private static readonly InverterModel[] ThreePhase = [.. InverterModel.All.Where(m => m.Phases == 3)];
    private static readonly BatteryModel[] LowVoltage = [.. BatteryModel.All.Where(m => !m.HighVoltage)];
    private static readonly BatteryModel[] HighVoltage = [.. BatteryModel.All.Where(m => m.HighVoltage)];

    public SphDevice(int seed, string serialPrefix, int index, Plant plant)
    {
        var dice = Dice.For(seed, Dice.Stream.Device, index);
        Index = index;
        Seed = seed;
        Plant = plant;
        SerialNumber = serialPrefix + (index + 1).ToString("D6", CultureInfo.InvariantCulture);
        DataloggerSerialNumber = "DLG" + (index + 1).ToString("D7", CultureInfo.InvariantCulture);
        Condition = ConditionOf(seed, index);
        Fault = dice.Pick(DeviceFault.All);

        Model = dice.Pick(dice.Chance(0.7) ? SinglePhase : ThreePhase);
        var peak = Model.RatedPower * dice.Between(0.7, 1.05);
        var share = dice.Between(0.4, 0.6);
        String1 = new PanelString(peak * share, dice.WholeBetween(-8, 2));
        String2 = new PanelString(peak * (1 - share), dice.WholeBetween(-2, 8));

        Battery = dice.Pick(Model.HighVoltageBattery ? HighVoltage : LowVoltage);
        Modules = dice.WholeBetween(1, Battery.MaxModules);
        Health = Condition == DeviceCondition.WornBattery ? dice.Between(22, 40) : dice.Between(88, 100);
        Capacity = Battery.ModuleEnergy * Modules * Health / 100;
        LowestCharge = Battery.Lithium ? dice.Pick([10, 10, 15, 20]) : 40;
        MaxBatteryPower = Math.Min(Model.RatedPower, Capacity * 600);
        BatteryEfficiency = Battery.Lithium ? dice.Between(0.965, 0.985) : dice.Between(0.88, 0.92);
        InverterEfficiency = dice.Between(0.955, 0.975);
        ChargesFromGrid = dice.Chance(0.15);

        Household = new Household(dice.Below(Household.Kinds), dice.Below(25) - 12, dice.Below(Household.TextureLength), Model.RatedPower * dice.Between(0.08, 0.17));
        RecordOffset = dice.Below(300);
        Years = dice.WholeBetween(1, 6);
        SilentDays = dice.WholeBetween(5, 300);
        Address = dice.WholeBetween(1, 3);
        Alias = dice.Pick(Aliases);
        CalendarIsNumber = dice.Chance(0.04);
    }

    public int Index { get; }

    public int Seed { get; }

    public Plant Plant { get; }

    public string SerialNumber { get; }

    public string DataloggerSerialNumber { get; }

    public DeviceCondition Condition { get; }

    /// <summary>What it reports once it is <see cref="DeviceCondition.Faulty"/>.</summary>
    public DeviceFault Fault { get; }

    public InverterModel Model { get; }

    public PanelString String1 { get; }

    public PanelString String2 { get; }

    /// <summary>Of all panels, W.</summary>
    public double PeakPower => String1.PeakPower + String2.PeakPower;

    public BatteryModel Battery { get; }

    public int Modules { get; }

    /// <summary>State of health, %.</summary>
    public double Health { get; }

    /// <summary>What the battery holds from empty to full at its present health, kWh.</summary>
    public double Capacity { get; }

    /// <summary>State of charge below which it is not discharged, %.</summary>
    public int LowestCharge { get; }

    /// <summary>Limit for charging and for discharging, at the battery's terminals, W.</summary>
    public double MaxBatteryPower { get; }

    /// <summary>What is left after storing, and again after taking out: 0 to 1.</summary>
    public double BatteryEfficiency { get; }

    /// <summary>From DC to AC and back: 0 to 1.</summary>
    public double InverterEfficiency { get; }

    /// <summary>Whether cheap energy of the grid is put into the battery early in the morning.</summary>
    public bool ChargesFromGrid { get; }

    public Household Household { get; }

    /// <summary>Seconds after each full five minutes at which it reports.</summary>
    public int RecordOffset { get; }

    /// <summary>Age at the start of the story, in simulated years.</summary>
    public int Years { get; }

    /// <summary>How long before the start of the story a <see cref="DeviceCondition.Silent"/> one was last heard.</summary>
    public int SilentDays { get; }

    public int Address { get; }

    public string Alias { get; }

    /// <summary>Whether the server sends <c>calendar</c> as epoch milliseconds instead of a Java object.</summary>
    public bool CalendarIsNumber { get; }

    private static IReadOnlyList<string> Aliases { get; } = ["", "", "", "", "Garage", "Kantoor", "Roof east", "\u9633\u53F0"];

    /// <summary>By position, not by chance: any 50 neighbours contain one of each kind of trouble.</summary>
    private static DeviceCondition ConditionOf(int seed, int index) => ((index + ((uint)seed % 50)) % 50) switch
    {
        8 => DeviceCondition.Faulty,
        19 => DeviceCondition.Silent,
        28 => DeviceCondition.Warning,
        41 => DeviceCondition.WornBattery,
        _ => DeviceCondition.Healthy,
    };
}
