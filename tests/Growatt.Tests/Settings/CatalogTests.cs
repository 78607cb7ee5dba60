using System.Globalization;

namespace Growatt.Tests.Settings;

/// <summary>What holds for every setting of every family.</summary>
public class CatalogTests
{
    public static TheoryData<DeviceType, string> Settings => [.. DeviceFamilies.All.SelectMany(family => family.SettingDescriptors.Select(setting => (family.Type, setting.Name)))];

    public static TheoryData<DeviceType> Types => [.. DeviceFamilies.All.Where(family => family.SettingDescriptors.Count > 0).Select(family => family.Type)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void It_is_a_property_of_its_record_that_is_explained(DeviceType type, string name)
    {
        var family = DeviceFamilies.Of(type)!;
        var fields = FieldCatalog.For(family.SettingType!);
        var setting = family.SettingDescriptors.Single(setting => setting.Name == name);

        var explained = Assert.Single(fields, field => field.Name == name);
        Assert.EndsWith(".", explained.Meaning, StringComparison.Ordinal);
        Assert.Contains($"Can be set: {setting.Allowed}; the vendor writes it as {setting.VendorType}.", explained.Remarks, StringComparison.Ordinal);
        Assert.All(
            setting.Fields.Where(part => part.IsShown && !setting.Type.IsReadAlone),
            part => Assert.Contains(fields, field => string.Equals(field.JsonName, part.JsonName, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_written_fits_the_parameters_that_there_are(DeviceType type) => Assert.All(DeviceFamilies.Of(type)!.Settings!.Types, written =>
    {
        Assert.InRange(written.SentValues, 1, DeviceFamilies.Of(type)!.Settings!.Values);
        Assert.Equal(written.Fields.Select(field => field.JsonName), written.Fields.Select(field => field.JsonName).Distinct());
    });

    /// <summary>From the vendor's pages: how many there are.</summary>
    [Theory]
    [InlineData(DeviceType.Mix, 17)]
    [InlineData(DeviceType.Spa, 13)]
    [InlineData(DeviceType.Min, 25)]
    [InlineData(DeviceType.Max, 3)]
    [InlineData(DeviceType.Inverter, 7)]
    [InlineData(DeviceType.Storage, 10)]
    public void Everything_that_is_documented_can_be_set(DeviceType type, int count) => Assert.Equal(count, DeviceFamilies.Of(type)!.Settings!.Types.Count);

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task It_is_written_read_back_and_shown(DeviceType type, string name)
    {
        using var fleet = new SettingFleet();
        var serialNumber = fleet.SerialNumber(type);
        var setting = DeviceFamilies.Of(type)!.SettingDescriptors.Single(setting => setting.Name == name);
        var before = await fleet.GetAsync(type, serialNumber);
        var given = Others(setting).ToDictionary(other => other.Name, other => Value(other, null));
        var value = given[name] = Value(setting, Shown(before, name));

        var result = Assert.Single(await fleet.SetAsync(type, serialNumber, given));

        var isShown = setting.Fields.Any(field => field.IsShown);
        Assert.Equal(isShown || given.Count > 1 ? SettingOutcome.Verified : SettingOutcome.Unknown, result.Outcome);
        if (isShown)
        {
            Assert.Equal(Plain(setting, value), Plain(setting, Shown(await fleet.GetAsync(type, serialNumber), name)!));
        }

        Assert.Equal(1, fleet.Calls($"/{DeviceFamilies.Of(type)!.Settings!.Write!.Path}"));
    }

    [Theory]
    [InlineData(DeviceType.Mix, "ChargePowerCommand", "101", "0 to 100 %")]
    [InlineData(DeviceType.Mix, "PowerFactor", "0.5", "-1 to -0.8 or 0.8 to 1")]
    [InlineData(DeviceType.Mix, "EpsVoltSet", "110V", "230V, 208V, 240V")]
    [InlineData(DeviceType.Mix, "ChargePeriod1", "22:00-06:00", "a period such as 00:30-04:30")]
    [InlineData(DeviceType.Mix, "ChargePeriod1", "11:87-12:00", "a period such as 00:30-04:30")]
    [InlineData(DeviceType.Mix, "SysTime", "soon", "a date and a time")]
    [InlineData(DeviceType.Min, "TimeSegment1", "01:00-02:00 SunFirst", "LoadFirst or BatteryFirst or GridFirst")]
    [InlineData(DeviceType.Storage, "StorageAcChargeSocLimit", "5", "10 to 80 %")]
    [InlineData(DeviceType.Mix, "ActiveRate", "50.5", "0 to 100 %")]
    public async Task What_is_not_allowed_is_an_error_before_anything_is_sent(DeviceType type, string name, string value, string allowed)
    {
        using var fleet = new SettingFleet();

        var error = await Assert.ThrowsAsync<ArgumentException>(() => fleet.SetAsync(type, "DEMO000001", name, value));

        Assert.Contains(allowed, error.Message, StringComparison.Ordinal);
        Assert.Empty(fleet.Simulator.Calls);
    }

    /// <summary>What is written along with it and no answer shows: it has to be given.</summary>
    private static IEnumerable<SettingDescriptor> Others(SettingDescriptor setting) =>
        setting.Type.Settings.Where(other => other != setting && (other.Fields.Any(field => !field.IsShown) || setting.Fields.Any(field => !field.IsShown)));

    /// <summary>A value that is allowed and is not what there is.</summary>
    private static string Value(SettingDescriptor setting, string? shown)
    {
        string[] candidates = [.. setting.Choices, "01:15-03:45 LoadFirst", "01:15-03:45", "85", "60", "0.85", "400", "7", "2026-07-01 12:00:00"];
        return candidates.First(text => setting.Parse(text) is not null && Plain(setting, text) != Plain(setting, shown ?? ""));
    }

    private static string? Shown(DeviceSetting record, string name) => record.GetType().GetProperty(name)!.GetValue(record) switch
    {
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool isOn => isOn ? "1" : "0",
        Enum code => code.ToString("D"),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>What the API shows of a value; times are shown to the minute, and of a storage's period the start alone.</summary>
    private static string Plain(SettingDescriptor setting, string text) =>
        setting.Fields[^1].IsShown || setting.Fields.Count == 1 ? string.Join(' ', (setting.Parse(text) ?? new Dictionary<string, string>()).Values)
        : string.Join(':', text.Split('-')[0].Split(':').Select(part => part.PadLeft(2, '0')));
}
