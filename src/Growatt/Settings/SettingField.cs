namespace Growatt.Settings;

/// <summary>One value of the vendor's: how it is shown in an answer, how it is sent, and what may be given.</summary>
/// <param name="jsonName">Its name in the answer that shows it.</param>
internal abstract class SettingField(string jsonName)
{
    /// <summary>Its name in the answer that shows it.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>Whether an answer shows it at all.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>What may be given, in words.</summary>
    public abstract string Allowed { get; }

    /// <summary>The words that may be given; empty where it is not a choice.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>Reads what a user gives.</summary>
    /// <returns>The value in the one form in which values are compared; null where it is not allowed.</returns>
    public abstract string? Parse(string text);

    /// <summary>Reads what an answer shows; null where that is no value.</summary>
    public abstract string? Read(string shown);

    /// <summary>What is sent, one text a parameter.</summary>
    public abstract IEnumerable<string> ToWire(string value);

    /// <summary>The value for people.</summary>
    public abstract string Show(string value);

    /// <summary>Whether a device that shows the one has been set to the other.</summary>
    public virtual bool AreSame(string one, string other) => one == other;
}
