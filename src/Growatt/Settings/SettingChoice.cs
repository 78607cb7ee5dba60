namespace Growatt.Settings;

/// <summary>One of some codes, each with a word.</summary>
/// <param name="jsonName">Its name in the answer that shows it.</param>
/// <param name="choices">The words and what is sent for each. An answer shows the same, or a number that is equal to it.</param>
internal sealed class SettingChoice(string jsonName, params (string Word, string Code)[] choices) : SettingField(jsonName)
{
    /// <inheritdoc/>
    public override string Allowed => string.Join(", ", Choices);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Choices { get; } = [.. choices.Select(choice => choice.Word)];

    /// <summary>Off and on, as 0 and 1.</summary>
    public static SettingChoice Switch(string jsonName) => new(jsonName, ("Off", "0"), ("On", "1"));

    /// <summary>Off and on, as 0000 and 0001.</summary>
    public static SettingChoice LongSwitch(string jsonName) => new(jsonName, ("Off", "0000"), ("On", "0001"));

    /// <inheritdoc/>
    public override string? Parse(string text)
    {
        var word = text.Trim();
        return Array.Find(choices, choice => Equal(choice.Word, word)).Code ?? Read(word);
    }

    /// <inheritdoc/>
    public override string? Read(string shown)
    {
        var text = shown.Trim();
        var number = Equal(text, "true") ? "1" : Equal(text, "false") ? "0" : text.Split('.')[0].TrimStart('0');
        return text.Length == 0 ? null : Array.Find(choices, choice => choice.Code.TrimStart('0') == number.TrimStart('0')).Code;
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ToWire(string value) => [value];

    /// <inheritdoc/>
    public override string Show(string value) => Array.Find(choices, choice => choice.Code == value).Word;

    private static bool Equal(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
