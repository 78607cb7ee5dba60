namespace Growatt.Tests.Records;

/// <summary>The vendor's own table of the record.</summary>
public class MixRealtimeTableTests
{
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

    public static TheoryData<string> VendorNames => [.. VendorTable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(VendorNames))]
    public void Every_name_in_the_vendors_table_is_a_field(string jsonName)
    {
        var record = RecordJson.Read<MixRealtime>($$"""{"{{jsonName}}":"1"}""");

        Assert.DoesNotContain(jsonName, record.GetUnknownFields().Keys);
    }
}
