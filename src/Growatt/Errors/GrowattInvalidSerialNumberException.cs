namespace Growatt;

/// <summary>The serial number is not one, or the API calls it malformed.</summary>
public sealed class GrowattInvalidSerialNumberException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "A serial number is made of letters, digits, '-' and '_', as printed on the device: check it for stray characters.";
}
