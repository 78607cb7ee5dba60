using System.Globalization;

namespace Growatt.Simulator.Api;

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">1 to 100.</param>
internal readonly record struct Paging(int Page, int PerPage)
{
    private const int MostPerPage = 100;
    private const int MostPages = 250;

    /// <summary>Reads <c>page</c> and <c>perpage</c>, 1 and 20 if they are absent.</summary>
    /// <returns>Why it cannot be done; null if it can.</returns>
    public static ApiRefusal? Read(IReadOnlyDictionary<string, string> parameters, out Paging paging)
    {
        paging = new Paging(Number(parameters, "page", 1), Number(parameters, "perpage", 20));
        return paging switch
        {
            { PerPage: > MostPerPage } => ApiRefusal.TooManyPerPage,
            { Page: > MostPages } => ApiRefusal.PageTooHigh,
            { Page: < 1 } or { PerPage: < 1 } => ApiRefusal.SystemError,
            _ => null,
        };
    }

    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Page - 1) * PerPage).Take(PerPage);

    private static int Number(IReadOnlyDictionary<string, string> parameters, string name, int otherwise) =>
        !parameters.TryGetValue(name, out var text) || text.Length == 0 ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 0;
}
