namespace Growatt.Benchmarks.WholeJob;

/// <summary>A contestant that loses a device has not done the job.</summary>
internal static class Complete
{
    /// <exception cref="InvalidOperationException">The number of records is not the fleet's size.</exception>
    public static void Check(Fleet fleet, int records)
    {
        if (records != fleet.Size)
        {
            throw new InvalidOperationException($"{records} records of {fleet.Size} devices.");
        }
    }
}
