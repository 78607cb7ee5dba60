using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Fleet;

/// <summary>One device with its panels, battery and household: all that stays the same over time. Made from seed and index alone.</summary>
internal sealed class Device
{
    private static readonly InverterModel[] SinglePhase = [.. DeviceKind.Sph.Models.Where(m => m.Phases == 1)];
    private static readonly InverterModel[] ThreePhase = [.. DeviceKind.Sph.Models.Where(m => m.Phases == 3)];

    /// <param name="plan">Of the fleet.</param>
    /// <param name="id">What the device is, and where it stands among its like.</param>
    /// <param name="plant">Where it stands.</param>
    public Device(FleetPlan plan, DeviceId id, Plant plant)
    {
        var dice = Dice.For(plan.Seed, id.Kind == DeviceKind.Sph ? Dice.Stream.Device : Dice.Stream.OtherDevice, id.Index);
        Id = id;
        Seed = plan.Seed;
        Plant = plant;
        Condition = ConditionOf(plan.Seed, id.Index);
        Fault = dice.Pick(DeviceFault.All);

        Model = id.Kind != DeviceKind.Sph ? dice.Pick(id.Kind.Models) : dice.Pick(dice.Chance(0.7) ? SinglePhase : ThreePhase);
        var peak = Model.RatedPower * dice.Between(0.7, 1.05) * (id.Kind.HasPanels ? 1 : 0);
        var share = dice.Between(0.4, 0.6);
        var string1 = new PanelString(peak * share, dice.WholeBetween(-8, 2));
        var string2 = new PanelString(peak * (1 - share), dice.WholeBetween(-2, 8));

        Battery = BatteryModel.Pick(Model.Batteries, ref dice);
        Modules = dice.WholeBetween(1, Battery.MaxModules);
        Health = Condition == DeviceCondition.WornBattery ? dice.Between(22, 40) : dice.Between(88, 100);
        var capacity = Battery.ModuleEnergy * Modules * id.Kind.Racks * Health / 100;
        System = new PowerSystem
        {
            Coupling = id.Kind.Coupling,
            String1 = string1,
            String2 = string2,
            Capacity = capacity,
            LowestCharge = Battery.Lithium ? dice.Pick([10, 10, 15, 20]) : 40,
            MaxBatteryPower = Math.Min(Model.RatedPower, capacity * 600),
            BatteryEfficiency = Battery.Lithium ? dice.Between(0.965, 0.985) : dice.Between(0.88, 0.92),
            InverterEfficiency = dice.Between(0.955, 0.975),
            ChargesFromGrid = dice.Chance(0.15),
            Household = new Household(dice.Below(Household.Kinds), dice.Below(25) - 12, dice.Below(Household.TextureLength), Model.RatedPower * dice.Between(0.08, 0.17) * (id.Kind.HasMeter || HasBattery ? 1 : 0)),
            UtcOffset = plant.Location.UtcOffset,
            RecordOffset = dice.Below(300),
            Years = dice.WholeBetween(1, 6),
            Stops = Condition == DeviceCondition.Faulty,
            SilentDays = SilentDaysOf(ref dice, Condition),
        };
        Address = dice.WholeBetween(1, 3);
        Alias = dice.Pick(Aliases);
        CalendarIsNumber = plan.SomeCalendarsAreNumbers && dice.Chance(0.04);
    }

    public DeviceId Id { get; }

    public DeviceKind Kind => Id.Kind;

    public int Seed { get; }

    public Plant Plant { get; }

    public string SerialNumber => Id.SerialNumber;

    public string DataloggerSerialNumber => Id.DataloggerSerialNumber;

    public DeviceCondition Condition { get; }

    /// <summary>What it reports once it is <see cref="DeviceCondition.Faulty"/>.</summary>
    public DeviceFault Fault { get; }

    public InverterModel Model { get; }

    /// <summary><see cref="BatteryModel.None"/> where there is none.</summary>
    public BatteryModel Battery { get; }

    public bool HasBattery => Battery != BatteryModel.None;

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
