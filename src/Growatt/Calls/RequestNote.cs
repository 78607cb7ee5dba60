namespace Growatt;

/// <summary>Something about an answer that is no error.</summary>
/// <param name="Endpoint">The endpoint's path.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">In a sentence or two.</param>
public sealed record RequestNote(string Endpoint, RequestNoteKind Kind, string Text);
