namespace Growatt;

/// <summary>The groups in which the fields of a record are listed.</summary>
public enum FieldGroup
{
    /// <summary>Which device, which data logger, which moment.</summary>
    Identity,

    /// <summary>Working mode and settings that shape it.</summary>
    Status,

    /// <summary>Where power flows now: PV, load, grid, battery.</summary>
    PowerFlow,

    /// <summary>PV strings.</summary>
    Pv,

    /// <summary>The AC side: inverter output and grid.</summary>
    Grid,

    /// <summary>Energy counters of today and in total.</summary>
    Energy,

    /// <summary>The emergency power supply (off-grid output).</summary>
    Eps,

    /// <summary>The battery as the inverter sees it.</summary>
    Battery,

    /// <summary>The battery as its own management system reports it.</summary>
    Bms,

    /// <summary>Single cells.</summary>
    Cells,

    /// <summary>Faults, warnings and diagnostics.</summary>
    Diagnostics,
}
