using Growatt.Families.Shared;

namespace Growatt.Families.Min;

/// <summary>Puts what is wrong with a MIN inverter into words.</summary>
internal static class MinFaults
{
    /// <summary>Everything that is wrong now, joined with ", "; empty when nothing is.</summary>
    public static string Describe(MinRealtime record)
    {
        var faults = new FaultList();
        faults.AddCode("Fault", record.FaultType, record.ErrorText);
        faults.AddCodes("Fault", Other(record.FaultType1, record.FaultType));
        faults.AddCode("Warning", record.WarnCode, record.WarnText);
        faults.AddCodes("Warning", Other(record.WarnCode1, record.WarnCode), Other(record.NewWarnCode, record.WarnCode));
        faults.AddCodes("BatteryConverterFault", record.Bdc1FaultType, record.Bdc2FaultType);
        faults.AddCodes("BatteryConverterWarning", record.Bdc1WarnCode, record.Bdc2WarnCode);
        faults.AddCode("BmsFault", record.BmsFaultType, text: null);
        faults.AddCode("BmsWarning", record.BmsWarnCode, text: null);
        return faults.ToString(isInFaultMode: record.State == DeviceState.Fault);
    }

    private static int? Other(int? code, int? named) => code == named ? null : code;
}
