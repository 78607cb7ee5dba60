using Growatt.Calls;
using Growatt.Json;

namespace Growatt.Pages;

/// <summary>An endpoint whose <c>data</c> is one record.</summary>
/// <typeparam name="TRecord">What it gives.</typeparam>
internal sealed class ItemEndpoint<TRecord> : Endpoint
    where TRecord : class, IRecord, new();
