using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class FieldTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_field_is_explained()
    {
        var field = Assert.Single(_session.Run("Get-GrowattField soc").Output);

        Assert.Equal("Soc", field.Properties["Name"].Value);
        Assert.Equal("soc", field.Properties["JsonName"].Value);
        Assert.Equal("double", field.Properties["Type"].Value);
        Assert.Equal("%", field.Properties["Unit"].Value);
        Assert.Equal("Battery", field.Properties["Group"].Value.ToString());
        Assert.Contains("State of charge", field.Properties["Meaning"].Value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_of_a_record_is_explained()
    {
        var properties = _session.Run("[Growatt.MixRealtime].GetProperties().Name").Output.Select(name => name.ToString());
        var fields = _session.Run("Get-GrowattField").Output;

        Assert.Equal(properties.Order(StringComparer.Ordinal), fields.Select(field => field.Properties["Name"].Value.ToString()).Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.NotEmpty(field.Properties["Meaning"].Value.ToString()!));
    }

    [Fact]
    public void Every_property_of_every_record_is_explained_in_a_page_and_in_a_topic_too()
    {
        var records = _session.Run("[Growatt.FieldCatalog]::Records.Name").Output.Select(name => name.ToString()).ToList();

        Assert.Superset(new HashSet<string> { "MixRealtime", "Plant", "PlantDetails", "PlantEnergy", "Device" }, records.ToHashSet());
        Assert.All(records, record =>
        {
            var properties = _session.Run($"[Growatt.{record}].GetProperties().Name").Output.Select(name => name.ToString());
            var fields = _session.Run($"Get-GrowattField -Record {record}").Output;

            Assert.Equal(properties.Order(StringComparer.Ordinal), fields.Select(field => field.Properties["Name"].Value.ToString()).Order(StringComparer.Ordinal));
            Assert.All(fields, field => Assert.NotEmpty(field.Properties["Meaning"].Value.ToString()!));

            var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "fields", record + ".md"));
            var topic = string.Join('\n', _session.Show($"Get-Help about_Growatt_{record}"));
            Assert.All(fields, field => Assert.Contains($"| `{field.Properties["Name"].Value}` |", page, StringComparison.Ordinal));
            Assert.All(fields, field => Assert.Contains($"\n    {field.Properties["Name"].Value} (", topic, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("'Batt W'", "BatteryPower")]
    [InlineData("PVkWh", "Epvtoday")]
    [InlineData("!", "Mark")]
    [InlineData("'SoH%'", "BmsReports BmsSOH")]
    [InlineData("'installed pv' -Record Plant", "PeakPower")]
    [InlineData("'Data logger' -Record Device", "DataloggerSerialNumber")]
    [InlineData("'kWh today' -Record PlantEnergy", "TodayEnergy")]
    [InlineData("'state of health'", "BmsSOH")]
    [InlineData("'minutes old'", "AgeMinutes IsStale")]
    public void What_is_no_name_is_looked_for_in_headings_and_meanings(string arguments, string names)
    {
        var found = _session.Run("Get-GrowattField " + arguments);

        Assert.Empty(found.Errors);
        Assert.Equal(names.Split(' ').Order(StringComparer.Ordinal), found.Output.Select(field => (string)field.Properties["Name"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_may_be_named_as_people_call_its_devices()
    {
        Assert.Equal("Epvtoday", Assert.Single(_session.Run("Get-GrowattField Epvtoday -Record sph").Output).Properties["Name"].Value);

        var unknown = _session.Run("Get-GrowattField -Record Toaster");
        Assert.Equal("FieldNotFound", unknown.Terminating!.Id());
        Assert.Contains(", MixRealtime, ", unknown.Terminating!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_can_have_another_unit_in_another_record()
    {
        Assert.Equal("W", Assert.Single(_session.Run("Get-GrowattField CurrentPower -Record Plant").Output).Properties["Unit"].Value);
        Assert.Equal("kW", Assert.Single(_session.Run("Get-GrowattField current_power -Record plantenergy").Output).Properties["Unit"].Value);
        Assert.StartsWith(
            "In kilowatt here; Plant.CurrentPower of the same name is in watt.",
            (string)_session.Run("Get-GrowattField CurrentPower -Record PlantEnergy").Output[0].Properties["Remarks"].Value,
            StringComparison.Ordinal);
        Assert.Equal("kWp", Assert.Single(_session.Run("Get-GrowattField PeakPower -Record PlantDetails").Output).Properties["Unit"].Value);
        Assert.Equal("FieldNotFound", Assert.Single(_session.Run("Get-GrowattField Soc -Record Device").Errors).Id());
    }

    [Fact]
    public void Names_may_be_the_vendors_and_may_have_wildcards()
    {
        Assert.Equal("SerialNumber", Assert.Single(_session.Run("Get-GrowattField serialNum").Output).Properties["Name"].Value);
        Assert.Equal(["Vpv1", "Vpv2"], _session.Run("'vpv?' | Get-GrowattField").Output.Select(field => field.Properties["Name"].Value));
    }

    [Fact]
    public void The_culture_has_no_say_in_what_a_name_is()
    {
        _session.Run("[cultureinfo]::CurrentCulture = 'tr-TR'");

        Assert.Equal(["IsStale"], _session.Run("Get-GrowattField isstale").Output.Select(field => field.Properties["Name"].Value));
        Assert.Contains("Time", _session.Run("Get-GrowattField TIME*").Output.Select(field => field.Properties["Name"].Value));
        Assert.Contains("IsStale", _session.Run("(TabExpansion2 'Get-GrowattField i' 18).CompletionMatches.ListItemText").Output.Select(name => name.ToString()));
    }

    [Fact]
    public void Fields_can_be_listed_by_group()
    {
        var cells = _session.Run("Get-GrowattField -Group Cells").Output;

        Assert.Contains(cells, field => field.Properties["Name"].Value.Equals("BmsCell16Volt"));
        Assert.All(cells, field => Assert.Equal("Cells", field.Properties["Group"].Value.ToString()));
    }

    [Fact]
    public void A_name_that_no_field_has_is_an_error_and_a_pattern_is_not()
    {
        var error = Assert.Single(_session.Run("Get-GrowattField nonsense").Errors);

        Assert.Equal("FieldNotFound", error.Id());
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal("nonsense", error.TargetObject);
        Assert.Empty(_session.Run("Get-GrowattField nonsense*").Errors);
    }

    [Fact]
    public void An_error_names_the_record_and_the_group_that_lack_the_field()
    {
        Assert.Contains("record Plant has no field named 'Soc'.", Assert.Single(_session.Run("Get-GrowattField Soc -Record Plant").Errors).ToString(), StringComparison.Ordinal);
        Assert.Contains("named 'Soc' in the group Cells, Pv.", Assert.Single(_session.Run("Get-GrowattField Soc -Group Cells, Pv").Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_the_record_does_not_have_is_an_error()
    {
        var run = _session.Run("Get-GrowattField -Record Plant -Group Battery, Identity");

        var error = Assert.Single(run.Errors);
        Assert.Equal("FieldNotFound", error.Id());
        Assert.Contains("record Plant has no field in the group Battery. It has: Identity, ", error.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void The_list_is_a_table_with_units_and_meanings()
    {
        var lines = _session.Show("Get-GrowattField bmsCell1Volt");

        Assert.Contains(lines, line => line.Contains("Group: Cells", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("BmsCell1Volt ", StringComparison.Ordinal) && line.Contains(" V ", StringComparison.Ordinal));
    }
}
