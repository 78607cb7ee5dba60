using System.Management.Automation;
using Growatt.Commands.Streams;

namespace Growatt.Commands;

/// <summary>Tests whether address, token and rights of a connection are good.</summary>
/// <remarks>
/// <para>
/// Returns one object that says whether the API of the account is at the address, whether it accepts the token, and whether the token has a right
/// to the account's plants; and what is wrong if not, with what to do about it. What is wrong is no error of the command.
/// </para>
/// <para>
/// The command reads the list of plants. The API allows that ten times a day, so a cached answer of the last hour is used: FromCache says so. To
/// send a request, add -Force.
/// </para>
/// </remarks>
/// <example>
/// <para>Tests the connection of this runspace.</para>
/// <code>Test-GrowattConnection</code>
/// </example>
/// <example>
/// <para>Ends a script where the connection does not work.</para>
/// <code>
/// $test = Test-GrowattConnection
/// if (-not $test.IsGood) { throw $test.Problem }
/// </code>
/// </example>
/// <seealso cref="ConnectGrowattCommand"/>
/// <seealso cref="GetGrowattConnectionCommand"/>
[Cmdlet(VerbsDiagnostic.Test, "GrowattConnection")]
[OutputType(typeof(ConnectionTest))]
public sealed class TestGrowattConnectionCommand : ConnectedCmdlet
{
    /// <summary>Sends a request, however young the cached answer is. Where the API cannot be called yet, the cached answer is used.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Reads the list of plants and judges the outcome.</summary>
    protected override void ProcessRecord()
    {
        var reporter = new ConnectionTestReporter(this);
        var plants = 0;
        GrowattException? failure = null;
        Run(ReadAsync, reporter.ShowDelay);
        reporter.Complete();
        WriteObject(failure is null ? ConnectionTest.Of(ConnectionInUse, plants, reporter.IsFromCache) : ConnectionTest.Of(ConnectionInUse, failure));

        async Task ReadAsync(Action<Action> post, CancellationToken cancellationToken)
        {
            reporter.Begin(post);
            try
            {
                var options = new DiscoveryOptions { Force = Force, MaxRetry = 0, Observer = reporter };
                await foreach (var plant in Client.GetPlantsAsync(options, cancellationToken).ConfigureAwait(false))
                {
                    plants++;
                }
            }
            catch (GrowattException exception)
            {
                failure = exception;
            }
        }
    }
}
