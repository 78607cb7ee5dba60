using System.Globalization;
using BenchmarkDotNet.Running;
using Growatt.Benchmarks;
using Growatt.Benchmarks.Parts;
using Growatt.Benchmarks.WholeJob;

if (!File.Exists(Modules.Growatt))
{
    Console.Error.WriteLine("Only optimised code is worth measuring: dotnet run -c Release --project tests/Growatt.Benchmarks");
    return 1;
}

switch (args)
{
    case []:
        Report.Run(isShort: false);
        RunParts(["--filter", "*"]);
        return 0;
    case ["--short"]:
        Report.Run(isShort: true);
        return 0;
    case ["--parts", .. var rest]:
        RunParts(rest is [] ? ["--filter", "*"] : rest);
        return 0;
    case ["--serve", var devices]:
        await ServerProcess.ServeAsync(int.Parse(devices, CultureInfo.InvariantCulture));
        return 0;
    case ["--stream", var baseUri, var devices]:
        Memory.Stream(new Uri(baseUri), int.Parse(devices, CultureInfo.InvariantCulture));
        return 0;
    case ["--script", var script]:
        StartUp.RunHosted(script);
        return 0;
    default:
        Console.Error.WriteLine("""
            dotnet run -c Release --project tests/Growatt.Benchmarks               all of it; the whole job on 5,000 and 50,000 devices: some ten minutes
            dotnet run -c Release --project tests/Growatt.Benchmarks -- --short    the whole job on 5,000 devices: less than a minute
            dotnet run -c Release --project tests/Growatt.Benchmarks -- --parts    the parts, with BenchmarkDotNet; its options may follow
            """);
        return 1;
}

static void RunParts(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(AnswerBenchmarks).Assembly).Run(arguments, PartsConfig.Create());
