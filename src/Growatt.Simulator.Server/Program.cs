using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Growatt.Simulator;
using Growatt.Simulator.Server;
using Growatt.Simulator.Server.Faults;

var defaults = new SimulatorOptions();

var port = new Option<int>("--port") { Description = "The port to listen on; 0 for any that is free.", DefaultValueFactory = _ => 8765 };
var devices = new Option<int>("--devices") { Description = "How many SPH the fleet has.", DefaultValueFactory = _ => defaults.Devices };
var plants = new Option<int?>("--plants") { Description = "How many plants they stand in; by default one in about 80 devices." };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same fleet and the same faults.", DefaultValueFactory = _ => defaults.Seed };
var rateLimit = new Option<string>("--rate-limit") { Description = "Whether calls that come too soon are refused.", DefaultValueFactory = _ => "on" };
rateLimit.AcceptOnlyFromAmong("on", "off");
var token = new Option<string>("--token") { Description = "The token that clients must send.", DefaultValueFactory = _ => defaults.Token };
var refuse = new Option<bool>("--refuse-user-agents")
{
    Description = "Refuse clients without a User-Agent, and those that say python-requests, Go-http-client, Java, okhttp or curl, with status 403. " +
        "The vendor's servers have done so.",
};
var chunked = new Option<bool>("--chunked") { Description = "Send answers without saying their length first." };
var faults = new Option<string?>("--faults") { Description = "What goes wrong, as kinds with a probability: Http500=0.05,Delay=0.1 or all=0.1" };
port.Validators.Add(Within(0, 65_535));
devices.Validators.Add(Within(0, SimulatorOptions.MostDevices));
plants.Validators.Add(Within(1, SimulatorOptions.MostPlants));
faults.Validators.Add(result =>
{
    try
    {
        FaultList.Parse(result.GetValueOrDefault<string?>(), 1);
    }
    catch (FormatException wrong)
    {
        result.AddError(wrong.Message);
    }
});

var command = new RootCommand(
    """
    Answers as Growatt's Open API does, for a fleet that does not exist. Reachable from this machine only.

    Any client can use it: set its server address to http://127.0.0.1:8765 (or the port you choose) and its token to that of --token. Paths begin with
    /v1/ or /v4/. Start with --rate-limit off if the client polls faster than the API allows.
    """)
{
    port, devices, plants, seed, rateLimit, token, refuse, chunked, faults,
};
command.SetAction(async (parsed, stop) =>
{
    var options = new SimulatorOptions
    {
        Devices = parsed.GetValue(devices),
        Plants = parsed.GetValue(plants),
        Seed = parsed.GetValue(seed),
        Token = parsed.GetRequiredValue(token),
        EnforceRateLimits = parsed.GetValue(rateLimit) == "on",
        Faults = FaultList.Parse(parsed.GetValue(faults), parsed.GetValue(seed)),
        RefuseUserAgents = parsed.GetValue(refuse),
        Chunked = parsed.GetValue(chunked),
        Compress = true,
    };
    try
    {
        await using var server = await SimulatorServer.StartAsync(new GrowattSimulator(options), parsed.GetValue(port));
        Console.WriteLine($"{options.Devices} devices on {server.BaseUri} (Ctrl+C stops)");
        Console.WriteLine($"Connect-Growatt -BaseUri {server.BaseUri} -Token {options.Token}");
        await Task.Delay(Timeout.InfiniteTimeSpan, stop);
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        // Ctrl+C is the way to stop.
    }
    catch (IOException busy)
    {
        await Console.Error.WriteLineAsync(busy.Message);
        return 1;
    }

    return 0;
});

return await command.Parse(args).InvokeAsync();

static Action<OptionResult> Within(int least, int most) => result =>
{
    if (result.Tokens is [var given] && int.TryParse(given.Value, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
    {
        result.AddError($"{result.Option.Name} must be {least} to {most}.");
    }
};
