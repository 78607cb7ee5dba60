using System.Globalization;
using Growatt.Answers;

namespace Growatt.Tests.Records;

/// <summary>Sentinels, codes and what the record computes.</summary>
public class MixRealtimeTests
{
    [Theory]
    [InlineData("bmsBatteryCurr")]
    [InlineData("temp1")]
    [InlineData("bmsBatteryTemp")]
    [InlineData("pac")]
    public void Minus_one_is_a_value_where_it_can_be_one(string jsonName)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":-1}""");

        Assert.Equal(-1.0, Value(record, jsonName));
    }

    [Theory]
    [InlineData("maxSOC", "-1")]
    [InlineData("maxSOC", "-1.0")]
    [InlineData("bmsError2", "-1")]
    [InlineData("bmsStatus", "\"-1\"")]
    [InlineData("pself", "-0.1")]
    [InlineData("pself", "-0.10000000149011612")]
    [InlineData("uwMinCellVol", "-0.0010000000474974513")]
    [InlineData("maxSingleCellVolt", "0")]
    public void Not_supported_is_null(string jsonName, string json) =>
        Assert.Null(Value(RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":{{json}}}"""), jsonName));

    [Theory]
    [InlineData("maxSOC", "0")]
    [InlineData("pself", "0")]
    [InlineData("uwMinTemprCell", "-1")]
    [InlineData("vac2", "0")]
    public void Zero_and_other_negatives_are_values(string jsonName, string json) =>
        Assert.Equal(double.Parse(json, CultureInfo.InvariantCulture), Value(RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":{{json}}}"""), jsonName));

    [Theory]
    [InlineData(0, "Waiting")]
    [InlineData(1, "SelfTest")]
    [InlineData(3, "Fault")]
    [InlineData(4, "Updating")]
    [InlineData(5, "PvBatteryOnline")]
    [InlineData(6, "BatteryOnline")]
    [InlineData(7, "PvOffGrid")]
    [InlineData(8, "BatteryOffGrid")]
    [InlineData(9, "Bypass")]
    [InlineData(42, "42")]
    public void A_mode_has_a_name_or_stays_a_number(int code, string text)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"status":{{code}},"uwSysWorkMode":"{{code}}"}""");

        Assert.Equal(text, record.Status.ToString());
        Assert.Equal(record.Status, record.UwSysWorkMode);
        Assert.Equal(code, (int)record.Status!);
    }

    [Theory]
    [InlineData(355, "Discharging, OutputDischargeEnabled, OutputChargeEnabled, Parallel")]
    [InlineData(361, "Standby, CellBalancing, OutputDischargeEnabled, OutputChargeEnabled, Parallel")]
    [InlineData(0, "SoftStart")]
    [InlineData(4096 + 2, "Charging, ForceChargeRequest")]
    public void A_battery_status_reads_as_a_state_and_its_flags(int code, string text) =>
        Assert.Equal(text, RecordJson.Read<MixRealtime>($$"""{"bmsStatus":{{code}}}""").BmsStatus.ToString());

    [Theory]
    [InlineData(0b_1000_0000_0000_0001, "CellOverVoltage, ChemistryLto")]
    [InlineData(0b_0100_0000_0000_0000, "ChemistryNmc")]
    [InlineData(0b_0010_0000_0000_0000, "LowVoltageShutdown")]
    public void Battery_warnings_have_names(int code, string text) =>
        Assert.Equal(text, RecordJson.Read<MixRealtime>($$"""{"bmsWarnInfo":{{code}}}""").BmsWarnInfo.ToString());

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"faultCode":0,"errorCode":0,"warnCode":0,"errorText":"Unknown","warnText":"Unknown","sysFaultWord":0,"bmsError":0,"bmsWarnInfo":0}""", "")]
    [InlineData("""{"warnCode":220,"warnText":"Unknown"}""", "Warning 220")]
    [InlineData("""{"faultCode":117,"errorCode":99,"errorText":"Relay fault"}""", "Fault 117, Error 99 (Relay fault)")]
    [InlineData("""{"faultCode":117,"errorCode":117,"errorText":"Relay fault"}""", "Fault 117 (Relay fault)")]
    [InlineData("""{"sysFaultWord":4,"sysFaultWord1":32769}""", "BusVoltageHighTz, Relay, NoUtility")]
    [InlineData("""{"sysFaultWord7":256}""", "SysFaultWord7:bit8")]
    [InlineData("""{"sysFaultWord":16,"sysFaultWord6":8192}""", "SysFaultWord:bit4, MeterCommunicationLoss")]
    [InlineData("""{"sysFaultWord4":65536}""", "SysFaultWord4:bit16")]
    [InlineData("""{"sysFaultWord3":-1}""", "")]
    [InlineData("""{"bmsError":2056,"bmsWarnInfo":2}""", "BmsError:UnderVoltage, BmsError:ChargeOverCurrent, BmsWarning:CellUnderVoltage")]
    [InlineData("""{"bmsWarnInfo":16384}""", "")]
    [InlineData("""{"status":3}""", "Fault")]
    [InlineData("""{"status":3,"sysFaultWord5":2}""", "PvIsolation")]
    [InlineData("""{"status":5,"uwSysWorkMode":3,"sysFaultWord5":2}""", "PvIsolation")]
    [InlineData("""{"status":5,"faultCode":0,"warnCode":0,"errorCode":0,"sysFaultWord5":2}""", "")]
    [InlineData("""{"status":5,"warnCode":220,"sysFaultWord5":2}""", "Warning 220, PvIsolation")]
    [InlineData("""{"status":5,"faultCode":117,"sysFaultWord5":2}""", "Fault 117, PvIsolation")]
    [InlineData("""{"status":5,"bmsError":4,"sysFaultWord7":2}""", "BmsError, BmsError:OverVoltage")]
    [InlineData("""{"status":6,"bmsWarnInfo":2,"sysFaultWord4":32}""", "BmsWarning:CellUnderVoltage")]
    [InlineData("""{"status":6,"faultCode":-1,"warnCode":-1,"errorCode":-1,"sysFaultWord7":256}""", "")]
    public void Faults_are_named(string json, string faults) =>
        Assert.Equal(faults, RecordJson.Read<MixRealtime>(json).Faults);

    [Theory]
    [InlineData("""{"status":6,"sysFaultWord4":32,"sysFaultWord7":256}""", "Pv1VoltageLow, SysFaultWord7:bit8")]
    [InlineData("""{"status":6,"bmsWarnInfo":2,"sysFaultWord4":32}""", "Pv1VoltageLow")]
    [InlineData("""{"status":6,"faultCode":117,"sysFaultWord4":32}""", "")]
    [InlineData("""{"sysFaultWord4":32}""", "")]
    [InlineData("""{"status":6}""", "")]
    public void Bits_of_a_device_without_a_fault_are_states(string json, string bits) =>
        Assert.Equal(bits, RecordJson.Read<MixRealtime>(json).StatusBits);

    [Fact]
    public void Energy_has_names_that_all_families_share()
    {
        var record = RecordJson.Read<MixRealtime>("""
            {"epvtoday":1,"epvTotal":2,"elocalLoadToday":3,"elocalLoadTotal":4,"etoUserToday":5,"etoUserTotal":6,"etoGridToday":7,"etogridTotal":8,
             "echarge1Today":9,"echarge1Total":10,"edischarge1Today":11,"edischarge1Total":12}
            """);

        Assert.Equal(
            [1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
            [
                record.PvEnergyToday, record.PvEnergyTotal, record.LoadEnergyToday, record.LoadEnergyTotal, record.GridImportToday,
                record.GridImportTotal, record.GridExportToday, record.GridExportTotal, record.ChargeToday, record.ChargeTotal, record.DischargeToday,
                record.DischargeTotal,
            ]);
    }

    [Fact]
    public void Powers_are_signed_sums()
    {
        var record = RecordJson.Read<MixRealtime>("""
            {"ppv":3000.5,"plocalLoadTotal":400,"pacToUserTotal":0.1,"pacToGridTotal":1200.3,"pcharge1":1400.2,"pdischarge1":0}
            """);

        Assert.Equal(
            (3000.5, 400, -1200.2, -1400.2),
            (record.PvPower, record.LoadPower, record.GridPower, record.BatteryPower));
    }

    [Fact]
    public void A_power_with_a_part_missing_is_missing()
    {
        var record = RecordJson.Read<MixRealtime>("""{"pacToUserTotal":5,"pdischarge1":5}""");

        Assert.Null(record.GridPower);
        Assert.Null(record.BatteryPower);
    }

    [Fact]
    public void Cell_voltages_count_the_cells_present()
    {
        var record = RecordJson.Read<MixRealtime>("""{"bmsCell1Volt":3.315,"bmsCell2Volt":3.314,"bmsCell3Volt":0,"bmsCell4Volt":null}""");

        Assert.Equal((3.314, 3.315, 0.001), (record.CellVoltageMin, record.CellVoltageMax, record.CellVoltageDelta));
    }

    [Fact]
    public void Without_cells_there_are_no_cell_voltages()
    {
        var record = RecordJson.Read<MixRealtime>("""{"bmsCell1Volt":0}""");

        Assert.Null(record.CellVoltageMin);
        Assert.Null(record.CellVoltageMax);
        Assert.Null(record.CellVoltageDelta);
    }

    [Fact]
    public void Nothing_computed_throws_on_absurd_values()
    {
        var record = RecordJson.Read<MixRealtime>("""
            {"time":"0001-01-01 00:00:00","bmsCell1Volt":1e308,"bmsCell2Volt":1e-308,"pacToUserTotal":1e308,"pacToGridTotal":-1e308,
             "pdischarge1":-1e308,"pcharge1":1e308,"sysFaultWord":-2147483648,"bmsError":-2,"bmsWarnInfo":2147483647,"faultCode":-5}
            """);
        ((IDeviceRecord)record).RetrievedAt = DateTimeOffset.MaxValue;

        foreach (var property in typeof(MixRealtime).GetProperties())
        {
            property.GetValue(record);
        }
    }

    [Fact]
    public void The_timestamp_reads_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("2021-01-08T18:10:31", RecordJson.Read<MixRealtime>("""{"time":"2021-01-08 18:10:31"}""").Timestamp);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("2021-01-08T18:12:31+01:00", 2.0, false)]
    [InlineData("2021-01-08T18:40:31-09:00", 30.0, false)]
    [InlineData("2021-01-08T18:40:37+01:00", 30.1, true)]
    [InlineData("2021-01-10T18:10:31+01:00", 2880.0, true)]
    [InlineData("2021-01-08T18:09:31+01:00", -1.0, false)]
    [InlineData("2021-01-08T10:12:31+00:00", null, false)]
    public void A_record_is_stale_after_half_an_hour_by_the_wall_clock(string retrievedAt, double? age, bool? isStale)
    {
        var record = RecordJson.Read<MixRealtime>("""{"time":"2021-01-08 18:10:31"}""");
        ((IDeviceRecord)record).RetrievedAt = DateTimeOffset.Parse(retrievedAt, CultureInfo.InvariantCulture);

        Assert.Equal(age, record.AgeMinutes);
        Assert.Equal(isStale, record.IsStale);
    }

    [Fact]
    public void A_record_out_of_a_file_has_no_age()
    {
        var record = RecordJson.Read<MixRealtime>("""{"time":"2021-01-08 18:10:31"}""");

        Assert.Null(record.AgeMinutes);
        Assert.Null(record.IsStale);
    }

    [Fact]
    public void The_data_logger_named_in_the_record_serves_where_none_is_named_beside_it()
    {
        var record = RecordJson.Read<MixRealtime>("""{"dataLogSn":"INNER"}""");
        Assert.Equal("INNER", record.DataloggerSerialNumber);

        ((IDeviceRecord)record).DataloggerSerialNumber = "OUTER";
        Assert.Equal(("OUTER", "INNER"), (record.DataloggerSerialNumber, record.DataLogSn));
    }

    private static object? Value(MixRealtime record, string jsonName) =>
        typeof(MixRealtime).GetProperty(char.ToUpperInvariant(jsonName[0]) + jsonName[1..])!.GetValue(record);
}
