using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Families.Shared;

/// <summary>One entry of a device in <c>device/list</c>.</summary>
/// <param name="Type">The type code.</param>
/// <param name="Status">The <c>status</c> of a device that is not lost; not that of its records.</param>
internal sealed record ListedType(int Type, Func<Reading, int> Status);
