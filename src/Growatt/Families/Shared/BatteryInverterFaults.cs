namespace Growatt.Families;

/// <summary>Puts what is wrong with an SPH or SPA inverter into words.</summary>
internal static class BatteryInverterFaults
{
    private const int BitsPerWord = 16;
    private const BmsWarnings Chemistry = BmsWarnings.ChemistryNmc | BmsWarnings.ChemistryLto;

    /// <summary>Names of the bits of each fault word (Modbus protocol V1.13, "Hybrid Abnormal/Fault/Warning"); null where it has none.</summary>
    private static readonly string?[][] SysFaultNames =
    [
        Word((0, "MasterForceInverterFault"), (1, "MasterForceSpFault"), (2, "BusVoltageHighTz"), (3, "BusVoltageHighIsr"),
            (8, "GridZeroCrossingLoss"), (11, "GfciHigh"), (12, "GridVoltageR"), (13, "GridVoltageS"), (14, "GridVoltageT"),
            (15, "GridFrequency")),
        Word((0, "Relay"), (1, "GfciDamage"), (2, "GridVoltageLowR"), (3, "GridVoltageHighR"), (4, "GridVoltageLowS"),
            (5, "GridVoltageHighS"), (6, "GridVoltageLowT"), (7, "GridVoltageHighT"), (8, "InverterOverCurrentIsr"),
            (9, "InverterOverCurrentTz"), (10, "DciHigh"), (12, "InverterOverCurrentR"), (13, "InverterOverCurrentS"),
            (14, "InverterOverCurrentT"), (15, "NoUtility")),
        Word((0, "GridFrequencyLow"), (1, "GridFrequencyHigh"), (2, "GridVoltageUnbalance"), (3, "AcPll"), (4, "OverLoad"),
            (8, "EpsLineLossR"), (9, "EpsLineLossS"), (10, "EpsLineLossT")),
        Word((0, "BatteryTerminalReversed"), (1, "BatteryTerminalOpen"), (2, "BatteryVoltageLow"), (3, "BatteryVoltageHigh")),
        Word((5, "Pv1VoltageLow"), (6, "Pv2VoltageLow")),
        Word((0, "NeutralEarthDetect"), (1, "PvIsolation"), (3, "BusVoltageHighIsr"), (4, "BusSample"), (5, "Uhct"),
            (6, "ACommunication"), (7, "BCommunication"), (8, "BusVoltageHighTz"), (9, "AutoTest"), (10, "DciHigh"), (11, "NtcOpen"),
            (13, "BuckBoostHeatsinkOverTemperature"), (14, "BuckBoostOverCurrentIsr"), (15, "BuckBoostOverCurrentTz")),
        Word((0, "Pv1VoltageHigh"), (1, "Pv2VoltageHigh"), (2, "BoostHeatsinkOverTemperature"), (3, "InverterHeatsinkOverTemperature"),
            (8, "BoostDriver1"), (9, "BoostDriver2"), (10, "Warning104"), (11, "Pv1Short"), (12, "Pv2Short"),
            (13, "MeterCommunicationLoss"), (14, "PairingTimeout"), (15, "CtReversed")),
        Word((0, "BmsCommunication"), (1, "BmsError"), (2, "BatteryReversed"), (3, "BatteryNtcOpen"), (4, "SoftStartTimeout"),
            (5, "BatteryVoltageLow"), (6, "BatteryTemperatureOutOfRange"), (7, "BatteryOutputOverload")),
    ];

    /// <summary>Everything that is wrong now, joined with ", "; empty when nothing is.</summary>
    public static string Describe(BatteryInverterRecord record)
    {
        var faults = new List<string>();
        AddFaultAndError(faults, record);
        AddCode(faults, "Warning", record.WarnCode, record.WarnText);
        AddSysFaults(faults, record);
        AddFlags(faults, "BmsError", record.BmsError);
        AddFlags(faults, "BmsWarning", record.BmsWarnInfo & ~Chemistry);
        if (faults.Count == 0 && (record.Status == MixWorkMode.Fault || record.UwSysWorkMode == MixWorkMode.Fault))
        {
            faults.Add("Fault");
        }

        return string.Join(", ", faults);
    }

    /// <summary>The two are mostly the same code; then it is named once.</summary>
    private static void AddFaultAndError(List<string> faults, BatteryInverterRecord record)
    {
        if (record.FaultCode == record.ErrorCode)
        {
            AddCode(faults, "Fault", record.FaultCode, record.ErrorText);
            return;
        }

        AddCode(faults, "Fault", record.FaultCode, text: null);
        AddCode(faults, "Error", record.ErrorCode, record.ErrorText);
    }

    private static void AddCode(List<string> faults, string kind, int? code, string? text)
    {
        if (code is null or 0)
        {
            return;
        }

        var isTelling = text is not null && !text.Equals("Unknown", StringComparison.OrdinalIgnoreCase);
        faults.Add(isTelling ? $"{kind} {code} ({text})" : $"{kind} {code}");
    }

    private static void AddSysFaults(List<string> faults, BatteryInverterRecord record)
    {
        int?[] words =
        [
            record.SysFaultWord, record.SysFaultWord1, record.SysFaultWord2, record.SysFaultWord3,
            record.SysFaultWord4, record.SysFaultWord5, record.SysFaultWord6, record.SysFaultWord7,
        ];
        for (var word = 0; word < words.Length; word++)
        {
            var bits = words[word] ?? 0;
            for (var bit = 0; bits != 0 && bit < 32; bit++)
            {
                if ((bits & (1 << bit)) != 0)
                {
                    var name = bit < BitsPerWord ? SysFaultNames[word][bit] : null;
                    faults.Add(name ?? $"SysFaultWord{(word == 0 ? "" : word)}:bit{bit}");
                }
            }
        }
    }

    private static void AddFlags<TFlags>(List<string> faults, string kind, TFlags? flags)
        where TFlags : struct, Enum
    {
        if (flags is { } set && !set.Equals(default(TFlags)))
        {
            faults.AddRange(set.ToString().Split([", "], StringSplitOptions.None).Select(name => $"{kind}:{name}"));
        }
    }

    private static string?[] Word(params (int Bit, string Name)[] names)
    {
        var word = new string?[BitsPerWord];
        foreach (var (bit, name) in names)
        {
            word[bit] = name;
        }

        return word;
    }
}
