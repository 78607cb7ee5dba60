namespace Growatt.Simulator.Physics;

/// <summary>
/// One device from 03:00 to 03:00, in steps of five minutes of constant power. The battery takes the surplus of the panels and
/// gives it back to the house. It is charged no higher than the night can use, so it is at its lower limit again at the next
/// 03:00. That makes days independent of each other: any moment of any year is found by walking at most one day.
/// </summary>
internal sealed class EnergyDay
{
    private const double StepHours = Clock.StepSeconds / 3600.0;

    /// <summary>kWh in one step for each W.</summary>
    private const double StepEnergy = StepHours / 1000;

    private const int GridChargeSteps = 24;
    private const double GridChargeShare = 0.3;

    private readonly PowerSystem _system;
    private readonly bool _running;
    private readonly double[] _load = new double[Clock.StepsPerDay];
    private readonly double[] _pv1 = new double[Clock.StepsPerDay];
    private readonly double[] _pv2 = new double[Clock.StepsPerDay];
    private readonly double _mostStored;

    /// <param name="system">What takes part.</param>
    /// <param name="sunshine">From dawn to dawn.</param>
    /// <param name="weather">The kind of day, for the household.</param>
    /// <param name="running">False when a fault has stopped the inverter.</param>
    public EnergyDay(PowerSystem system, double[] sunshine, int weather, bool running)
    {
        _system = system;
        _running = running;
        system.Household.Fill(_load, weather);
        if (running)
        {
            system.String1.Fill(_pv1, sunshine);
            system.String2.Fill(_pv2, sunshine);
            _mostStored = Math.Min(system.Capacity * (100 - system.LowestCharge) / 100, NightDemand());
        }
    }

    /// <summary>Walks from 03:00 up to a step.</summary>
    /// <param name="step">0 for 03:00, up to 288 for the next.</param>
    /// <param name="flow">The power during that step; of step 288, nothing.</param>
    /// <param name="stored">Energy above the battery's lower limit at the beginning of it, kWh.</param>
    /// <returns>The energy of all steps before.</returns>
    public EnergyCounters Run(int step, out PowerFlow flow, out double stored)
    {
        stored = 0;
        return Run(0, step, null, out flow, ref stored);
    }

    /// <summary>Walks from one step to another.</summary>
    /// <param name="from">The first.</param>
    /// <param name="step">The last.</param>
    /// <param name="control">What somebody has set, at each step; null for a device that nobody has touched.</param>
    /// <param name="flow">The power during the last step.</param>
    /// <param name="stored">Energy above the battery's lower limit, kWh: at the first step, then at the last.</param>
    /// <returns>The energy of all steps before the last.</returns>
    public EnergyCounters Run(int from, int step, Func<int, Control>? control, out PowerFlow flow, ref double stored)
    {
        double pv1 = 0, pv2 = 0, charge = 0, discharge = 0, load = 0, import = 0, export = 0, output = 0, gridCharge = 0;
        var efficiency = _system.BatteryEfficiency;
        for (var at = from; at < step; at++)
        {
            var now = FlowDuring(at, stored, control?.Invoke(at));
            pv1 += now.Pv1;
            pv2 += now.Pv2;
            charge += now.Charge;
            discharge += now.Discharge;
            load += now.Load;
            import += now.Import;
            export += now.Export;
            output += now.Output;
            gridCharge += now.GridCharge;
            stored = Math.Max(0, stored + (((now.Charge * efficiency) - (now.Discharge / efficiency)) * StepEnergy));
        }

        flow = step < Clock.StepsPerDay ? FlowDuring(step, stored, control?.Invoke(step)) : default;
        return new EnergyCounters(pv1, pv2, charge, discharge, load, import, export, output, gridCharge) * StepEnergy;
    }

    private PowerFlow FlowDuring(int step, double stored, Control? control)
    {
        var load = _load[step];
        if (!_running || control?.IsOn == false)
        {
            return new PowerFlow { Load = load, Import = load };
        }

        return _system.Coupling == Coupling.Ac ? AcFlow(step, load, stored, control) : DcFlow(step, load, stored, control);
    }

    private PowerFlow DcFlow(int step, double load, double stored, Control? control)
    {
        var efficiency = _system.InverterEfficiency;
        var (charge, discharge) = Battery(step, _pv1[step] + _pv2[step] - (load / efficiency), stored, control);
        var wanted = (load / efficiency) + charge - discharge;
        var pv = _pv1[step] + _pv2[step];
        var used = _system.Coupling == Coupling.OffGrid && pv > wanted ? wanted / pv : 1;
        var pv1 = _pv1[step] * used;
        var pv2 = _pv2[step] * used;
        var direct = pv1 + pv2 + discharge - charge;
        var output = direct > 0 ? direct * efficiency : 0;
        var gridCharge = direct < 0 ? -direct / efficiency : 0;
        return Balance(load, output, gridCharge, 0) with { Pv1 = pv1, Pv2 = pv2, Charge = charge, Discharge = discharge, Losses = direct - output + gridCharge };
    }

    private PowerFlow AcFlow(int step, double load, double stored, Control? control)
    {
        var efficiency = _system.InverterEfficiency;
        var pv = _pv1[step] + _pv2[step];
        var surplus = pv - load;
        var (charge, discharge) = Battery(step, surplus > 0 ? surplus * efficiency : surplus / efficiency, stored, control);
        var output = discharge * efficiency;
        var gridCharge = charge / efficiency;
        return Balance(load, output, gridCharge, pv) with
        {
            Pv1 = _pv1[step],
            Pv2 = _pv2[step],
            Charge = charge,
            Discharge = discharge,
            Losses = discharge - output + gridCharge - charge,
        };
    }

    /// <summary>What the grid takes or gives, so that the house has its power.</summary>
    private static PowerFlow Balance(double load, double output, double gridCharge, double panels)
    {
        var grid = load + gridCharge - output - panels;
        return new PowerFlow
        {
            Load = load,
            Import = Math.Max(0, grid),
            Export = Math.Max(0, -grid),
            Output = output,
            GridCharge = gridCharge,
        };
    }

    private (double Charge, double Discharge) Battery(int step, double surplus, double stored, Control? control)
    {
        if (control is not null)
        {
            return Controlled(control, (step + Clock.DawnStep) % Clock.StepsPerDay, surplus, stored);
        }

        if (step < GridChargeSteps && _system.ChargesFromGrid)
        {
            return (ChargeUpTo(Math.Min(_mostStored, _system.Capacity * GridChargeShare), stored), 0);
        }

        return surplus >= 0
            ? (Math.Min(surplus, ChargeUpTo(_mostStored, stored)), 0)
            : (0, Math.Min(-surplus, DischargeDownTo(0, stored)));
    }

    /// <summary>Somebody has set when the battery is charged and when it is discharged.</summary>
    private (double Charge, double Discharge) Controlled(Control control, int stepOfDay, double surplus, double stored)
    {
        if (control.IsCharging(stepOfDay))
        {
            var charge = Math.Min(ChargeUpTo(Level(control.ChargeStop), stored), _system.MaxBatteryPower * control.ChargeShare);
            return (control.ChargesFromGrid ? charge : Math.Min(charge, Math.Max(0, surplus)), 0);
        }

        if (control.IsDischarging(stepOfDay))
        {
            return (0, Math.Min(DischargeDownTo(Level(control.DischargeStop), stored), _system.MaxBatteryPower * control.DischargeShare));
        }

        return surplus >= 0
            ? (Math.Min(surplus, ChargeUpTo(Level(100), stored)), 0)
            : (0, Math.Min(-surplus, DischargeDownTo(Level(control.LoadFirstStop), stored)));
    }

    /// <summary>What is stored at a state of charge, kWh above the lower limit.</summary>
    private double Level(double stateOfCharge) => Math.Max(0, stateOfCharge - _system.LowestCharge) / 100 * _system.Capacity;

    /// <summary>Power that empties the battery to a level within this step, as far as its limit allows, W.</summary>
    private double DischargeDownTo(double level, double stored) =>
        Math.Min(_system.MaxBatteryPower, Math.Max(0, stored - level) / StepEnergy * _system.BatteryEfficiency);

    /// <summary>Power that fills the battery to a level within this step, as far as its limit allows, W.</summary>
    private double ChargeUpTo(double level, double stored) =>
        Math.Min(_system.MaxBatteryPower, Math.Max(0, level - stored) / StepEnergy / _system.BatteryEfficiency);

    /// <summary>What the battery can give between the last surplus of the panels and the next 03:00, kWh stored.</summary>
    private double NightDemand()
    {
        var demand = 0.0;
        for (var step = Clock.StepsPerDay - 1; step >= GridChargeSteps; step--)
        {
            var deficit = (_load[step] / _system.InverterEfficiency) - _pv1[step] - _pv2[step];
            if (deficit <= 0)
            {
                break;
            }

            demand += Math.Min(deficit, _system.MaxBatteryPower);
        }

        return demand * StepEnergy / _system.BatteryEfficiency;
    }
}
