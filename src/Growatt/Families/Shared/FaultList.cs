namespace Growatt.Families.Shared;

/// <summary>Collects what is wrong with a device, in words.</summary>
internal sealed class FaultList
{
    private readonly List<string> _faults = [];

    /// <summary>Whether a code says anything: 0 is none, and -1 is sent for "not supported".</summary>
    public static bool IsCode(int? code) => code is not (null or 0 or -1);

    /// <summary>The two are mostly the same code; then it is named once.</summary>
    public void AddFaultAndError(int? fault, int? error, string? errorText)
    {
        if (fault == error)
        {
            AddCode("Fault", fault, errorText);
            return;
        }

        AddCode("Fault", fault, text: null);
        AddCode("Error", error, errorText);
    }

    /// <summary>Adds a code, with the vendor's words where they say more than the number.</summary>
    public void AddCode(string kind, int? code, string? text)
    {
        if (IsCode(code))
        {
            var isTelling = text is not null && !text.Equals("Unknown", StringComparison.OrdinalIgnoreCase);
            _faults.Add(isTelling ? $"{kind} {code} ({text})" : $"{kind} {code}");
        }
    }

    /// <summary>Adds codes that have no words, each once.</summary>
    public void AddCodes(string kind, params int?[] codes)
    {
        foreach (var code in codes.Distinct())
        {
            AddCode(kind, code, text: null);
        }
    }

    /// <summary>Adds each flag that is set.</summary>
    public void AddFlags<TFlags>(string kind, TFlags? flags)
        where TFlags : struct, Enum
    {
        if (flags is { } set && !set.Equals(default(TFlags)))
        {
            _faults.AddRange(set.ToString().Split([", "], StringSplitOptions.None).Select(name => $"{kind}:{name}"));
        }
    }

    /// <summary>Adds the names of bits.</summary>
    public void AddRange(IEnumerable<string> names) => _faults.AddRange(names);

    /// <summary>All of it, joined with ", ".</summary>
    /// <param name="isInFaultMode">Whether the device is stopped by a fault: "Fault" is what it says where it does not say which.</param>
    public string ToString(bool isInFaultMode) => _faults.Count == 0 && isInFaultMode ? "Fault" : string.Join(", ", _faults);
}
