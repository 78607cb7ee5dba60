namespace Growatt.Tests.Fields;

public class FieldCatalogTests
{
    [Theory]
    [InlineData("Soc", "soc", "double", "%", FieldGroup.Battery)]
    [InlineData("VBus2", "vBus2", "double", "V", FieldGroup.Diagnostics)]
    [InlineData("EtogridTotal", "etogridTotal", "double", "kWh", FieldGroup.Energy)]
    [InlineData("BatteryTemperature", "batteryTemperature", "double", "0.1 °C", FieldGroup.Battery)]
    [InlineData("SerialNumber", "serialNum", "string", null, FieldGroup.Identity)]
    [InlineData("DataloggerSerialNumber", "dataloggerSn", "string", null, FieldGroup.Identity)]
    [InlineData("Status", "status", "MixWorkMode", null, FieldGroup.Status)]
    [InlineData("Time", "time", "DateTime", null, FieldGroup.Identity)]
    [InlineData("GridPower", null, "double", "W", FieldGroup.PowerFlow)]
    [InlineData("Faults", null, "string", null, FieldGroup.Diagnostics)]
    public void A_field_is_described(string name, string? jsonName, string type, string? unit, FieldGroup group)
    {
        var field = Assert.Single(FieldCatalog.For<MixRealtime>(), field => field.Name == name);

        Assert.Equal((jsonName, type, unit, group), (field.JsonName, field.Type, field.Unit, field.Group));
    }

    [Fact]
    public void Meaning_and_remarks_are_plain_text()
    {
        var field = Assert.Single(FieldCatalog.For<MixRealtime>(), field => field.Name == "GridPower");

        Assert.Equal("Power at the grid connection: positive is import, negative is export.", field.Meaning);
        Assert.Equal("Computed: PacToUserTotal - PacToGridTotal.", field.Remarks);
    }

    [Fact]
    public void Every_property_is_listed_group_by_group()
    {
        var fields = FieldCatalog.For<MixRealtime>();

        Assert.Equal(typeof(MixRealtime).GetProperties().Select(property => property.Name).Order(), fields.Select(field => field.Name).Order());
        Assert.Equal(fields.Select(field => field.Group).Order(), fields.Select(field => field.Group));
    }
}
