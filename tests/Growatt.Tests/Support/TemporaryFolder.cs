namespace Growatt.Tests;

/// <summary>A folder of its own for a test, gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("growatt-tests-").FullName;

    /// <summary>Every file below it whose name ends so.</summary>
    public IReadOnlyList<string> Files(string ending = "") =>
        [.. Directory.EnumerateFiles(Path, "*" + ending, SearchOption.AllDirectories)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
