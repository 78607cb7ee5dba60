using Growatt.Disk;

namespace Growatt.Calls;

/// <summary>Says that the disk cannot be used: once for a client, since it is the same news each time.</summary>
/// <param name="folder">The folder that is meant.</param>
internal sealed class CacheFaults(UserFolder folder)
{
    private int _said;

    public void Note(IRequestObserver? observer, Endpoint endpoint, Exception fault)
    {
        if (observer is not null && Interlocked.Exchange(ref _said, 1) == 0)
        {
            observer.OnNote(new RequestNote(
                endpoint.Path,
                RequestNoteKind.CacheFault,
                $"The cache{Place()} cannot be used: {fault.Message.TrimEnd('.')}. Until it can, every process caches its answers and counts its calls alone, "
                + $"and the API allows few calls. The environment variable {UserFolder.DirectoryVariable} can name another folder."));
        }
    }

    private string Place()
    {
        try
        {
            return $" in {folder.Root}";
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return "";
        }
    }
}
