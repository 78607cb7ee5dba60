using Growatt.Json;

namespace Growatt.Plants;

/// <summary>A record that may come from the cache, and says when the API gave it.</summary>
internal interface IRetrieved : IRecord
{
    DateTimeOffset? RetrievedAt { get; set; }
}
