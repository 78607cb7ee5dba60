using System.Reflection;

namespace Growatt;

/// <summary>
/// Puts a property of a record on the list of its fields. A property that can be set is a field of the API's answer: its JSON name is the
/// property's with a small first letter, unless <see cref="JsonName"/> says otherwise. Its meaning is its doc comment.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(FieldGroup group, Unit unit = Unit.None) : Attribute
{
    /// <summary>The group it is listed in.</summary>
    public FieldGroup Group { get; } = group;

    /// <summary>The unit of its value.</summary>
    public Unit Unit { get; } = unit;

    /// <summary>The name in the JSON, where it is not the property's with a small first letter.</summary>
    public string? JsonName { get; init; }

    /// <summary>A second name under which the field may be sent.</summary>
    public string? AlsoNamed { get; init; }

    /// <summary>The value the device sends for "not supported", after float32 noise is gone; NaN where it has none.</summary>
    public double NotAvailable { get; init; } = double.NaN;

    /// <summary>The least that can be true, where it is not what the unit says; NaN where it is.</summary>
    public double Least { get; init; } = double.NaN;

    /// <summary>The most that can be true, where it is not what the unit says; NaN where it is.</summary>
    public double Most { get; init; } = double.NaN;

    /// <summary>The property's name in the JSON; null for one that is computed, because it cannot be set.</summary>
    internal string? JsonNameOf(PropertyInfo property) =>
        property.CanWrite ? JsonName ?? char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1) : null;
}
