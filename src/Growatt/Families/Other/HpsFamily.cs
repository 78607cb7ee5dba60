namespace Growatt;

/// <summary>HPS hybrid power systems (device type 9): one request a device. Source: the vendor's pages.</summary>
public sealed class HpsFamily() : UntypedFamily(DeviceType.Hps, "hps", TenSeconds, "HPS");
