namespace Growatt;

/// <summary>
/// Makes a property of a record a field of the API's answer. Its JSON name is the property's with a small first letter,
/// unless <see cref="JsonName"/> says otherwise; its meaning is the property's doc comment.
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

    /// <summary>The value the device sends for "not supported", after float32 noise is gone; NaN where it has none.</summary>
    public double NotAvailable { get; init; } = double.NaN;
}
