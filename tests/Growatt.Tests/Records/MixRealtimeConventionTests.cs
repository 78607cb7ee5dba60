using System.Reflection;

namespace Growatt.Tests.Records;

/// <summary>What holds for every property of the record.</summary>
public class MixRealtimeConventionTests
{
    private static readonly PropertyInfo[] Properties = typeof(MixRealtime).GetProperties();

    // The names of the vendor's table (mixs_data.html), in its order.
    private const string VendorTable = """
        serialNum calendar withTime status isAgain lost ppv vpv1 ppv1 vpv2 ppv2 pac fac vac1 pac1 eacToday eacTotal timeTotal epv1Today epv1Total
        epv2Today epv2Total epvTotal faultCode faultBitCode warnCode errorCode uwSysWorkMode pdischarge1 pcharge1 vbat soc pacToUserR
        pacToUserTotal pacToGridR pacToGridTotal plocalLoadR plocalLoadTotal batteryTemperature etoUserToday etoUserTotal etoGridToday
        etogridTotal edischarge1Today edischarge1Total echarge1Today echarge1Total elocalLoadToday elocalLoadTotal upsFac upsVac1 upsPac1
        upsLoadpercent upsPF bmsStatusOld bmsStatus bmsErrorOld bmsError bmsSOC bmsBatteryVolt bmsBatteryCurr bmsBatteryTemp bmsMaxCurr
        bmsMaxDischgCurr bmsGaugeRM bmsGaugeFCC bmsFW bmsDeltaVolt bmsCycleCnt bmsSOH bmsConstantVolt bmsWarnInfoOld bmsWarnInfo bmsMCUVersion
        bmsInfo bmsPackInfo bmsUsingCap bmsCell1Volt bmsCell2Volt bmsCell3Volt bmsCell4Volt bmsCell5Volt bmsCell6Volt bmsCell7Volt bmsCell8Volt
        bmsCell9Volt bmsCell10Volt bmsCell11Volt bmsCell12Volt bmsCell13Volt bmsCell14Volt bmsCell15Volt bmsCell16Volt acChargeEnergyToday
        acChargeEnergyTotal acChargePower vBus1 vBus2 temp1 temp2 temp3 vBatDsp sysEn vac2 pac2 vac3 pac3 epsVac2 epsVac3 upsPac2 upsPac3
        """;

    public static TheoryData<string> Names => [.. Properties.Select(property => property.Name)];

    public static TheoryData<string> VendorNames => [.. VendorTable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(VendorNames))]
    public void Every_name_in_the_vendors_table_is_a_field(string jsonName)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":"1"}""");

        Assert.DoesNotContain(jsonName, record.GetUnknownFields().Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_is_a_scalar_that_fits_a_cell(string name)
    {
        var type = typeof(MixRealtime).GetProperty(name)!.PropertyType;
        var scalar = Nullable.GetUnderlyingType(type) ?? type;

        Assert.True(
            scalar.IsEnum || scalar == typeof(double) || scalar == typeof(int) || scalar == typeof(bool) || scalar == typeof(string) ||
            scalar == typeof(DateTime) || scalar == typeof(DateTimeOffset) || scalar == typeof(TimeSpan),
            $"{name} is a {type}.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_property_can_be_set_from_outside_and_none_throws_on_an_empty_record(string name)
    {
        var property = typeof(MixRealtime).GetProperty(name)!;

        Assert.Null(property.GetSetMethod());
        Assert.True(property.GetValue(new MixRealtime()) is null or "" or DeviceType.Mix or DeviceState.Unknown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_says_what_it_means_and_where_it_comes_from(string name)
    {
        var field = Assert.Single(FieldCatalog.For<MixRealtime>(), field => field.Name == name);

        Assert.EndsWith(".", field.Meaning, StringComparison.Ordinal);
        Assert.Matches(field.JsonName is null ? "Computed|Set by this library|^$" : "Source: ", field.Remarks);
    }

    [Fact]
    public void Columns_begin_with_what_all_families_have_and_go_on_group_by_group()
    {
        string[] first =
        [
            "SerialNumber", "Type", "Time", "AgeMinutes", "IsStale", "State", "PvPower", "AcPower", "LoadPower", "GridPower", "BatteryPower", "Soc",
            "EnergyToday", "EnergyTotal", "Faults",
        ];
        var own = Properties.Where(property => property.DeclaringType == typeof(MixRealtime)).ToList();
        var groups = own.Skip(first.Length).Select(property => property.GetCustomAttribute<FieldAttribute>()!.Group).ToList();

        Assert.Equal(first, own.Take(first.Length).Select(property => property.Name));
        Assert.Equal(groups.Order(), groups);
    }
}
