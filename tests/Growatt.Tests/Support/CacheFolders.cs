[assembly: AssemblyFixture(typeof(Growatt.Tests.CacheFolders))]

namespace Growatt.Tests;

/// <summary>Where the clients of the tests have their caches. Deleted as a fixture: on a slow disk it takes longer than a process may take to exit.</summary>
public sealed class CacheFolders : IDisposable
{
    public static string Root { get; } = Directory.CreateTempSubdirectory("growatt-tests-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
