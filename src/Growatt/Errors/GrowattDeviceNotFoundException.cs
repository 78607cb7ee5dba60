namespace Growatt;

/// <summary>The API does not know the device, or returned no data for it.</summary>
public sealed class GrowattDeviceNotFoundException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Check the serial number, and that the device is of the family this command reads and belongs to the account of the token.";
}
