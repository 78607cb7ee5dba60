using Growatt.Disk;

namespace Growatt.Tests.Discovery;

[Collection(nameof(Alone))]
public sealed class CacheFolderTests : IDisposable
{
    private const string Variable = "GROWATT_CACHE_DIR";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Answers_are_cached_in_the_users_own_folder(string? blank)
    {
        Environment.SetEnvironmentVariable(Variable, blank);

        Assert.Equal(
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Growatt", "Cache"),
            UserFolder.DefaultRoot());
    }

    [Fact]
    public void The_environment_names_another_folder()
    {
        var elsewhere = Path.Combine(Path.GetTempPath(), "elsewhere");
        Environment.SetEnvironmentVariable(Variable, elsewhere);

        Assert.Equal(elsewhere, UserFolder.DefaultRoot());
    }
}
