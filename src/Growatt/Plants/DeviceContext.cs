namespace Growatt.Plants;

/// <summary>What is known of a device besides what its record says: where it stands, and by which clock.</summary>
internal sealed record DeviceContext
{
    public long? PlantId { get; init; }

    public string? PlantName { get; init; }

    public string? DeviceModel { get; init; }

    /// <summary>The zone of its clock; null where nothing is known, not even where the reader stands.</summary>
    public ClockZone? Zone { get; init; }

    /// <summary>The same, with what it does not say taken from another.</summary>
    public DeviceContext CompletedBy(DeviceContext? other) => other is null ? this : this with
    {
        PlantId = PlantId ?? other.PlantId,
        PlantName = PlantName ?? other.PlantName,
        DeviceModel = DeviceModel ?? other.DeviceModel,
    };
}
