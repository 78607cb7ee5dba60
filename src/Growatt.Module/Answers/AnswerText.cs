namespace Growatt.Commands.Answers;

/// <summary>A piece of saved text: one answer, or lines in a row that are none.</summary>
/// <param name="Text">The answer; null for lines that are none.</param>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Column">The character of that line it begins at, from 1.</param>
/// <param name="LastLine">The line it ends in.</param>
internal readonly record struct AnswerText(string? Text, int Line, int Column, int LastLine);
