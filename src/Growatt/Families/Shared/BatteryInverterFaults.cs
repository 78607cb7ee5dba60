namespace Growatt.Families.Shared;

/// <summary>Puts what is wrong with an SPH or SPA inverter into words.</summary>
internal static class BatteryInverterFaults
{
    private const BmsWarnings Chemistry = BmsWarnings.ChemistryNmc | BmsWarnings.ChemistryLto;

    /// <summary>Names of the bits of each fault word (Modbus protocol V1.13, "Hybrid Abnormal/Fault/Warning"); null where it has none.</summary>
    private static readonly string?[][] SysFaultNames =
    [
        FaultWords.Word((0, "MasterForceInverterFault"), (1, "MasterForceSpFault"), (2, "BusVoltageHighTz"), (3, "BusVoltageHighIsr"),
            (8, "GridZeroCrossingLoss"), (11, "GfciHigh"), (12, "GridVoltageR"), (13, "GridVoltageS"), (14, "GridVoltageT"),
            (15, "GridFrequency")),
        FaultWords.Word((0, "Relay"), (1, "GfciDamage"), (2, "GridVoltageLowR"), (3, "GridVoltageHighR"), (4, "GridVoltageLowS"),
            (5, "GridVoltageHighS"), (6, "GridVoltageLowT"), (7, "GridVoltageHighT"), (8, "InverterOverCurrentIsr"),
            (9, "InverterOverCurrentTz"), (10, "DciHigh"), (12, "InverterOverCurrentR"), (13, "InverterOverCurrentS"),
            (14, "InverterOverCurrentT"), (15, "NoUtility")),
        FaultWords.Word((0, "GridFrequencyLow"), (1, "GridFrequencyHigh"), (2, "GridVoltageUnbalance"), (3, "AcPll"), (4, "OverLoad"),
            (8, "EpsLineLossR"), (9, "EpsLineLossS"), (10, "EpsLineLossT")),
        FaultWords.Word((0, "BatteryTerminalReversed"), (1, "BatteryTerminalOpen"), (2, "BatteryVoltageLow"), (3, "BatteryVoltageHigh")),
        FaultWords.Word((5, "Pv1VoltageLow"), (6, "Pv2VoltageLow")),
        FaultWords.Word((0, "NeutralEarthDetect"), (1, "PvIsolation"), (3, "BusVoltageHighIsr"), (4, "BusSample"), (5, "Uhct"),
            (6, "ACommunication"), (7, "BCommunication"), (8, "BusVoltageHighTz"), (9, "AutoTest"), (10, "DciHigh"), (11, "NtcOpen"),
            (13, "BuckBoostHeatsinkOverTemperature"), (14, "BuckBoostOverCurrentIsr"), (15, "BuckBoostOverCurrentTz")),
        FaultWords.Word((0, "Pv1VoltageHigh"), (1, "Pv2VoltageHigh"), (2, "BoostHeatsinkOverTemperature"), (3, "InverterHeatsinkOverTemperature"),
            (8, "BoostDriver1"), (9, "BoostDriver2"), (10, "Warning104"), (11, "Pv1Short"), (12, "Pv2Short"),
            (13, "MeterCommunicationLoss"), (14, "PairingTimeout"), (15, "CtReversed")),
        FaultWords.Word((0, "BmsCommunication"), (1, "BmsError"), (2, "BatteryReversed"), (3, "BatteryNtcOpen"), (4, "SoftStartTimeout"),
            (5, "BatteryVoltageLow"), (6, "BatteryTemperatureOutOfRange"), (7, "BatteryOutputOverload")),
    ];

    /// <summary>Everything that is wrong now, joined with ", "; empty when nothing is.</summary>
    public static string Describe(BatteryInverterRecord record)
    {
        var faults = new FaultList();
        faults.AddFaultAndError(record.FaultCode, record.ErrorCode, record.ErrorText);
        faults.AddCode("Warning", record.WarnCode, record.WarnText);
        if (!IsHealthy(record))
        {
            faults.AddRange(SysBits(record));
        }

        faults.AddFlags("BmsError", record.BmsError);
        faults.AddFlags("BmsWarning", record.BmsWarnInfo & ~Chemistry);
        return faults.ToString(isInFaultMode: IsInFaultMode(record));
    }

    /// <summary>The bits of a device with which nothing is wrong: no sun, an unused output; empty for one that has a fault.</summary>
    public static string DescribeStatus(BatteryInverterRecord record) => IsHealthy(record) ? string.Join(", ", SysBits(record)) : "";

    /// <summary>
    /// Healthy devices set bits of the fault words too. The record says that they are no faults: by codes that are all zero, and by a mode in which
    /// the device works.
    /// </summary>
    private static bool IsHealthy(BatteryInverterRecord record) =>
        (record.Status ?? record.UwSysWorkMode) is not null && !IsInFaultMode(record) && !FaultList.IsCode(record.FaultCode) &&
        !FaultList.IsCode(record.ErrorCode) && !FaultList.IsCode(record.WarnCode) && (record.BmsError ?? BmsErrors.None) == BmsErrors.None;

    private static bool IsInFaultMode(BatteryInverterRecord record) => record.Status == MixWorkMode.Fault || record.UwSysWorkMode == MixWorkMode.Fault;

    private static IEnumerable<string> SysBits(BatteryInverterRecord record) => FaultWords.Bits(
        SysFaultNames,
        record.SysFaultWord,
        record.SysFaultWord1,
        record.SysFaultWord2,
        record.SysFaultWord3,
        record.SysFaultWord4,
        record.SysFaultWord5,
        record.SysFaultWord6,
        record.SysFaultWord7);
}
