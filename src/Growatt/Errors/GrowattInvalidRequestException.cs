namespace Growatt;

/// <summary>The API calls a parameter of the request wrong.</summary>
public sealed class GrowattInvalidRequestException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Check the values given to the command; error_msg says which one the server did not like.";
}
