using System.Reflection;

namespace Growatt.Tests.Records;

/// <summary>What holds for every property of every family's record.</summary>
public class RecordConventionTests
{
    // What a family's columns begin with; what it has not got may be missing here, and comes at the end.
    private static readonly string[] Face =
    [
        "SerialNumber", "Type", "PlantName", "Time", "AgeMinutes", "IsStale", "State", "PvPower", "AcPower", "LoadPower", "GridPower", "BatteryPower",
        "Soc", "EnergyToday", "EnergyTotal", "Faults", "PvEnergyToday", "PvEnergyTotal", "LoadEnergyToday", "LoadEnergyTotal", "GridImportToday",
        "GridImportTotal", "GridExportToday", "GridExportTotal", "ChargeToday", "ChargeTotal", "DischargeToday", "DischargeTotal", "StatusBits",
    ];

    private static readonly string[] FaceOfAll =
        ["SerialNumber", "Type", "PlantName", "Time", "AgeMinutes", "IsStale", "State", "PvPower", "AcPower", "EnergyToday", "EnergyTotal", "Faults"];

    public static TheoryData<Type> Records => [.. DeviceFamilies.All.Select(family => family.RecordType)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_is_a_scalar_that_fits_a_cell(Type record)
    {
        Type[] scalars = [typeof(double), typeof(int), typeof(long), typeof(bool), typeof(string), typeof(DateTime), typeof(DateTimeOffset)];

        Assert.Empty(record.GetProperties()
            .Where(property => Scalar(property) is { IsEnum: false } type && !scalars.Contains(type))
            .Select(property => $"{property.Name} is a {property.PropertyType}."));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void No_property_can_be_set_from_outside(Type record) =>
        Assert.DoesNotContain(record.GetProperties(), property => property.GetSetMethod() is not null);

    [Theory]
    [MemberData(nameof(Records))]
    public void An_empty_record_says_nothing(Type record)
    {
        var empty = Activator.CreateInstance(record);

        Assert.Empty(record.GetProperties()
            .Where(property => property.GetValue(empty) is not (null or "" or DeviceType or DeviceState.Unknown))
            .Select(property => $"{property.Name} is {property.GetValue(empty)}."));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_property_says_what_it_means_and_where_it_comes_from(Type record)
    {
        var fields = Fields(record);

        Assert.Equal(record.GetProperties().Select(property => property.Name).Order(), fields.Select(field => field.Name).Order());
        Assert.Empty(fields.Where(field => !field.Meaning.EndsWith('.')).Select(field => $"{field.Name}: {field.Meaning}"));
        Assert.All(fields, field => Assert.Matches(field.JsonName is null ? "Computed|Set by this library|^$" : "Source: ", field.Remarks));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Columns_begin_with_what_all_families_have(Type record)
    {
        var own = record.GetProperties().Where(property => property.DeclaringType == record).Select(property => property.Name).ToList();
        var face = own.TakeWhile(name => Face.Contains(name)).ToList();

        Assert.Equal(Face.Where(face.Contains), face);
        Assert.Empty(FaceOfAll.Except(face));
        Assert.DoesNotContain(own.Skip(face.Count), name => Face.Contains(name));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Columns_go_on_group_by_group(Type record)
    {
        foreach (var properties in record.GetProperties().Where(property => !Face.Contains(property.Name)).GroupBy(property => property.DeclaringType))
        {
            var groups = properties.Key == typeof(DeviceRecord) ? [] : properties.Select(property => property.GetCustomAttribute<FieldAttribute>()!.Group).ToList();
            Assert.Equal(groups.Order(), groups);
        }
    }

    private static Type Scalar(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    private static IReadOnlyList<FieldDescriptor> Fields(Type record) => (IReadOnlyList<FieldDescriptor>)typeof(FieldCatalog)
        .GetMethods().Single(method => method is { Name: "For", IsGenericMethod: true }).MakeGenericMethod(record).Invoke(null, null)!;
}
