namespace Growatt;

/// <summary>PBD converters between PV and battery (device type 10): one request a device. Source: the vendor's pages.</summary>
public sealed class PbdFamily() : UntypedFamily(DeviceType.Pbd, "pbd", FiveMinutes, "PBD");
