namespace Growatt.Commands.Answers;

/// <summary>What a text is that is no answer of the API.</summary>
internal enum AnswerFaultKind
{
    /// <summary>Anything.</summary>
    Nonsense,

    /// <summary>It was to be one.</summary>
    BrokenAnswer,

    /// <summary>A tag, and with it what follows.</summary>
    WebPage,

    /// <summary>What was piped was no text.</summary>
    Object,

    /// <summary>One more of what has already been reported: the wrong file would give an error for every line.</summary>
    PassedOver,
}
