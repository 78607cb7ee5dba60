namespace Growatt.Families.Shared;

/// <summary>Names the bits that are set in words such as SysFaultWord.</summary>
internal static class FaultWords
{
    private const int BitsPerWord = 16;

    /// <param name="names">The names of each word's bits; null for a bit without one.</param>
    /// <param name="words">SysFaultWord, SysFaultWord1 and so on; null for one that was not sent.</param>
    /// <returns>The names; a bit without one is called SysFaultWord7:bit8.</returns>
    public static IEnumerable<string> Bits(string?[][] names, params int?[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            var bits = words[word] ?? 0;
            for (var bit = 0; bits != 0 && bit < 32; bit++)
            {
                if ((bits & (1 << bit)) != 0)
                {
                    var name = word < names.Length && bit < BitsPerWord ? names[word][bit] : null;
                    yield return name ?? $"SysFaultWord{(word == 0 ? "" : word)}:bit{bit}";
                }
            }
        }
    }

    /// <summary>The names of one word's bits.</summary>
    public static string?[] Word(params (int Bit, string Name)[] names)
    {
        var word = new string?[BitsPerWord];
        foreach (var (bit, name) in names)
        {
            word[bit] = name;
        }

        return word;
    }
}
