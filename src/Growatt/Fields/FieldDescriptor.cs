namespace Growatt;

/// <summary>What there is to know about one property of a record.</summary>
public sealed class FieldDescriptor
{
    /// <summary>The property's name.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor's name in the JSON; null for a property that is computed.</summary>
    public string? JsonName { get; init; }

    /// <summary>The type of its value, such as <c>double</c>, <c>string</c> or the name of an enumeration.</summary>
    public required string Type { get; init; }

    /// <summary>The symbol of its unit, such as <c>kWh</c>; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The group it belongs to.</summary>
    public required FieldGroup Group { get; init; }

    /// <summary>What it means, in a sentence; empty when the documentation file is missing.</summary>
    public required string Meaning { get; init; }

    /// <summary>Quirks and sources; empty when there are none or the documentation file is missing.</summary>
    public required string Remarks { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
