namespace Growatt.Commands.Answers;

/// <summary>One saved answer, as text.</summary>
/// <param name="Text">From its first character that is no white space.</param>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Column">The character of that line it begins at, from 1.</param>
internal readonly record struct AnswerText(string Text, int Line, int Column);
