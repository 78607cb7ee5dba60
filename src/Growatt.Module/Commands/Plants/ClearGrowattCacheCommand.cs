using System.Management.Automation;
using Growatt.Commands.Errors;
using Growatt.Commands.Session;
using Growatt.Disk;
using Growatt.Errors;

namespace Growatt.Commands;

/// <summary>Clears the cached answers about plants and devices.</summary>
/// <remarks>
/// <para>
/// Removes the answers that Get-GrowattPlant, Get-GrowattPlantEnergy and Get-GrowattDevice have cached on disk: those of every account, or
/// those of one connection. The module still knows when it sent requests, so that it does not break the limits of the API. A command that
/// needs an answer again may have to wait; a warning says for how long. To see a new device, use Get-GrowattDevice -Force instead.
/// </para>
/// <para>
/// The answers are in the folder Growatt/Cache of your local application data, or in the one that the environment variable GROWATT_CACHE_DIR
/// names. They hold no token.
/// </para>
/// </remarks>
/// <example>
/// <para>Clears everything.</para>
/// <code>Clear-GrowattCache</code>
/// </example>
/// <example>
/// <para>Clears the cached answers of the account that this runspace is connected to.</para>
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
            Clear("cached answers of every account", cancellationToken =>
            {
                own?.ForgetUnsaved();
                return GrowattClient.ClearAllCachesAsync(null, cancellationToken);
            });
            return;
        }

        foreach (var connection in Connection)
        {
            Clear($"cached answers of {connection}", connection.Client.ClearCacheAsync);
        }
    }

    private void Clear(string answers, Func<CancellationToken, Task<ClearedCache>> clear)
    {
        if (!ShouldProcess($"Removing the {answers}.", $"Remove the {answers}?", "Confirm"))
        {
            return;
        }

        try
        {
            var cleared = default(ClearedCache);
            Run(async (_, cancellationToken) => cleared = await clear(cancellationToken).ConfigureAwait(false));
            WriteDetail($"Cleared: {cleared.Answers} {answers}.");
            if (cleared.LongestWait > TimeSpan.Zero)
            {
                WriteWarning($"The API does not allow all of it to be requested again at once: a command that needs it may wait up to {DurationText.Of(cleared.LongestWait)}.");
            }
        }
        catch (Exception exception) when (DiskFault.Is(exception))
        {
            WriteError(ErrorKind.CacheNotCleared.ToErrorRecord(
                exception.Message, $"Check the folder of the cache and the rights to it; the environment variable {UserFolder.DirectoryVariable} can name another one."));
        }
    }
}
