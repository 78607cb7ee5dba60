namespace Growatt;

/// <summary>PCS power conversion systems (device type 8): one request a device. Source: the vendor's pages.</summary>
public sealed class PcsFamily() : UntypedFamily(DeviceType.Pcs, "pcs", FiveMinutes, "PCS");
