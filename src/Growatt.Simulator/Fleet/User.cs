namespace Growatt.Simulator.Fleet;

/// <summary>Whose plants they are: an installer's token sees those of all end users.</summary>
/// <param name="Id">The API's <c>user_id</c>.</param>
/// <param name="Name">What they log in with.</param>
internal sealed record User(int Id, string Name);
