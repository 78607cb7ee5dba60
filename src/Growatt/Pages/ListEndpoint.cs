using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Pages;

/// <summary>An endpoint that lists records page by page: <c>data: { count, items: [] }</c>.</summary>
/// <typeparam name="TRecord">What it lists.</typeparam>
internal class ListEndpoint<TRecord> : Endpoint
    where TRecord : class, IRecord, new()
{
    /// <summary>The property that holds the list.</summary>
    public required string ItemsProperty { get; init; }

    /// <summary>Whether it gives page after page; otherwise all at once.</summary>
    public bool IsPaged { get; init; } = true;
}
