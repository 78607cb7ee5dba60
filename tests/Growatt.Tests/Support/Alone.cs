namespace Growatt.Tests;

/// <summary>Tests that look at the memory of the whole process, or change what the whole process shares: they run while no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
