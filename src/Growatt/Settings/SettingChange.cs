namespace Growatt.Settings;

/// <summary>What is to be sent to a device, after it has been read.</summary>
/// <param name="SerialNumber">The device.</param>
/// <param name="Type">What is written.</param>
/// <param name="Before">What the device shows, by JSON names.</param>
/// <param name="Requested">What it is to show: all of it.</param>
/// <param name="Moot">What does not matter: the times of periods that are off and show none. They are sent, since something has to be.</param>
internal sealed record SettingChange(
    string SerialNumber, SettingType Type, IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, string> Requested, IReadOnlyCollection<string> Moot)
{
    private IEnumerable<SettingField> Fields => Type.Fields.Where(one => !Moot.Contains(one.JsonName));

    public string BeforeText => Type.Show(Before);

    public string RequestedText => Type.Show(Requested);

    /// <summary>Whether the device shows all of it already.</summary>
    public bool IsAlreadySet => Fields.All(one => one.IsShown && Shows(one, Before));

    /// <summary>Whether an answer contradicts none of it.</summary>
    public bool MayBeSet(IReadOnlyDictionary<string, string> shown) => Visible(shown).Any() && Visible(shown).All(field => Shows(field, shown));

    /// <summary>Whether that proves anything: something that shows had to change, or all of it shows.</summary>
    public bool IsProof(IReadOnlyDictionary<string, string> shown) =>
        Fields.All(one => shown.ContainsKey(one.JsonName)) || Visible(shown).Any(field => !Shows(field, Before));

    private IEnumerable<SettingField> Visible(IReadOnlyDictionary<string, string> shown) => Fields.Where(one => shown.ContainsKey(one.JsonName));

    private bool Shows(SettingField field, IReadOnlyDictionary<string, string> shown) =>
        shown.TryGetValue(field.JsonName, out var value) && field.AreSame(value, Requested[field.JsonName]);
}
