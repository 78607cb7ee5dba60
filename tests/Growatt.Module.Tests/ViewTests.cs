using System.Globalization;
using System.Xml.Linq;

namespace Growatt.Module.Tests;

public sealed class ViewTests
{
    private const string Fields =
        """
        "time":"2024-06-01 12:34:56","status":5,"priorityChoose":0,"soc":84,"ppv":5245.4,"ppv1":2613.7,"vpv1":331.2,"ppv2":2631.7,"vpv2":330.1,
        "plocalLoadTotal":949.8,"pacToUserTotal":0,"pacToGridTotal":3695.6,"pcharge1":605.1,"pdischarge1":0,"epvtoday":21.28,"epvTotal":6936.4,
        "vac1":231.4,"iac1":3.4,"pac1":783,"vac2":0,"fac":50.01,"bmsBatteryVolt":53.02,"bmsBatteryCurr":10.49,"bmsBatteryTemp":28,"bmsSOH":99,
        "bmsCycleCnt":412,"bmsStatus":353,"bmsCell1Volt":3.314,"bmsCell2Volt":3.315,"bmsCell16Volt":0
        """;

    private const string Answer =
        "{\"mixs\":[],\"data\":{"
        + "\"SPH0000001\":{\"SPH0000001\":{" + Fields + "}},"
        + "\"SPH0000002\":{\"SPH0000002\":{\"time\":\"2024-06-01 12:30:00\",\"status\":3,\"faultCode\":117,\"sysFaultWord1\":1,\"soc\":10}},"
        + "\"SPH0000003\":{\"SPH0000003\":{\"time\":\"2024-06-01 12:30:00\",\"status\":0,\"warnCode\":220,\"soc\":50}}"
        + "},\"error_code\":0}";

    private const string Details =
        """
        {"name":"Home","plant_type":1,"create_date":"2018-12-12","city":"Evora","country":"Portugal","timezone":"GMT+0","currency":"EUR","notes":"",
        "arrays":[{"kind":"roof"}],"inverters":[{"inverter_man":"Growatt","inverter_md":"SPH 3600","inverter_num":8},
        {"inverter_man":"Growatt","inverter_md":"","inverter_num":"2"}],"maxs":[],"dataloggers":[{"datalogger_num":1, "datalogger_md":"ShineWiFi-X"}],
        "address1":"Rua Nova 1","address2":"","postal":"7000","fixed_tilt":"30.5","elevation":"","ownerorganization":"","ownercontact":"Ana","installercontact":null}
        """;

    private static readonly IReadOnlyList<XElement> Views =
        [.. XDocument.Load(Path.Combine(Repository.Root, "bin", "Growatt.Format.ps1xml")).Descendants("View")];

    [Fact]
    public void The_table_of_a_fleet_fits_80_columns()
    {
        Assert.Equal(
            [
                "! Serial     Time        SoC%  PV W Load W Grid W Batt W PVkWh Status, faults",
                "- ------     ----        ----  ---- ------ ------ ------ ----- --------------",
                "  SPH0000001 2024-06-01    84  5245    950  -3696   -605  21.3 PvBatteryOnline",
                "! SPH0000002 2024-06-01    10                                  Fault 117, Relay",
                "! SPH0000003 2024-06-01    50                                  Warning 220",
                "                                                               (Waiting)",
            ],
            Show("ConvertFrom-GrowattJson $answer", 80));
    }

    [Fact]
    public void The_table_of_a_fleet_names_the_faults_and_what_the_device_does_where_there_is_room()
    {
        var lines = Show("ConvertFrom-GrowattJson $answer", 120);

        Assert.EndsWith(" Fault 117, Relay", lines[3], StringComparison.Ordinal);
        Assert.EndsWith(" Warning 220 (Waiting)", lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_serial_number_is_shown_in_full()
    {
        var lines = Show("ConvertFrom-GrowattJson $answer", 80, """{"mixs":[],"data":{"ABCDEFGH1234567":{"ABCDEFGH1234567":{"soc":84,"status":0}}},"error_code":0}""");

        Assert.Equal("  ABCDEFGH12               84                                  Waiting", lines[2]);
        Assert.Equal("  34567", lines[3]);
    }

    [Fact]
    public void Times_of_the_last_months_have_an_hour_and_older_ones_a_year()
    {
        var time = DateTime.Now.AddDays(-170);
        using var server = new StubServer(_ => new StubAnswer(
            "{\"mixs\":[],\"data\":{" + Device("A1", time) + "," + Device("A2", time.AddDays(-20)) + ",\"A3\":{\"A3\":{}}},\"error_code\":0}"));
        using var session = Session.ConnectedTo(server);

        var lines = session.Show("Get-GrowattMixRealtime A1, A2, A3");

        Assert.StartsWith("? A1         " + time.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture), lines[2], StringComparison.Ordinal);
        Assert.StartsWith("? A2         " + time.AddDays(-20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), lines[3], StringComparison.Ordinal);
        Assert.Equal("  A3", lines[4]);

        static string Device(string serialNumber, DateTime time) =>
            string.Format(CultureInfo.InvariantCulture, "\"{0}\":{{\"{0}\":{{\"time\":\"{1:yyyy-MM-dd HH:mm:ss}\"}}}}", serialNumber, time);
    }

    [Fact]
    public void Numbers_are_written_as_the_user_writes_them()
    {
        var german = Show("[cultureinfo]::CurrentCulture = 'de-DE'; ConvertFrom-GrowattJson $answer", 80);

        Assert.Contains(" 21,3 ", german[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_sends_old_data_is_marked()
    {
        using var server = new StubServer(_ => new StubAnswer(
            """{"mixs":[],"data":{"SPH0000003":{"SPH0000003":{"time":"2020-01-01 00:00:00","status":5}}},"error_code":0}"""));
        using var session = Session.ConnectedTo(server);

        Assert.StartsWith("? SPH0000003 2020-01-01 ", session.Show("Get-GrowattMixRealtime SPH0000003")[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_plants_and_devices_fit_80_columns()
    {
        using var fleet = new FleetServer(
            new FleetPlant(1185, "Home", new FleetDevice("SPH0000001"), new FleetDevice("SPH0000002", Status: 3), new FleetDevice("MAX0000001", 4, 1, Lost: true)),
            new FleetPlant(24765, "API interface test power station"));
        using var session = new Session(80);
        session.Run($"Connect-Growatt -BaseUri {fleet.Server.Address} -Token {StubServer.Token} -RequestInterval 0; [cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture");

        Assert.Equal(
            [
                "  PlantId Name                      Now W   PV kWp    Total kWh Place",
                "  ------- ----                      -----   ------    --------- -----",
                "     1185 Home                                 9.5              Spain",
                "    24765 API interface test po…               9.5              Spain",
            ],
            session.Show("Get-GrowattPlant"));
        Assert.Equal(
            [
                "! Serial       Type      Status       Updated     Plant                  Model",
                "- ------       ----      ------       -------     -----                  -----",
                "  SPH0000001   Mix       Normal       2024-06-01  Home                   M-1",
                "! SPH0000002   Mix       Fault        2024-06-01  Home                   M-1",
                "? MAX0000001   Max       Online       2024-06-01  Home                   M-1",
            ],
            session.Show("Get-GrowattDevice 1185"));
        Assert.Equal(
            [
                " PlantId Updated     Now kW kWh today   month      year      total Plant",
                " ------- -------     ------ ---------   -----      ----      ----- -----",
                "    1185               1.25       7.5                              Home",
            ],
            session.Show("Get-GrowattPlantEnergy 1185"));
        Assert.Equal(
            [
                "PlantId             : 1185",
                "Name                : Home",
                "Installed PV        : 9.5 kWp",
                "Place               : Spain",
                "Latitude, longitude : 48.4, 10.3",
                "Time zone           : GMT+8",
            ],
            session.Show("Get-GrowattPlant home -Detailed"));
    }

    [Fact]
    public void The_details_of_a_plant_are_listed_as_far_as_they_are_known()
    {
        using var fleet = new FleetServer(new FleetPlant(1185, "Home") { Details = Details });
        using var session = Session.ConnectedTo(fleet.Server);

        Assert.Equal(
            [
                "PlantId      : 1185",
                "Name         : Home",
                "Type         : Commercial",
                "Created      : 2018-12-12",
                "Installed PV : 9.5 kWp",
                "Panels       : [{\"kind\":\"roof\"}]",
                "Panel tilt   : 30.5",
                "Inverters    : 8 x SPH 3600, 2 x Growatt",
                "Data loggers : 1 x ShineWiFi-X",
                "Address      : Rua Nova 1",
                "Place        : Evora, Portugal",
                "Postal code  : 7000",
                "Time zone    : GMT+0",
                "Currency     : EUR",
                "Owner        : Ana",
            ],
            session.Show("[cultureinfo]::CurrentCulture = [cultureinfo]::InvariantCulture; Get-GrowattPlant home -Detailed"));
    }

    [Fact]
    public void What_comes_after_a_table_of_something_else_is_a_short_list()
    {
        using var fleet = new FleetServer(new FleetPlant(1185, "Home", new FleetDevice("SPH0000001")));
        using var session = Session.ConnectedTo(fleet.Server);

        var lines = session.Show("Get-GrowattField Soc; Get-GrowattPlant home -Detailed; Get-GrowattDevice 1185");

        Assert.Contains("Name         : Home", lines);
        Assert.Contains("SerialNumber   : SPH0000001", lines);
        Assert.InRange(lines.Count, 10, 30);
    }

    [Fact]
    public void The_views_name_no_property_that_does_not_exist()
    {
        using var session = new Session();
        Assert.All(Views, view =>
        {
            var properties = session.Run($"[{TypeOf(view)}].GetProperties().Name").Output.Select(name => name.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var named = view.Descendants("PropertyName").Select(element => element.Value)
                .Concat(view.Descendants("ScriptBlock").SelectMany(script => ScriptProperty().Matches(script.Value).Select(match => match.Groups[1].Value)));

            Assert.All(named, name => Assert.Contains(name, properties));
        });
        Assert.Equal(
            ["Overview", "Energy", "Details"],
            Views.Where(view => TypeOf(view) == "Growatt.MixRealtime").Select(view => view.Element("Name")!.Value));
    }

    [Fact]
    public void Every_type_has_a_table_and_a_list()
    {
        using var session = new Session();
        var records = session.Run("[Growatt.GrowattRecord].Assembly.GetExportedTypes() | Where-Object { $_.IsSubclassOf([Growatt.GrowattRecord]) -and -not $_.IsAbstract }")
            .Output.Select(type => (Type)type.BaseObject).ToList();

        Assert.Contains(records, type => type.Name == "MixRealtime");
        Assert.All(records, type =>
        {
            Assert.Contains(Views, view => view.Element("ListControl") is not null && IsOf(TypeOf(view), type));
            Assert.Contains(Views, view => view.Element("TableControl") is not null && IsOf(TypeOf(view), type));
        });

        static bool IsOf(string name, Type? type) => type is not null && (type.FullName == name || IsOf(name, type.BaseType));
    }

    [Fact]
    public void Every_view_shows_the_same_live_after_a_job_and_in_constrained_language()
    {
        using var fleet = new FleetServer(
            new FleetPlant(1185, "Home", new FleetDevice("SPH0000001"), new FleetDevice("SPH0000002", Status: 3), new FleetDevice("MAX0000001", 4, 1, Lost: true)) { Details = Details });
        using var session = ObjectsOfEveryType(fleet);

        foreach (var width in new[] { 80, 200 })
        {
            var live = Rendered(session, "$object", width);

            Assert.Equal(Views.Count, live.Count);
            Assert.All(live, view => Assert.NotEmpty(view.Trim()));
            Assert.Equal(live, Rendered(session, "[Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize($object, 2))", width));
            session.Run("$global:before = $Error.Count; $ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'");
            Assert.Equal(live, Rendered(session, "$object", width));
            Assert.Equal("True", session.Run("$Error.Count -eq $before").Output[0].ToString());
            session.AllowEverything();
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("pl-PL")]
    [InlineData("")]
    public void No_word_is_broken_on_80_columns(string culture)
    {
        const string Troubled =
            """
            {"mixs":["A1"],"data":{"A1":{"A1":{"time":"2024-06-01 12:30:00","status":5,"warnCode":220,"bmsWarnInfo":1,"sysFaultWord5":8192,"bmsStatus":258,"bmsSOH":90}}},"error_code":0}
            """;
        var overview = Show("ConvertFrom-GrowattJson $answer", 80, Troubled, culture);
        var battery = Show("ConvertFrom-GrowattJson $answer | Format-Table -View Battery", 80, Troubled, culture);
        var words = Show("(ConvertFrom-GrowattJson $answer).Condition -csplit '(?=[A-Z(])|[ ,]' -ne ''", 80, Troubled, culture);

        Assert.Contains("Heatsink", words);
        Assert.All(words, word => Assert.Contains(overview, line => line.Contains(word, StringComparison.Ordinal)));
        Assert.EndsWith(" Charging,", battery[2], StringComparison.Ordinal);
        Assert.EndsWith(" Parallel", battery[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_server_sends_to_steer_a_terminal_is_not_shown_and_stays_in_the_property()
    {
        const string Nasty = "Ho\\u001b[31mme\\u0007\\u202e\\u2066";
        using var fleet = new FleetServer(
            new FleetPlant(1185, Nasty, new FleetDevice("SPH0000001") { Model = Nasty })
            {
                Details = Details.Replace("Rua Nova 1", Nasty, StringComparison.Ordinal).Replace("SPH 3600", Nasty, StringComparison.Ordinal),
            });
        using var session = ObjectsOfEveryType(fleet, Answer.Replace("\"soc\":84", $"\"soc\":84,\"alias\":\"{Nasty}\"", StringComparison.Ordinal));

        Assert.All(Rendered(session, "$object", 120), text => Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}-[\r\n]]", text));
        Assert.Contains("Ho\uFFFD[31mme\uFFFD\uFFFD", string.Concat(Rendered(session, "$object", 120)), StringComparison.Ordinal);
        Assert.Equal("Ho\u001b[31mme\u0007\u202e\u2066", session.Run("$objects['Growatt.Plant'].Name").Output[0].ToString());
    }

    [Fact]
    public void A_connection_is_shown_without_anything_secret()
    {
        using var session = Session.Demo(40);

        var lines = session.Show("Get-GrowattConnection");

        Assert.StartsWith("BaseUri ", lines[0], StringComparison.Ordinal);
        Assert.Contains("demo (40 devices)", lines[2], StringComparison.Ordinal);
    }

    // In English, as PowerShell wraps between words in some languages only.
    private static IReadOnlyList<string> Show(string script, int width, string answer = Answer, string culture = "en-US")
    {
        using var session = new Session(width);
        session.Run("$global:answer = $input | ForEach-Object { $_ }", answer);
        var before = CultureInfo.CurrentCulture;
        try
        {
            return session.Show($"[cultureinfo]::CurrentCulture = '{culture}'; {script}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A session with $objects: some of each type that has a view, by the type's name.</summary>
    private static Session ObjectsOfEveryType(FleetServer fleet, string answer = Answer)
    {
        var session = Session.ConnectedTo(fleet.Server);
        session.Run(
            """
            $mix = $input | ConvertFrom-GrowattJson
            $plants = Get-GrowattPlant
            $global:objects = @{
                'Growatt.MixRealtime' = $mix
                'Growatt.BatteryInverterRecord' = $mix
                'Growatt.DeviceRecord' = $mix
                'Growatt.EnergySummary' = $mix | Measure-GrowattEnergy
                'Growatt.DeviceAlarm' = $plants | Get-GrowattDevice -Type Mix | Get-GrowattAlarm
                'Growatt.Plant' = $plants
                'Growatt.PlantDetails' = Get-GrowattPlant -Detailed
                'Growatt.PlantEnergy' = $plants | Get-GrowattPlantEnergy
                'Growatt.PlantEnergyPeriod' = $plants | Get-GrowattPlantEnergy -Start 2026-05-01 -End 2026-05-03
                'Growatt.PlantPower' = $plants | Get-GrowattPlantPower -Date 2026-05-01
                'Growatt.Device' = $plants | Get-GrowattDevice
                'Growatt.FieldDescriptor' = Get-GrowattField *soc*
                'Growatt.GrowattConnection' = Get-GrowattConnection
            }

            Connect-Growatt -Demo -DemoSize 30
            $settings = Get-GrowattDevice -Type Mix, Min | Group-Object Type | ForEach-Object { $_.Group[0] } | Get-GrowattSetting
            $mix = $settings | Where-Object Type -eq Mix
            $objects += @{
                'Growatt.DeviceSetting' = $settings
                'Growatt.BatteryInverterSetting' = $mix
                'Growatt.MinSetting' = $settings | Where-Object Type -eq Min
                'Growatt.SettingResult' = $mix | Set-GrowattSetting -Name ActiveRate -Value 90 -NoVerify -Confirm:$false
                'Growatt.DeviceRegister' = $mix | Get-GrowattRegister -Address 30 -Count 2
                'Growatt.BatterySoc' = $mix | Get-GrowattSoc
            }
            """,
            answer);
        return session;
    }

    /// <summary>The text of every view.</summary>
    private static List<string> Rendered(Session session, string expression, int width) =>
    [
        .. Views.Select(view => string.Concat(session.Run(
            $$"""
            $object = $objects['{{TypeOf(view)}}']
            if (-not $object) { throw 'There is no {{TypeOf(view)}} to show.' }
            {{expression}} | Format-{{(view.Element("ListControl") is null ? "Table" : "List")}} -View {{view.Element("Name")!.Value}} | Out-String -Width {{width}}
            """).Output)),
    ];

    private static string TypeOf(XElement view) => view.Element("ViewSelectedBy")!.Element("TypeName")!.Value;

    private static System.Text.RegularExpressions.Regex ScriptProperty() => new(@"\$_\.(\w+)");
}
