namespace Growatt.Answers;

/// <summary>What the numbers 10001 and up mean at an endpoint: the vendor gives them a new meaning on every page.</summary>
/// <param name="meanings">The meanings by number.</param>
internal sealed class ErrorCodes(params (int Code, ApiErrorMeaning Meaning)[] meanings)
{
    private readonly Dictionary<int, ApiErrorMeaning> _meanings = meanings.ToDictionary(pair => pair.Code, pair => pair.Meaning);

    /// <summary>Whether the endpoint is about the account as a whole, so that a token that may not call it may not call anything.</summary>
    public bool AreAccountWide { get; init; }

    /// <summary>The meaning of a number; null where the vendor's page has none.</summary>
    public ApiErrorMeaning? this[int code] => _meanings.TryGetValue(code, out var meaning) ? meaning : null;
}
