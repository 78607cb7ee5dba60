using Growatt.Settings;

namespace Growatt;

/// <summary>Something that can be set: what it is called, and what may be given.</summary>
public sealed class SettingDescriptor
{
    private readonly string _label;

    /// <param name="name">The property of the settings record that shows it.</param>
    /// <param name="label">What stands before its value where several are set together; empty for nothing.</param>
    /// <param name="fields">The vendor's values it is made of: one, or those of a period: start, end, and perhaps a switch and a mode.</param>
    internal SettingDescriptor(string name, string label, params SettingField[] fields)
    {
        Name = name;
        _label = label;
        Fields = fields;
    }

    /// <summary>Its name: that of the property that shows it.</summary>
    public string Name { get; }

    /// <summary>The vendor's name of what is written.</summary>
    public string VendorType => Type.VendorType;

    /// <summary>What may be given, in words.</summary>
    public string Allowed => IsPeriod ? PeriodText.Allowed(Fields) : Fields[0].Allowed;

    /// <summary>The words that may be given; empty where it is not a choice.</summary>
    public IReadOnlyList<string> Choices => IsPeriod ? [] : Fields[0].Choices;

    /// <summary>With what it is written.</summary>
    internal SettingType Type { get; set; } = null!;

    internal IReadOnlyList<SettingField> Fields { get; }

    internal bool IsPeriod => Fields.Count > 1;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Reads what a user gives.</summary>
    /// <returns>The vendor's values by their JSON names; null where it is not allowed.</returns>
    internal IReadOnlyDictionary<string, string>? Parse(string text) =>
        IsPeriod ? PeriodText.Parse(text, Fields)
        : Fields[0].Parse(text) is { } value ? new Dictionary<string, string> { [Fields[0].JsonName] = value }
        : null;

    /// <summary>The value for people; empty where it is not known, and for a period among several that is switched off.</summary>
    internal string Show(IReadOnlyDictionary<string, string> values)
    {
        var text = IsPeriod ? PeriodText.Show(values, Fields, isOneOfSeveral: Type.Settings.Count > 1)
            : values.TryGetValue(Fields[0].JsonName, out var value) ? Fields[0].Show(value)
            : "";
        return text.Length > 0 && _label.Length > 0 && Type.Settings.Count > 1 ? $"{_label} {text}" : text;
    }
}
