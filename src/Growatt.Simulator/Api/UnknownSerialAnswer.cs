namespace Growatt.Simulator;

/// <summary>How the server treats a batch that names a device that does not exist. The vendor does not say.</summary>
public enum UnknownSerialAnswer
{
    /// <summary>The others are answered; the unknown one is just missing.</summary>
    LeaveOut,

    /// <summary>The whole batch is refused with 10005, "does not exist".</summary>
    RefuseAsNotExisting,

    /// <summary>The whole batch is refused with 10002, "serial number error".</summary>
    RefuseAsSerialNumberError,
}
