namespace Growatt.Calls;

/// <summary>A request to the API, and how its answer is read.</summary>
/// <typeparam name="TAnswer">What the answer is read into.</typeparam>
internal sealed class ApiRequest<TAnswer>
{
    /// <summary>What is called.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>What is sent.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; }

    /// <summary>The same for people, where something of it is not for their eyes; null where they may see it all.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? ShownParameters { get; init; }

    /// <summary>Makes the answer of a body; throws a <see cref="GrowattException"/> where the body says no.</summary>
    public required Func<ReadOnlyMemory<byte>, TAnswer> Decode { get; init; }

    /// <summary>How many serial numbers are asked for, for the observer.</summary>
    public int SerialNumbers { get; init; }
}
