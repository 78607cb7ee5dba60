namespace Growatt.Tests.Records;

/// <summary>A field that several families have is the same field everywhere.</summary>
public class SharedFieldTests
{
    // Where the vendor gives one name to different things. In lower case, because JSON names are matched ignoring case.
    private static readonly HashSet<string> DifferentByFamily =
    [
        "batterytemperature", "bmsdeltavolt", "bmserror", "bmsmcuversion", "bmsstatus", "bmsusingcap", "bmswarninfo",
        "devicetype", "epvtoday", "epvtotal", "ppv", "ppvtext", "status", "temperature", "timetotal", "vbat",
        "sysfaultword", "sysfaultword1", "sysfaultword2", "sysfaultword3", "sysfaultword4", "sysfaultword5", "sysfaultword6", "sysfaultword7",
    ];

    private static readonly List<(Type Record, FieldDescriptor Field)> Fields =
        [.. DeviceFamilies.All.Select(family => family.RecordType).Distinct().SelectMany(record => FieldsOf(record).Select(field => (record, field)))];

    [Fact]
    public void One_json_name_has_one_meaning_unit_type_and_group_in_all_families() => Assert.Empty(Fields
        .Where(pair => pair.Field.JsonName is not null)
        .GroupBy(pair => pair.Field.JsonName!.ToLowerInvariant())
        .Where(group => !DifferentByFamily.Contains(group.Key))
        .Where(group => group.Select(pair => (pair.Field.Meaning, pair.Field.Unit, pair.Field.Type, pair.Field.Group)).Distinct().Skip(1).Any())
        .Select(group => $"{group.Key}: {string.Join(" | ", group.Select(pair => $"{pair.Record.Name} {pair.Field.Type} {pair.Field.Unit} {pair.Field.Group} {pair.Field.Meaning}"))}"));

    [Fact]
    public void A_name_that_differs_by_family_really_does() => Assert.Equal(
        DifferentByFamily.Order(),
        Fields.Where(pair => pair.Field.JsonName is not null)
            .GroupBy(pair => pair.Field.JsonName!.ToLowerInvariant())
            .Where(group => group.Select(pair => (pair.Field.Meaning, pair.Field.Unit, pair.Field.Type, pair.Field.Group)).Distinct().Skip(1).Any())
            .Select(group => group.Key)
            .Order());

    [Fact]
    public void A_comment_comes_from_another_record_with_the_names_of_that_one()
    {
        var field = Assert.Single(FieldsOf(typeof(MinRealtime)), field => field.Name == "Vpv1");

        Assert.Equal(("Voltage of PV input 1.", "Source: vendor's table."), (field.Meaning, field.Remarks));
    }

    private static IReadOnlyList<FieldDescriptor> FieldsOf(Type record) => (IReadOnlyList<FieldDescriptor>)typeof(FieldCatalog)
        .GetMethods().Single(method => method is { Name: "For", IsGenericMethod: true }).MakeGenericMethod(record).Invoke(null, null)!;
}
