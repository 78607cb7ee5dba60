using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(Growatt.Module.Tests.OwnEnvironment))]

namespace Growatt.Module.Tests;

/// <summary>
/// Keeps the tests, and the processes that they start, away from the account and the folder of whoever runs them. Tests that must not see
/// each other's kept answers connect to another address, with another token, or to a demo fleet of another size.
/// </summary>
public sealed class OwnEnvironment : IDisposable
{
    public static string CacheFolder { get; } = Directory.CreateTempSubdirectory("growatt-tests-").FullName;

    [ModuleInitializer]
    internal static void Use()
    {
        Environment.SetEnvironmentVariable("GROWATT_TOKEN", null);
        Environment.SetEnvironmentVariable("GROWATT_BASE_URI", null);
        Environment.SetEnvironmentVariable("GROWATT_CACHE_DIR", CacheFolder);
    }

    // Not on exit: on a slow disk it takes longer than a process may take to exit.
    public void Dispose() => Directory.Delete(CacheFolder, recursive: true);
}
