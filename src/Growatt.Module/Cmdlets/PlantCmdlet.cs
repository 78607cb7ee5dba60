using System.Management.Automation;

namespace Growatt.Commands;

/// <summary>A cmdlet that reads something of each plant: of those it is given, or of all.</summary>
public abstract class PlantCmdlet : DiscoveryCmdlet
{
    private readonly HashSet<long> _read = [];

    private protected PlantCmdlet()
    {
    }

    /// <summary>
    /// The ids of the plants. Objects with a property PlantId or plant_id are accepted from the pipeline, such as those of
    /// Get-GrowattPlant. Without it, every plant of the account.
    /// </summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("plant_id")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PlantIdCompleter))]
    public long[]? PlantId { get; set; }

    /// <summary>Reads the plants that are given; each once, however often it is.</summary>
    protected override void ProcessRecord()
    {
        foreach (var plantId in PlantId ?? [.. ListPlantIds()])
        {
            if (_read.Add(plantId))
            {
                Read(plantId, (options, write, cancellationToken) => ReadPlantAsync(plantId, options, write, cancellationToken));
            }
        }
    }

    /// <summary>Reads what the command is about.</summary>
    private protected abstract Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken);

    private List<long> ListPlantIds()
    {
        var ids = new List<long>();
        Read(null, async (options, _, cancellationToken) =>
        {
            await foreach (var plant in Client.GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
            {
                if (plant.PlantId is { } plantId)
                {
                    ids.Add(plantId);
                }
            }
        });
        return ids;
    }
}
