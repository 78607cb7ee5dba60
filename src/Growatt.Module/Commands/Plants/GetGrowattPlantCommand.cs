using System.Management.Automation;
using Growatt.Commands.Arguments;
using Growatt.Commands.Errors;

namespace Growatt.Commands;

/// <summary>Gets the plants of the account.</summary>
/// <remarks>
/// <para>
/// Lists the plants that the token may see: id, name, place, power now, energy in total, installed power. Their objects go on to
/// Get-GrowattDevice and Get-GrowattPlantEnergy. With -Detailed each comes with all that the API knows of it, such as its time zone.
/// CurrentPower is in watt here, and in kilowatt in what Get-GrowattPlantEnergy returns.
/// </para>
/// <para>
/// The API allows the list ten times a day and every five minutes. So answers are kept on disk for an hour, readable by you alone, and
/// every process of yours uses them. -MaxAge and -Force ask for newer ones. Where the API may not be asked yet, or does not answer, what is
/// kept is returned with a warning that says how old it is. Where nothing is kept and the API may not be asked yet, the command waits up to
/// five minutes, with a progress bar. Clear-GrowattCache forgets what is kept.
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

    /// <summary>Only the plants with these names; wildcards are allowed. All plants if neither names nor ids are given.</summary>
    [Parameter(Position = 0)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(PlantNameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Only the plants with these ids. Ids, and objects with a property PlantId or plant_id, are accepted from the pipeline.</summary>
    [Parameter(ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("plant_id")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PlantIdCompleter))]
    public long[]? PlantId { get; set; }

    /// <summary>Returns all that the API knows of each plant, as Growatt.PlantDetails, with one more request for each.</summary>
    [Parameter]
    public SwitchParameter Detailed { get; set; }

    /// <summary>Collects the ids: one list answers for all of them.</summary>
    protected override void ProcessRecord() => _ids.UnionWith(PlantId ?? []);

    /// <summary>Returns the plants that match.</summary>
    protected override void EndProcessing()
    {
        // Where objects came and none had an id, nobody asked for all plants.
        if (_ids.Count > 0 || !MyInvocation.ExpectingInput)
        {
            ReadPlants();
        }

        base.EndProcessing();
    }

    private void ReadPlants()
    {
        var filter = new PlantFilter(Name, _ids);
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

    private void ReportMissing(PlantFilter filter)
    {
        foreach (var missing in filter.Missing())
        {
            WriteError(ErrorKind.PlantNotFound.ToErrorRecord(
                $"The account has no plant {(missing is string name ? $"named '{name}'" : missing)}.", "Get-GrowattPlant lists those there are.", missing));
        }
    }
}
