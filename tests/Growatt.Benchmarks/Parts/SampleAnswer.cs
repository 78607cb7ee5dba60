using Growatt.Benchmarks.WholeJob;
using Growatt.Simulator;

namespace Growatt.Benchmarks.Parts;

/// <summary>An answer for a full batch, and one record of it.</summary>
internal static class SampleAnswer
{
    public const int Devices = Fleet.BatchSize;

    public static byte[] Create()
    {
        var fleet = new Fleet(new Uri("http://127.0.0.1/"), Devices);
        var simulator = new GrowattSimulator(new SimulatorOptions { Devices = Devices, TimeProvider = new Noon() });
        return simulator.Handle(new SimulatorRequest
        {
            Method = "POST",
            Path = "/" + Fleet.Path,
            Body = System.Text.Encoding.ASCII.GetString(fleet.Forms[0]),
            ContentType = "application/x-www-form-urlencoded",
            Token = Fleet.Token,
            UserAgent = "Growatt-Benchmark/1",
        }).Body.ToArray();
    }
}
