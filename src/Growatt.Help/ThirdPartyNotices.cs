namespace Growatt.Help;

/// <summary>ThirdPartyNotices.txt: whose assemblies the module ships, and under which terms.</summary>
internal static class ThirdPartyNotices
{
    private const string KnownLicence = "MIT";

    private const string LicenceText = """
        Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
        "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
        distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
        the following conditions:

        The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
        MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
        ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
        THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

        """;

    private static readonly string Rule = new('=', 80);

    /// <exception cref="InvalidDataException">A package is under a licence whose text is not here.</exception>
    public static void Write(IReadOnlyList<ShippedPackage> packages, string file)
    {
        if (packages.FirstOrDefault(package => package.Licence != KnownLicence) is { } unknown)
        {
            throw new InvalidDataException($"{unknown.Id} {unknown.Version} is under the licence '{unknown.Licence}', whose text is not known here.");
        }

        IEnumerable<string> parts =
        [
            "The module ships these packages in bin/net472, for Windows PowerShell. All are under the MIT licence, which follows.\n",
            .. packages.Select(package => $"{package.Id} {package.Version}, {package.Copyright}"),
            "",
            LicenceText,
            $"\n{Rule}\nThe client's library embeds {ChartLibrary.Name} {ChartLibrary.Version}, which it puts into reports\n{Rule}\n\n{ChartLibrary.Licence()}",
            .. packages.Where(package => package.Notices is not null).GroupBy(package => package.Notices!)
                .Select(notices => $"\n{Rule}\nNotices of {string.Join(", ", notices.Select(package => package.Id))}\n{Rule}\n\n{notices.Key}"),
        ];
        File.WriteAllText(file, string.Join("\n", parts));
    }
}
