using System.Runtime.CompilerServices;

namespace Growatt.Module.Tests;

/// <summary>
/// Keeps what the module keeps on disk out of the user's own folder, here and in the processes that tests start. Tests that must not see
/// each other's answers connect to another address, with another token, or to a demo fleet of another size.
/// </summary>
internal static class OwnCache
{
    public static string Folder { get; } = Directory.CreateTempSubdirectory("growatt-tests-").FullName;

    [ModuleInitializer]
    internal static void Use()
    {
        Environment.SetEnvironmentVariable("GROWATT_CACHE_DIR", Folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
    }
}
