using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>A cmdlet that reads something of each plant: of those it is given, or of all.</summary>
public abstract class PlantCmdlet : DiscoveryCmdlet
{
    private readonly HashSet<long> _read = [];
    private List<Plant>? _plants;

    private protected PlantCmdlet()
    {
    }

    /// <summary>The ids of the plants. Without ids, names and pipeline input: every plant of the account.</summary>
    [Parameter(Position = 0)]
    [Alias("plant_id")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PlantIdCompleter))]
    public long[]? PlantId { get; set; }

    /// <summary>The names of the plants; wildcards are allowed. The list of plants is read to find them.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(PlantNameCompleter))]
    public string[]? PlantName { get; set; }

    /// <summary>
    /// Plants from the pipeline: ids, names with or without wildcards, or objects with a property PlantId, plant_id, PlantName or Name, such as
    /// those of Get-GrowattPlant.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>Whether there is nothing left to look for in further plants.</summary>
    private protected virtual bool IsComplete => false;

    /// <summary>Reads the plants that are given; each once, however often it is.</summary>
    protected override void ProcessRecord()
    {
        if (MyInvocation.ExpectingInput)
        {
            ReadInput();
        }
        else if (PlantId is null && PlantName is null)
        {
            ReadPlants([.. Plants().Select(plant => plant.PlantId).OfType<long>()]);
        }

        ReadPlants(PlantId ?? []);
        ReadPlants([.. (PlantName ?? []).SelectMany(FindPlants)]);
    }

    /// <summary>Reads what the command is about.</summary>
    private protected abstract Task ReadPlantAsync(
        long plantId, DiscoveryOptions options, Action<GrowattRecord> write, CancellationToken cancellationToken);

    private void ReadInput()
    {
        if (PlantInput.Read(InputObject) is { } plant)
        {
            ReadPlants(plant.Id is { } id ? [id] : FindPlants(plant.Name!));
        }
        else
        {
            WriteError(NoPlant(InputObject));
        }
    }

    private void ReadPlants(IEnumerable<long> ids)
    {
        foreach (var plantId in ids)
        {
            if (!IsComplete && _read.Add(plantId))
            {
                Read(plantId, (options, write, cancellationToken) => ReadPlantAsync(plantId, options, write, cancellationToken));
            }
        }
    }

    private List<long> FindPlants(string name)
    {
        var filter = new PlantFilter([name], [], []);
        var found = Plants().FindAll(filter.Matches);
        if (_plants is not null)
        {
            ReportMissing(filter);
        }

        return [.. found.Select(plant => plant.PlantId).OfType<long>()];
    }

    /// <summary>The plants of the account, read once; none where they cannot be read, which has been reported then.</summary>
    private List<Plant> Plants()
    {
        if (_plants is null)
        {
            var plants = new List<Plant>();
            Read(null, async (options, _, cancellationToken) =>
            {
                await foreach (var plant in Client.GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
                {
                    plants.Add(plant);
                }

                _plants = plants;
            });
            return plants;
        }

        return _plants;
    }
}
