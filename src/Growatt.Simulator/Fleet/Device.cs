using System.Globalization;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>One SPH with its panels, battery and household: all that stays the same over time. Made from seed and index alone.</summary>
internal sealed class Device
{
    private static readonly InverterModel[] SinglePhase = [.. InverterModel.All.Where(m => m.Phases == 1)];
    private static readonly InverterModel[] ThreePhase = [.. InverterModel.All.Where(m => m.Phases == 3)];
    private static readonly BatteryModel[] LowVoltage = [.. BatteryModel.All.Where(m => !m.HighVoltage)];
    private static readonly BatteryModel[] HighVoltage = [.. BatteryModel.All.Where(m => m.HighVoltage)];

    public Device(int seed, string serialPrefix, int index, Plant plant)
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
        var string1 = new PanelString(peak * share, dice.WholeBetween(-8, 2));
        var string2 = new PanelString(peak * (1 - share), dice.WholeBetween(-2, 8));

        Battery = dice.Pick(Model.HighVoltageBattery ? HighVoltage : LowVoltage);
        Modules = dice.WholeBetween(1, Battery.MaxModules);
        Health = Condition == DeviceCondition.WornBattery ? dice.Between(22, 40) : dice.Between(88, 100);
        var capacity = Battery.ModuleEnergy * Modules * Health / 100;
        System = new PowerSystem
        {
            String1 = string1,
            String2 = string2,
            Capacity = capacity,
            LowestCharge = Battery.Lithium ? dice.Pick([10, 10, 15, 20]) : 40,
            MaxBatteryPower = Math.Min(Model.RatedPower, capacity * 600),
            BatteryEfficiency = Battery.Lithium ? dice.Between(0.965, 0.985) : dice.Between(0.88, 0.92),
            InverterEfficiency = dice.Between(0.955, 0.975),
            ChargesFromGrid = dice.Chance(0.15),
            Household = new Household(dice.Below(Household.Kinds), dice.Below(25) - 12, dice.Below(Household.TextureLength), Model.RatedPower * dice.Between(0.08, 0.17)),
            UtcOffset = plant.Location.UtcOffset,
            RecordOffset = dice.Below(300),
            Years = dice.WholeBetween(1, 6),
            Stops = Condition == DeviceCondition.Faulty,
            SilentDays = SilentDaysOf(ref dice, Condition),
        };
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

    public BatteryModel Battery { get; }

    public int Modules { get; }

    /// <summary>State of health, %.</summary>
    public double Health { get; }

    public PowerSystem System { get; }

    public int Address { get; }

    public string Alias { get; }

    /// <summary>Whether the server sends <c>calendar</c> as epoch milliseconds instead of a Java object.</summary>
    public bool CalendarIsNumber { get; }

    private static IReadOnlyList<string> Aliases { get; } = ["", "", "", "", "Garage", "Kantoor", "Roof east", "\u9633\u53F0"];

    /// <summary>The dice are thrown for every device, so that what follows does not depend on its condition.</summary>
    private static int? SilentDaysOf(ref Dice dice, DeviceCondition condition)
    {
        var days = dice.WholeBetween(5, 300);
        return condition == DeviceCondition.Silent ? days : null;
    }

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
