using System.Management.Automation;
using Growatt.Cache;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;

namespace Growatt.Commands;

/// <summary>Forgets the kept answers about plants and devices.</summary>
/// <remarks>
/// <para>
/// Removes the answers that Get-GrowattPlant, Get-GrowattPlantEnergy and Get-GrowattDevice keep on disk: those of every account, or those of
/// one connection. When the API was asked last is remembered for a day, so that its limits are kept: the next command waits where the API may
/// not be asked yet, up to five minutes. To see a new device at once, Get-GrowattDevice -Force is the better way.
/// </para>
/// <para>
/// The answers are in the folder Growatt/Cache of your local application data, or in the one that the environment variable GROWATT_CACHE_DIR
/// names. They hold no token.
/// </para>
/// </remarks>
/// <example>
/// <para>Forgets everything.</para>
/// <code>Clear-GrowattCache</code>
/// </example>
/// <example>
/// <para>Forgets what is kept of the account that this runspace is connected to.</para>
/// <code>Get-GrowattConnection | Clear-GrowattCache</code>
/// </example>
/// <seealso cref="GetGrowattPlantCommand"/>
/// <seealso cref="GetGrowattDeviceCommand"/>
[Cmdlet(VerbsCommon.Clear, "GrowattCache", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ClearGrowattCacheCommand : GrowattCmdlet
{
    /// <summary>
    /// Only the answers of these connections, as Connect-Growatt -PassThru or Get-GrowattConnection returns them. Without it, those of every
    /// account.
    /// </summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNullOrEmpty]
    public GrowattConnection[]? Connection { get; set; }

    /// <summary>Removes the answers.</summary>
    protected override void ProcessRecord()
    {
        if (Connection is null)
        {
            var own = RunspaceMemory.Current.DefaultConnection?.Client;
            Clear("kept answers of every account", cancellationToken =>
            {
                own?.ForgetUnsaved();
                return GrowattClient.ClearAllCachesAsync(null, cancellationToken);
            });
            return;
        }

        foreach (var connection in Connection)
        {
            Clear($"kept answers of {connection}", connection.Client.ClearCacheAsync);
        }
    }

    private void Clear(string answers, Func<CancellationToken, Task<int>> clear)
    {
        if (!ShouldProcess($"Removing the {answers}.", $"Remove the {answers}?", "Confirm"))
        {
            return;
        }

        try
        {
            var forgotten = 0;
            Run(async (_, cancellationToken) => forgotten = await clear(cancellationToken).ConfigureAwait(false));
            WriteDetail($"Forgotten: {forgotten} {answers}.");
        }
        catch (Exception exception) when (CacheFile.IsFault(exception))
        {
            WriteError(ErrorKind.CacheNotCleared.ToErrorRecord(
                exception.Message, $"Check the folder of the cache and the rights to it; the environment variable {DiscoveryCache.DirectoryVariable} can name another one."));
        }
    }
}
