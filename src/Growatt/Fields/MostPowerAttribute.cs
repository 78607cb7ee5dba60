namespace Growatt;

/// <summary>Says how much power a device of a family, its loads and its grid connection can have at most: what is more cannot be true.</summary>
/// <param name="watts">The power, generously.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MostPowerAttribute(double watts) : Attribute
{
    /// <summary>The power.</summary>
    public double Watts { get; } = watts;
}
