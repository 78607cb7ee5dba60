namespace Growatt;

/// <summary>The API does not know the plant.</summary>
public sealed class GrowattPlantNotFoundException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Check the plant's id: Get-GrowattPlant lists the plants that the token may see.";
}
