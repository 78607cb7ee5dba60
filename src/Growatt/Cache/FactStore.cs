using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Growatt.Calls;
using Growatt.Disk;

namespace Growatt.Cache;

/// <summary>
/// Remembers for a day which serial numbers made an endpoint refuse a batch: in this client, and on disk for every process of the user. It
/// never fails: what the disk does not take is remembered in this client alone.
/// </summary>
/// <param name="folder">Where it is on disk; null for this client alone.</param>
/// <param name="time">The clock.</param>
internal sealed class FactStore(UserFolder? folder, TimeProvider time)
{
    public const string FileExtension = ".facts";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, Facts> _inMemory = new(StringComparer.Ordinal);

    /// <summary>The serial numbers that are remembered, ignoring case, and what is known of each.</summary>
    public IReadOnlyDictionary<string, string> Load(Endpoint endpoint)
    {
        var facts = new Facts(InMemory(endpoint));
        try
        {
            facts.Read(FileOf(endpoint)?.Load());
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // What this client knows is enough.
        }

        var now = time.GetUtcNow();
        return facts.Where(fact => IsValid(fact.Value.Since, now)).ToDictionary(fact => fact.Key, fact => fact.Value.Text, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Remembers them from now on.</summary>
    /// <param name="endpoint">What refused them.</param>
    /// <param name="serialNumbers">The serial numbers.</param>
    /// <param name="text">What is known of them, in one line.</param>
    /// <param name="cancellationToken">Ends the wait for another process.</param>
    public Task AddAsync(Endpoint endpoint, IReadOnlyCollection<string> serialNumbers, string text, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return ChangeAsync(endpoint, facts => facts.Set(serialNumbers, (now, text)), cancellationToken);
    }

    /// <summary>Forgets them.</summary>
    public Task RemoveAsync(Endpoint endpoint, IReadOnlyCollection<string> serialNumbers, CancellationToken cancellationToken) =>
        ChangeAsync(endpoint, facts => facts.Unset(serialNumbers), cancellationToken);

    private async Task ChangeAsync(Endpoint endpoint, Action<Facts> change, CancellationToken cancellationToken)
    {
        var inMemory = InMemory(endpoint);
        change(inMemory);
        if (FileOf(endpoint) is not { } file)
        {
            return;
        }

        try
        {
            using var held = await file.LockAsync(cancellationToken).ConfigureAwait(false);
            var onDisk = new Facts([]);
            onDisk.Read(file.Load());
            change(onDisk);
            file.Save(onDisk.Write(time.GetUtcNow()));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // This client has it.
        }
    }

    private Facts InMemory(Endpoint endpoint) => _inMemory.GetOrAdd(endpoint.Path, static _ => new Facts([]));

    private GuardedFile? FileOf(Endpoint endpoint) => folder?.File(endpoint.Path, "", FileExtension);

    private static bool IsValid(DateTimeOffset since, DateTimeOffset now) => since <= now && now - since < Lifetime;

    /// <summary>When each serial number was added, and what is known of it. On disk: a line for each.</summary>
    private sealed class Facts(IEnumerable<KeyValuePair<string, (DateTimeOffset Since, string Text)>> facts)
        : ConcurrentDictionary<string, (DateTimeOffset Since, string Text)>(facts, StringComparer.OrdinalIgnoreCase)
    {
        public void Set(IEnumerable<string> serialNumbers, (DateTimeOffset Since, string Text) fact)
        {
            foreach (var serialNumber in serialNumbers)
            {
                this[serialNumber] = fact;
            }
        }

        public void Unset(IEnumerable<string> serialNumbers)
        {
            foreach (var serialNumber in serialNumbers)
            {
                TryRemove(serialNumber, out _);
            }
        }

        /// <summary>Adds what a file holds; a line that is not sound is passed over.</summary>
        public void Read(byte[]? file)
        {
            foreach (var line in Encoding.UTF8.GetString(file ?? []).Split('\n'))
            {
                var parts = line.Split([' '], 3);
                if (parts.Length == 3 && DateTimeOffset.TryParseExact(parts[0], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since))
                {
                    this[parts[1]] = (since, parts[2]);
                }
            }
        }

        public byte[] Write(DateTimeOffset now) => Encoding.UTF8.GetBytes(string.Concat(
            this.Where(fact => IsValid(fact.Value.Since, now))
                .Select(fact => $"{fact.Value.Since.ToString("O", CultureInfo.InvariantCulture)} {fact.Key} {fact.Value.Text}\n")));
    }
}
