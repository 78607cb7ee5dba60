namespace Growatt;

internal sealed class Pacer
{
}
