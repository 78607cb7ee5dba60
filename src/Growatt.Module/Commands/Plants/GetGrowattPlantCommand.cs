using System.Management.Automation;
using Growatt.Commands.Arguments;

namespace Growatt.Commands;

/// <summary>Gets the plants of the account.</summary>
/// <remarks>
/// <para>
/// Lists the plants that the token may see: id, name, place, power now, energy in total, installed power. Their objects go on to
/// Get-GrowattDevice and Get-GrowattPlantEnergy. With -Detailed each comes with all that the API knows of it, such as its time zone.
/// CurrentPower is in watt here, and in kilowatt in what Get-GrowattPlantEnergy returns.
/// </para>
/// <para>
/// The API allows the list ten times a day and every five minutes. So answers are cached on disk for an hour, readable by you alone, and
/// every process of yours uses them. RetrievedAt says when an answer came. -MaxAge and -Force request a newer one. Where the API allows no
/// request yet, or does not answer, the cached answer is returned with a warning that says how old it is. Where there is none, the command
/// waits up to five minutes, with a progress bar. Clear-GrowattCache clears the cache.
/// </para>
/// <para>
/// A token that was made on the website often sees no plants. The one from the ShinePhone app does: Me, user name, API Token.
/// </para>
/// </remarks>
/// <example>
/// <para>Lists all plants.</para>
/// <code>Get-GrowattPlant</code>
/// </example>
/// <example>
/// <para>Reads the live data of all SPH devices of all plants, and writes a report.</para>
/// <code>Get-GrowattPlant | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime | Export-Csv report.csv -NoTypeInformation</code>
/// </example>
/// <example>
/// <para>Finds a plant by its name.</para>
/// <code>'Home*' | Get-GrowattPlant</code>
/// </example>
/// <example>
/// <para>Shows the time zones of the plants whose names begin with Home.</para>
/// <code>Get-GrowattPlant Home* -Detailed | Select-Object Name, Timezone, Latitude, Longitude</code>
/// </example>
/// <seealso cref="GetGrowattDeviceCommand"/>
/// <seealso cref="GetGrowattPlantEnergyCommand"/>
/// <seealso cref="ClearGrowattCacheCommand"/>
[Cmdlet(VerbsCommon.Get, "GrowattPlant")]
[OutputType(typeof(Plant), typeof(PlantDetails))]
public sealed class GetGrowattPlantCommand : DiscoveryCmdlet
{
    private readonly HashSet<long> _ids = [];
    private readonly List<string> _pipedNames = [];

    /// <summary>Only the plants with these names; wildcards are allowed. All plants if neither names nor ids are given.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(PlantNameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Only the plants with these ids.</summary>
    [Parameter]
    [Alias("plant_id")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PlantIdCompleter))]
    public long[]? PlantId { get; set; }

    /// <summary>
    /// Only these plants, from the pipeline: ids, names with or without wildcards, or objects with a property PlantId, plant_id, PlantName or
    /// Name, such as those of Get-GrowattDevice.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>Returns all that the API knows of each plant, as Growatt.PlantDetails, with one more request for each.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    /// <summary>Collects what is wanted: one list answers for all of it.</summary>
    protected override void ProcessRecord()
    {
        _ids.UnionWith(PlantId ?? []);
        if (!MyInvocation.ExpectingInput)
        {
            return;
        }

        if (PlantInput.Read(InputObject) is not { } plant)
        {
            WriteError(NoPlant(InputObject));
        }
        else if (plant.Id is { } id)
        {
            _ids.Add(id);
        }
        else
        {
            _pipedNames.Add(plant.Name!);
        }
    }

    /// <summary>Returns the plants that match.</summary>
    protected override void EndProcessing()
    {
        // Where input came and none of it stood for a plant, nobody wants all plants.
        if (_ids.Count + _pipedNames.Count > 0 || !MyInvocation.ExpectingInput)
        {
            ReadPlants();
        }

        base.EndProcessing();
    }

    private void ReadPlants()
    {
        var filter = new PlantFilter(Name, _ids, _pipedNames);
        var matches = new List<Plant>();
        var isWhole = false;
        Read(null, async (options, write, cancellationToken) =>
        {
            await foreach (var plant in Client.GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
            {
                if (filter.Matches(plant))
                {
                    matches.Add(plant);
                    if (!Detailed)
                    {
                        write(plant);
                    }
                }
            }

            isWhole = true;
        });

        if (Detailed)
        {
            matches.ForEach(ReadDetails);
        }

        if (isWhole)
        {
            ReportMissing(filter);
        }
    }

    private void ReadDetails(Plant plant)
    {
        if (plant.PlantId is not { } plantId)
        {
            return;
        }

        Read(plantId, async (options, write, cancellationToken) =>
        {
            var details = await Client.GetPlantDetailsAsync(plantId, options, cancellationToken).ConfigureAwait(false);
            details.Complete(plant);
            write(details);
        });
    }
}
