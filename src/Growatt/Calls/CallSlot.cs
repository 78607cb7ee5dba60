namespace Growatt.Calls;

/// <summary>Leave to send one request, or how long there is none.</summary>
internal sealed class CallSlot
{
    private readonly Func<bool, Task>? _correct;
    private readonly bool _countsFromAnswer;

    /// <summary>Leave. The call is noted as sent now.</summary>
    /// <param name="correct">Moves the note to the present where the call was answered, and removes it otherwise.</param>
    /// <param name="countsFromAnswer">Whether the request comes after a pause.</param>
    public CallSlot(Func<bool, Task> correct, bool countsFromAnswer)
    {
        _correct = correct;
        _countsFromAnswer = countsFromAnswer;
    }

    /// <summary>No leave.</summary>
    public CallSlot(TimeSpan wait, bool isHeld)
    {
        Wait = wait;
        IsHeld = isHeld;
    }

    /// <summary>How long the request may not be sent; zero where it may.</summary>
    public TimeSpan Wait { get; }

    /// <summary>Whether that is because the server asked for a pause.</summary>
    public bool IsHeld { get; }

    /// <summary>
    /// The request was answered. One after a pause has to connect first and reaches the server much later than it was sent, and the next one
    /// does not: so the time is counted from its answer.
    /// </summary>
    public Task AnsweredAsync() => _countsFromAnswer ? _correct!(true) : Task.CompletedTask;

    /// <summary>The request was never sent, and does not count.</summary>
    public Task GiveBackAsync() => _correct!(false);
}

/// <summary>How to wait for leave.</summary>
/// <param name="Longest">Where it takes longer, there is no leave.</param>
/// <param name="Report">Called with the whole wait and what is left of it; null when nobody listens.</param>
/// <param name="OnFault">Called where the disk cannot be used.</param>
internal readonly record struct SlotWait(TimeSpan Longest, Action<TimeSpan, TimeSpan>? Report = null, Action<Exception>? OnFault = null);
