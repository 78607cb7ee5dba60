namespace Growatt;

/// <summary>The answer is not what the API promises: HTML, empty, cut short, not JSON, or JSON of another shape.</summary>
public sealed class GrowattResponseException : GrowattException
{
    private readonly string _advice;

    internal GrowattResponseException(string message, string advice, Exception? inner = null, bool isTransient = false)
        : base(message, inner)
    {
        _advice = advice;
        IsTransient = isTransient;
    }

    /// <inheritdoc/>
    public override string Advice => IsTransient ? _advice + FewerDevices : _advice;

    internal override bool IsTransient { get; }
}
