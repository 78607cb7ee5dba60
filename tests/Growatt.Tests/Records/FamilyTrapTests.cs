using Growatt.Answers;

namespace Growatt.Tests.Records;

/// <summary>Where the families differ in what looks the same.</summary>
public class FamilyTrapTests
{
    [Fact]
    public void A_string_inverter_says_inverterId_timeCalendar_and_hours()
    {
        var record = RecordJson.Read<InverterRealtime>("""
            {"inverterId":"ABC0000001","time":"2024-12-20 10:29:21","timeTotal":10568.921736111111,
             "timeCalendar":{"timeInMillis":1734661761000,"timeZone":{"rawOffset":28800000}}}
            """);

        Assert.Equal("ABC0000001", record.SerialNumber);
        Assert.Equal(new DateTimeOffset(2024, 12, 20, 10, 29, 21, TimeSpan.FromHours(8)), record.Calendar);
        Assert.Equal(10568.921736111111, record.TimeTotal);
        Assert.Equal("h", Unit<InverterRealtime>("TimeTotal"));
    }

    [Fact]
    public void A_running_time_has_a_unit_only_where_it_is_known()
    {
        Assert.Equal("s", Unit<MixRealtime>("TimeTotal"));
        Assert.Equal("s", Unit<SpaRealtime>("TimeTotal"));
        Assert.Null(Unit<MinRealtime>("TimeTotal"));
        Assert.Null(Unit<MaxRealtime>("TimeTotal"));
    }

    [Fact]
    public void A_boost_says_timeText() =>
        Assert.Equal(new DateTime(2021, 5, 11, 14, 32, 6), RecordJson.Read<BoostRealtime>("""{"timeText":"2021-05-11 14:32:06"}""").Time);

    [Fact]
    public void A_max_may_say_calendar_or_timeCalendar()
    {
        var calendar = RecordJson.Read<MaxRealtime>("""{"calendar":1610067899000}""").Calendar;

        Assert.NotNull(calendar);
        Assert.Equal(calendar, RecordJson.Read<MaxRealtime>("""{"timeCalendar":1610067899000}""").Calendar);
    }

    [Theory]
    [InlineData("bmsSOC")]
    [InlineData("bmsSoc")]
    public void The_case_of_a_name_does_not_matter(string jsonName)
    {
        Assert.Equal(87, RecordJson.Read<MinRealtime>($$"""{"{{jsonName}}":87.0}""").BmsSOC);
        Assert.Equal(87, RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":87}""").BmsSOC);
    }

    [Theory]
    [InlineData("etogridTotal")]
    [InlineData("etoGridTotal")]
    [InlineData("eToGridTotal")]
    public void The_export_is_one_field_in_any_spelling(string jsonName)
    {
        Assert.Equal(12.5, RecordJson.Read<SpaRealtime>($$"""{"{{jsonName}}":12.5}""").EtogridTotal);
        Assert.Equal(12.5, RecordJson.Read<MinRealtime>($$"""{"{{jsonName}}":12.5}""").EtogridTotal);
        Assert.Equal(12.5, RecordJson.Read<StorageRealtime>($$"""{"{{jsonName}}":12.5}""").EToGridTotal);
    }

    [Fact]
    public void A_spa_may_say_edischargeToday_or_edischarge1Today()
    {
        Assert.Equal(1.8, RecordJson.Read<SpaRealtime>("""{"edischargeToday":1.8}""").Edischarge1Today);
        Assert.Equal(1.8, RecordJson.Read<SpaRealtime>("""{"edischarge1Today":1.8}""").Edischarge1Today);
    }

    [Fact]
    public void Reactive_power_of_all_ones_is_null() => Assert.Null(RecordJson.Read<InverterRealtime>("""{"rac":6553.5}""").Rac);

    [Theory]
    [InlineData("rDci", 6552.7)]
    [InlineData("ppv", 429496729.5)]
    public void A_number_that_ran_below_zero_is_null_and_raw(string jsonName, double sent)
    {
        var record = RecordJson.Read<MaxRealtime>($$"""{"{{jsonName}}":{{sent}}}""");

        Assert.Null(typeof(MaxRealtime).GetProperty(char.ToUpperInvariant(jsonName[0]) + jsonName[1..])!.GetValue(record));
        Assert.Equal(sent, record.GetUnknownFields()[jsonName + "Raw"]);
    }

    [Fact]
    public void A_total_that_no_storage_can_reach_is_null_and_raw()
    {
        var record = RecordJson.Read<StorageRealtime>("""{"eToGridTotal":7648481.6,"eToUserTotal":6000.5}""");

        Assert.Null(record.GridExportTotal);
        Assert.Equal(7648481.6, record.GetUnknownFields()["eToGridTotalRaw"]);
        Assert.Equal(6000.5, record.GridImportTotal);
    }

    [Theory]
    [InlineData("""{"vacRs":239.5,"vacrs":0}""")]
    [InlineData("""{"vacrs":0,"vacRs":239.5}""")]
    public void A_voltage_that_is_sent_twice_is_the_one_that_is_not_0(string json) => Assert.Equal(239.5, RecordJson.Read<MinRealtime>(json).VacRs);

    [Theory]
    [InlineData(0, "Waiting", DeviceState.Waiting)]
    [InlineData(1, "Normal", DeviceState.Normal)]
    [InlineData(2, "Fault", DeviceState.Fault)]
    [InlineData(3, "Fault3", DeviceState.Fault)]
    [InlineData(100, "Producing", DeviceState.Normal)]
    [InlineData(42, "42", DeviceState.Unknown)]
    public void The_state_of_a_min(int code, string name, DeviceState state)
    {
        var record = RecordJson.Read<MinRealtime>($$"""{"status":{{code}}}""");

        Assert.Equal((name, state), (record.Status.ToString(), record.State));
    }

    [Theory]
    [InlineData(0, DeviceState.Standby)]
    [InlineData(1, DeviceState.Normal)]
    [InlineData(2, DeviceState.Discharging)]
    [InlineData(3, DeviceState.Fault)]
    [InlineData(4, DeviceState.Updating)]
    public void The_state_of_a_max(int code, DeviceState state) => Assert.Equal(state, RecordJson.Read<MaxRealtime>($$"""{"status":{{code}}}""").State);

    [Theory]
    [InlineData(0, DeviceState.Waiting)]
    [InlineData(1, DeviceState.Normal)]
    [InlineData(2, DeviceState.Unknown)]
    [InlineData(3, DeviceState.Fault)]
    public void The_state_of_a_string_inverter(int code, DeviceState state) =>
        Assert.Equal(state, RecordJson.Read<InverterRealtime>($$"""{"status":{{code}}}""").State);

    [Theory]
    [InlineData("""{"status":0}""", DeviceState.Standby)]
    [InlineData("""{"status":0,"ppv":1075.4}""", DeviceState.Normal)]
    [InlineData("""{"status":1}""", DeviceState.Charging)]
    [InlineData("""{"status":2}""", DeviceState.Discharging)]
    [InlineData("""{"status":3}""", DeviceState.Fault)]
    [InlineData("""{"status":9}""", DeviceState.Charging)]
    [InlineData("""{"status":11}""", DeviceState.Bypass)]
    [InlineData("""{"status":12}""", DeviceState.Discharging)]
    public void The_state_of_a_storage(string json, DeviceState state) => Assert.Equal(state, RecordJson.Read<StorageRealtime>(json).State);

    [Fact]
    public void A_min_without_meter_and_battery_says_nothing_of_load_grid_and_battery()
    {
        var record = RecordJson.Read<MinRealtime>("""
            {"ppv":2558.7,"pac":2503.8,"pacToLocalLoad":0,"pacToUserTotal":0,"pacToGridTotal":0,"etoUserTotal":0,"etoGridTotal":0,"elocalLoadTotal":0,
             "bdcStatus":0,"bdc1ChargePower":0,"bdc1DischargePower":0,"bmsSoc":0}
            """);

        Assert.Equal((2558.7, 2503.8), (record.PvPower, record.AcPower));
        Assert.Null(record.LoadPower);
        Assert.Null(record.GridPower);
        Assert.Null(record.BatteryPower);
        Assert.Null(record.Soc);
    }

    [Fact]
    public void A_min_with_meter_and_battery_says_all()
    {
        var record = RecordJson.Read<MinRealtime>("""
            {"status":1,"pacToLocalLoad":900,"pacToUserTotal":0,"pacToGridTotal":100.5,"etoGridTotal":12,"bdcStatus":1,"bdc1ChargePower":0,
             "bdc1DischargePower":700,"bdc2ChargePower":0,"bdc2DischargePower":50,"bmsSoc":80.0}
            """);

        Assert.Equal((900.0, -100.5, 750.0, 80.0), (record.LoadPower, record.GridPower, record.BatteryPower, record.Soc));
        Assert.Equal(DeviceState.Discharging, record.State);
    }

    [Fact]
    public void A_spa_has_no_pv_and_takes_a_phase_for_a_load_whose_total_is_0()
    {
        var record = RecordJson.Read<SpaRealtime>("""{"ppvInverter":478.4,"plocalLoadTotal":0,"plocalLoadR":913.1,"pdischarge1":521.2,"pcharge1":0,"soc":98}""");

        Assert.Null(record.PvPower);
        Assert.Equal((913.1, 521.2, 98.0), (record.LoadPower, record.BatteryPower, record.Soc));
    }

    [Fact]
    public void The_pv_power_of_a_storage_is_that_of_both_inputs()
    {
        var record = RecordJson.Read<StorageRealtime>("""{"ppv":1075.4,"ppv2":991.7,"sysOut":2067.1000000000004,"epvToday":3.3,"epvToday2":3.2,"capacity":52}""");

        Assert.Equal((2067.1, 6.5, 52.0), (record.PvPower, record.EnergyToday, record.Soc));
    }

    [Fact]
    public void An_sp_meets_the_grid_behind_the_inverter_and_an_spf_at_its_input()
    {
        Assert.Equal(1922.9, RecordJson.Read<StorageRealtime>("""{"deviceType":0,"pacToUser":1922.9,"pacToGrid":0,"pAcInPut":0}""").GridPower);
        Assert.Equal(300.0, RecordJson.Read<StorageRealtime>("""{"deviceType":3,"pacToUser":0,"pacToGrid":0,"pAcInPut":300}""").GridPower);
    }

    [Theory]
    [InlineData("""{"status":1,"sysFaultWord3":106,"sysFaultWord4":165}""", "")]
    [InlineData("""{"status":1,"faultType":0,"warnCode":0}""", "")]
    [InlineData("""{"status":3,"faultType":302,"errorText":"No AC"}""", "Fault 302 (No AC)")]
    [InlineData("""{"warnCode":220,"warnText":"Unknown","warnCode1":220,"newWarnCode":221}""", "Warning 220, Warning 221")]
    [InlineData("""{"bdc1FaultType":5,"bdc2WarnCode":6,"bmsFaultType":7,"bmsWarnCode":8}""", "BatteryConverterFault 5, BatteryConverterWarning 6, BmsFault 7, BmsWarning 8")]
    [InlineData("""{"status":3}""", "Fault")]
    public void The_faults_of_a_min(string json, string faults) => Assert.Equal(faults, RecordJson.Read<MinRealtime>(json).Faults);

    [Theory]
    [InlineData("""{"status":3,"faultType":2,"faultCode1":2,"faultCode2":0,"faultValue":3}""", "Fault 2")]
    [InlineData("""{"status":1,"faultCode1":0,"warnCode":104,"warnCode1":105,"pidFaultCode":9}""", "Warning 104, Warning 105, PidFault 9")]
    [InlineData("""{"status":1,"warnBit":4,"strBreak":2}""", "")]
    [InlineData("""{"status":3}""", "Fault")]
    public void The_faults_of_a_max(string json, string faults) => Assert.Equal(faults, RecordJson.Read<MaxRealtime>(json).Faults);

    [Theory]
    [InlineData("""{"faultCode":-1,"errorCode":-1,"warnCode":-1,"errorText":"Unknown"}""", "")]
    [InlineData("""{"faultCode":3,"errorCode":3,"errorText":"Bus Voltage High"}""", "Fault 3 (Bus Voltage High)")]
    public void The_faults_of_a_spa(string json, string faults) => Assert.Equal(faults, RecordJson.Read<SpaRealtime>(json).Faults);

    [Theory]
    [InlineData("""{"status":3,"faultCode":0,"errorCode":0,"warnCode":0}""", "Fault")]
    [InlineData("""{"warnCode":5,"warnText":"Battery low"}""", "Warning 5 (Battery low)")]
    public void The_faults_of_a_storage(string json, string faults) => Assert.Equal(faults, RecordJson.Read<StorageRealtime>(json).Faults);

    [Theory]
    [InlineData("""{"tlxs":["ABC1","ABC1"],"data":{"ABC1":{"dataloggerSn":"LOGGER1","ABC1":{"pac":5}}},"error_code":0}""")]
    [InlineData("""{"data":{"ABC1":{"ABC1":{"pac":5},"dataloggerSn":"LOGGER1"}},"tlxs":["ABC1","ABC1"],"error_code":0}""")]
    public void The_serial_numbers_may_be_repeated_before_the_data_or_after_it(string answer)
    {
        var records = BatchAnswerReader.Read(DeviceFamilies.Of(DeviceType.Min)!.Live.ReadRecord, System.Text.Encoding.UTF8.GetBytes(answer), out _);

        var record = Assert.IsType<MinRealtime>(Assert.Single(records).Value);
        Assert.Equal(("ABC1", "LOGGER1", 5.0), (record.SerialNumber, record.DataloggerSerialNumber, record.AcPower));
    }

    private static string? Unit<TRecord>(string name) => Assert.Single(FieldCatalog.For<TRecord>(), field => field.Name == name).Unit;
}
