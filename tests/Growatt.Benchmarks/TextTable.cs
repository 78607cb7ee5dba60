namespace Growatt.Benchmarks;

/// <summary>A table as Markdown whose columns are also aligned as plain text: the first to the left, the others to the right.</summary>
internal static class TextTable
{
    public static void Print(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        Print(rows[0], widths);
        Console.WriteLine("|" + string.Join("|", widths.Select((width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")) + "|");
        foreach (var row in rows.Skip(1))
        {
            Print(row, widths);
        }

        Console.WriteLine();
    }

    private static void Print(string[] row, int[] widths) =>
        Console.WriteLine("| " + string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |");
}
