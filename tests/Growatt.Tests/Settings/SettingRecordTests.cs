namespace Growatt.Tests.Settings;

/// <summary>What holds for every property of every record of settings.</summary>
public class SettingRecordTests
{
    public static TheoryData<Type> Records => [.. DeviceFamilies.All.Select(family => family.SettingType!).Distinct()];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_says_what_it_means_and_where_it_comes_from(Type record)
    {
        var fields = FieldCatalog.For(record);

        Assert.Equal(record.GetProperties().Select(property => property.Name).Order(), fields.Select(field => field.Name).Order());
        Assert.Empty(fields.Where(field => !field.Meaning.EndsWith('.')).Select(field => $"{field.Name}: {field.Meaning}"));
        Assert.All(fields, field => Assert.Matches(field.JsonName is null ? "Computed|Set by this library" : "Source: ", field.Remarks));
        Assert.DoesNotContain(record.GetProperties(), property => property.GetSetMethod() is not null);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Columns_begin_with_which_device_it_is(Type record) =>
        Assert.Equal(["SerialNumber", "Type", "PlantName"], record.GetProperties().Take(3).Select(property => property.Name));

    [Theory]
    [MemberData(nameof(Records))]
    public void An_empty_record_says_nothing(Type record)
    {
        var empty = Activator.CreateInstance(record);

        Assert.Empty(record.GetProperties()
            .Where(property => property.GetValue(empty) is not (null or "" or DeviceType))
            .Select(property => $"{property.Name} is {property.GetValue(empty)}."));
    }

    [Fact]
    public async Task No_field_of_the_simulated_answers_is_without_a_property()
    {
        using var fleet = new SettingFleet();
        foreach (var type in new[] { DeviceType.Mix, DeviceType.Spa, DeviceType.Min, DeviceType.Max, DeviceType.Inverter, DeviceType.Storage })
        {
            Assert.Empty((await fleet.GetAsync(type, fleet.SerialNumber(type))).GetUnknownFields().Keys
                .Where(name => !name.EndsWith("Raw", StringComparison.Ordinal)).Select(name => $"{type} {name}"));
        }
    }
}
