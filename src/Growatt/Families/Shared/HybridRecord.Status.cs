namespace Growatt;

public abstract partial class HybridRecord
{
    /// <summary>The working mode the inverter reports.</summary>
    /// <remarks>Source: vendor's table; Modbus input register 1000 of SPH.</remarks>
    [Field(FieldGroup.Status)]
    public MixWorkMode? UwSysWorkMode { get; internal set; }
}
