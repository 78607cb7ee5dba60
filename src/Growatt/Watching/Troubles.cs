namespace Growatt.Watching;

/// <summary>Which errors devices have now. However many devices have one, and however often, it begins once and ends once.</summary>
/// <param name="time">The clock.</param>
internal sealed class Troubles(TimeProvider time)
{
    private readonly Dictionary<Type, Trouble> _open = [];
    private readonly Dictionary<string, Trouble> _bySubject = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes notice of how a device, or the list of devices, does now.</summary>
    /// <param name="subject">The serial number; empty for the list.</param>
    /// <param name="error">Its error; null for none.</param>
    /// <param name="news">Takes what has begun and what is over.</param>
    public void Note(string subject, GrowattException? error, WatchNews news)
    {
        if (_bySubject.TryGetValue(subject, out var older) && older.Error.GetType() != error?.GetType())
        {
            _bySubject.Remove(subject);
            older.Remove(subject);
            if (older.IsOver)
            {
                _open.Remove(older.Error.GetType());
                news.Ended.Add(older);
            }
        }

        if (error is null)
        {
            return;
        }

        if (!_open.TryGetValue(error.GetType(), out var trouble))
        {
            trouble = new Trouble(subject, error, time.GetUtcNow());
            _open.Add(error.GetType(), trouble);
            news.Began.Add(trouble);
        }

        trouble.Add(subject);
        _bySubject[subject] = trouble;
    }
}
