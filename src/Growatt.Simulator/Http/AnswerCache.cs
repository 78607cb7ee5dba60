namespace Growatt.Simulator.Http;

/// <summary>Answers kept up to a number of bytes; further ones are made anew each time.</summary>
internal sealed class AnswerCache(long mostBytes)
{
    private readonly Dictionary<string, SimulatorAnswer> _answers = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private long _bytes;

    public bool TryGet(string key, out SimulatorAnswer answer)
    {
        lock (_lock)
        {
            return _answers.TryGetValue(key, out answer!);
        }
    }

    public void Add(string key, SimulatorAnswer answer)
    {
        lock (_lock)
        {
            if (_bytes + answer.Body.Length <= mostBytes && !_answers.ContainsKey(key))
            {
                _answers[key] = answer;
                _bytes += answer.Body.Length;
            }
        }
    }
}
