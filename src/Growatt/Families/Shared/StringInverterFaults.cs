namespace Growatt.Families.Shared;

/// <summary>Puts what is wrong with a string inverter into words.</summary>
internal static class StringInverterFaults
{
    /// <summary>Everything that is wrong now, joined with ", "; empty when nothing is.</summary>
    /// <param name="record">The record.</param>
    /// <param name="furtherWarnings">Warning codes that its family has besides <see cref="InverterRecord.WarnCode"/>.</param>
    public static string Describe(StringInverterRecord record, params int?[] furtherWarnings)
    {
        var faults = new FaultList();
        faults.AddCodes("Fault", record.FaultType, record.FaultCode1, record.FaultCode2);
        faults.AddCodes("Warning", [record.WarnCode, .. furtherWarnings]);
        faults.AddCode("PidFault", record.PidFaultCode, text: null);
        return faults.ToString(isInFaultMode: record.State == DeviceState.Fault);
    }
}
