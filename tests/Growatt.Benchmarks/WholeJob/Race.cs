namespace Growatt.Benchmarks.WholeJob;

/// <summary>All contestants read the same fleet in turn, round by round: whatever else the machine does meets them alike.</summary>
internal sealed class Race : IDisposable
{
    /// <summary>The entry that the others are compared with: nobody who looks at an answer can do with less.</summary>
    private const int TokenWalk = 1;

    private readonly PowerShellProcess? _powerShell;
    private readonly List<Entry> _entries;

    /// <param name="fleet">What is read.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="scriptFleet">What the script reads, and once only: it takes too long. Its figures for a device are comparable.</param>
    public Race(Fleet fleet, int rounds, Fleet scriptFleet)
    {
        _powerShell = PowerShellProcess.Start(fleet.BaseUri);
        _entries =
        [
            new(new BodyContestant("1 HttpClient reads the bodies", Bodies.Drop), fleet, rounds),
            new(new BodyContestant("2 ... Utf8JsonReader walks them", Bodies.Walk), fleet, rounds),
            new(new BodyContestant("3 ... JsonDocument parses them", Bodies.Parse), fleet, rounds),
            new(new ClientContestant("4 the client", fleet.BaseUri), fleet, rounds),
            new(new CmdletContestant("5 the cmdlet, engine hosted", fleet.BaseUri), fleet, rounds),
            new(new CmdletContestant("5 ... a cmdlet that does nothing", fleet.BaseUri, "Get-Nothing"), fleet, rounds),
        ];
        if (_powerShell is not null)
        {
            _entries.Add(new(new PowerShellContestant("6 the cmdlet in pwsh", _powerShell, "cmdlet"), fleet, rounds));
            _entries.Add(new(new PowerShellContestant("6 the script in pwsh", _powerShell, "script"), scriptFleet, Rounds: 1));
        }
    }

    public void Print()
    {
        var rounds = _entries.Max(entry => entry.Rounds);
        var oneBatch = new Fleet(_entries[0].Fleet.BaseUri, Fleet.BatchSize);
        foreach (var entry in _entries)
        {
            entry.Contestant.Run(entry.Rounds > 1 ? entry.Fleet : oneBatch);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var entry in _entries.Where(entry => round < entry.Rounds))
            {
                entry.Samples.Add(entry.Contestant.Run(entry.Fleet));
            }
        }

        var walk = _entries[TokenWalk];
        Console.WriteLine($"## {walk.Fleet.Size:N0} devices, {rounds} rounds\n");
        TextTable.Print(
        [
            ["for each device", "devices", "median µs", "least µs", "CPU µs", "bytes", "median x line 2", "least x line 2", "CPU x line 2"],
            .. _entries.Select(entry => new[]
            {
                entry.Contestant.Name,
                $"{entry.Fleet.Size:N0}",
                $"{entry.Elapsed.Median():N1}",
                $"{entry.Elapsed.Min():N1}",
                $"{entry.Cpu.Median():N1}",
                $"{entry.Bytes.Median():N0}",
                $"{entry.Elapsed.Median() / walk.Elapsed.Median():N2}",
                $"{entry.Elapsed.Min() / walk.Elapsed.Min():N2}",
                $"{entry.Cpu.Median() / walk.Cpu.Median():N2}",
            }),
        ]);
    }

    public void Dispose()
    {
        _entries.ForEach(entry => entry.Contestant.Dispose());
        _powerShell?.Dispose();
    }

    private sealed record Entry(IContestant Contestant, Fleet Fleet, int Rounds)
    {
        public List<Sample> Samples { get; } = [];

        public IEnumerable<double> Elapsed => Samples.Select(sample => sample.Elapsed.TotalMicroseconds / Fleet.Size);

        public IEnumerable<double> Cpu => Samples.Select(sample => sample.Cpu.TotalMicroseconds / Fleet.Size);

        public IEnumerable<double> Bytes => Samples.Select(sample => (double)sample.AllocatedBytes / Fleet.Size);
    }
}
