namespace Growatt.Settings;

/// <summary>What is written at once: the vendor overwrites all of it each time.</summary>
internal sealed class SettingType
{
    /// <param name="vendorType">The vendor's id of it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="settings">What it consists of, in the order in which it is sent.</param>
    public SettingType(string vendorType, string name, params SettingDescriptor[] settings)
    {
        VendorType = vendorType;
        Name = name;
        Settings = settings;
        foreach (var setting in settings)
        {
            setting.Type = this;
        }
    }

    /// <summary>One that has a single value.</summary>
    public SettingType(string vendorType, string property, SettingField field)
        : this(vendorType, property, new SettingDescriptor(property, "", field))
    {
    }

    public string VendorType { get; }

    public string Name { get; }

    public IReadOnlyList<SettingDescriptor> Settings { get; }

    /// <summary>Whether the last value is sent before all others: the mode of a time segment.</summary>
    public bool SendsLastFirst { get; init; }

    /// <summary>Whether the answer about the device does not show it, and the device has to be asked for it alone.</summary>
    public bool IsReadAlone { get; init; }

    public IEnumerable<SettingField> Fields => Settings.SelectMany(setting => setting.Fields);

    /// <summary>The values in the order in which they are sent.</summary>
    public IEnumerable<SettingField> SentFields => SendsLastFirst ? Fields.Reverse().Take(1).Concat(Fields.Take(Fields.Count() - 1)) : Fields;

    /// <summary>How many values are sent.</summary>
    public int SentValues => Fields.Sum(one => one is SettingTime ? 2 : 1);

    /// <summary>All of it for people.</summary>
    public string Show(IReadOnlyDictionary<string, string> values) =>
        string.Join(", ", Settings.Select(setting => setting.Show(values)).Where(text => text.Length > 0));

    /// <summary>What an answer shows of it, by JSON names; without what it does not show or what is no value.</summary>
    public Dictionary<string, string> Read(IReadOnlyDictionary<string, string> shown)
    {
        var values = new Dictionary<string, string>();
        foreach (var field in Fields)
        {
            if (field.IsShown && shown.TryGetValue(field.JsonName, out var text) && field.Read(text) is { } value)
            {
                values[field.JsonName] = value;
            }
        }

        return values;
    }
}
