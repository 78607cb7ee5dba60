namespace Growatt;

/// <summary>The answer is not what the API promises: HTML, empty, cut short, not JSON, or JSON of another shape.</summary>
public sealed class GrowattResponseException : GrowattException
{
    internal GrowattResponseException(string message, string advice, Exception? inner = null, bool isTransient = false)
        : base(message, inner)
    {
        Advice = advice;
        IsTransient = isTransient;
    }

    /// <inheritdoc/>
    public override string Advice { get; }

    internal override bool IsTransient { get; }
}
