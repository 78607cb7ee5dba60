namespace Growatt.Module.Tests;

/// <summary>What records are like for PowerShell.</summary>
public sealed class RecordTests
{
    [Fact]
    public void The_plant_comes_along_from_the_devices_on_the_pipeline()
    {
        using var server = new FleetServer(new FleetPlant(7, "Roof", new FleetDevice("A1")));
        using var session = Session.ConnectedTo(server.Server);

        var record = session.Run("Get-GrowattPlant | Get-GrowattDevice | Get-GrowattMixRealtime").Output.Single();

        Assert.Equal((7L, "Roof", "M-1"), (record.Properties["PlantId"].Value, record.Properties["PlantName"].Value, record.Properties["DeviceModel"].Value));
    }

    [Fact]
    public void The_plant_comes_along_from_the_rows_of_a_file()
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        var records = session.Run("""
            'SerialNumber,PlantId,PlantName,Model', 'A1,7,Roof,SPH 5000', 'A2,,Barn,', 'A3,x,,' | ConvertFrom-Csv | Get-GrowattMixRealtime
            """).Output;

        Assert.Equal(
            [(7L, "Roof", "SPH 5000"), (null, "Barn", null), ((long?)null, (string?)null, (string?)null)],
            records.Select(record => ((long?)record.Properties["PlantId"].Value, (string?)record.Properties["PlantName"].Value, (string?)record.Properties["DeviceModel"].Value)));
    }

    [Theory]
    [InlineData("Asia/Tokyo")]
    [InlineData("Tokyo Standard Time")]
    [InlineData("+09:00")]
    [InlineData("GMT+9")]
    public void A_time_zone_is_a_name_or_an_offset(string zone)
    {
        using var server = StubServer.WithEveryDevice();
        using var session = Session.ConnectedTo(server);

        Assert.Equal(
            TimeSpan.FromHours(9),
            session.Run($"(Get-Command Get-GrowattMixRealtime).Parameters['TimeZone'].Attributes | ForEach-Object {{ if ($_ -is [System.Management.Automation.ArgumentTransformationAttribute]) {{ $_.Transform($null, '{zone}').BaseUtcOffset }} }}").Output.Single().BaseObject);
        Assert.Empty(session.Run($"Get-GrowattMixRealtime A1 -TimeZone '{zone}'").Errors);
        Assert.NotNull(session.Run($"Connect-Growatt -Demo -TimeZone '{zone}' -PassThru").Output.Single().Properties["TimeZone"].Value);
    }

    [Fact]
    public void A_time_zone_that_is_none_is_said_to_be_none()
    {
        using var session = Session.Demo(1);

        var error = session.Run("Get-GrowattMixRealtime DEMO000001 -TimeZone Europe/Nowhere").Terminating!;

        Assert.Contains("'Europe/Nowhere' is no time zone that this machine knows: give one like Europe/Amsterdam", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_zone_decides_the_age()
    {
        using var session = Session.Demo(20);

        var ages = session.Run("""
            $own = 1..20 | ForEach-Object { 'DEMO{0:D6}' -f $_ } | Get-GrowattMixRealtime | Where-Object IsStale -eq $false
            $zone = 'UTC{0:+00;-00;+00}:00' -f ([TimeZoneInfo]::Local.GetUtcOffset([datetime]::UtcNow).TotalHours - 3)
            $own.Count
            ($own | Get-GrowattMixRealtime -TimeZone $zone | Where-Object { $_.AgeMinutes -lt -170 -and $_.AgeMinutes -gt -190 }).Count
            """).Output;

        Assert.True((int)ages[0].BaseObject > 10);
        Assert.Equal(ages[0].BaseObject, ages[1].BaseObject);
    }

    [Theory]
    [InlineData("Get-GrowattMixRealtime DEMO000001")]
    [InlineData("[Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize((Get-GrowattMixRealtime DEMO000001)))")]
    public void A_summary_has_the_twenty_columns_of_a_report(string record)
    {
        using var session = Session.Demo(1);

        Assert.Equal(
            "SerialNumber Type PlantName Time IsStale State PvPower AcPower LoadPower GridPower BatteryPower Soc EnergyToday EnergyTotal LoadEnergyToday " +
            "GridImportToday GridExportToday ChargeToday DischargeToday Faults",
            session.Run($"({record} | Select-Object Summary).PSObject.Properties.Name -join ' '").Output.Single().BaseObject);
    }

    [Fact]
    public void Values_are_plain_in_JSON_and_after_a_trip_through_XML()
    {
        using var session = Session.Demo(1);

        var nested = session.Run("""
            $record = Get-GrowattMixRealtime DEMO000001
            ($record | ConvertTo-Json -Depth 3 | ConvertFrom-Json).PSObject.Properties | Where-Object { $_.Value -is [psobject] -and $_.Value -isnot [string] -and $_.TypeNameOfValue -match 'PSCustomObject' } | ForEach-Object { "JSON: $($_.Name)" }
            [Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize($record)).PSObject.Properties |
                Where-Object { $_.Value -is [psobject] -and $_.Value.PSObject.TypeNames[0] -like 'Deserialized.*' -and $_.Value.PSObject.TypeNames -notcontains 'Deserialized.System.Enum' } | ForEach-Object { "XML: $($_.Name)" }
            """).Output;

        Assert.Empty(nested.Select(value => value.ToString()));
    }
}
