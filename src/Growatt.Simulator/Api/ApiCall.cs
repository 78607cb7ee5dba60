using System.Globalization;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>A call that was let in.</summary>
/// <param name="Fleet">Whom it can ask.</param>
/// <param name="Parameters">Of query and form.</param>
/// <param name="Now">When it came.</param>
/// <param name="Rules">How strict to be.</param>
/// <param name="Cancelled">When nobody waits for the answer any more.</param>
internal sealed record ApiCall(
    DeviceFleet Fleet, IReadOnlyDictionary<string, string> Parameters, DateTimeOffset Now, ApiRules Rules, CancellationToken Cancelled)
{
    /// <summary>Whether what it sets is really set: a fault may swallow it.</summary>
    public bool MayWrite { get; init; } = true;

    /// <summary>A parameter; "" if it is absent.</summary>
    public string Text(string name) => Parameters.TryGetValue(name, out var text) ? text.Trim() : "";

    /// <summary>A parameter that is a day; null if it is not.</summary>
    public DateTime? Date(string name) =>
        DateTime.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The plant that <c>plant_id</c> names.</summary>
    /// <param name="emptyCode">The endpoint's code for no id.</param>
    /// <param name="unknownCode">The endpoint's code for an id that no plant has.</param>
    /// <param name="plant">The plant.</param>
    /// <returns>Why there is none; null if there is one.</returns>
    public ApiRefusal? FindPlant(int emptyCode, int unknownCode, out Plant plant)
    {
        plant = null!;
        if (!Parameters.TryGetValue("plant_id", out var text) || text.Length == 0)
        {
            return ApiRefusal.PlantIdEmpty(emptyCode);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && Fleet.Plants.FirstOrDefault(p => p.Id == id) is { } found)
        {
            plant = found;
            return null;
        }

        return ApiRefusal.PlantDoesNotExist(unknownCode);
    }

    /// <summary>The device of a family that a parameter names.</summary>
    /// <param name="family">Whose it must be: that of another one is none of the token's.</param>
    /// <param name="parameter">Holds the serial number.</param>
    /// <param name="emptyCode">The endpoint's code for no serial number.</param>
    /// <param name="unknownCode">The endpoint's code for one that no device has.</param>
    /// <param name="device">The device.</param>
    /// <returns>Why there is none; null if there is one.</returns>
    public ApiRefusal? FindDevice(SimulatedFamily family, string parameter, int emptyCode, int unknownCode, out DeviceId device)
    {
        device = null!;
        if (!Parameters.TryGetValue(parameter, out var serial) || serial.Trim().Length == 0)
        {
            return ApiRefusal.SerialNumberError(emptyCode);
        }

        if (Fleet.Find(serial.Trim()) is not { } found)
        {
            return ApiRefusal.DoesNotExist(unknownCode, family.Word);
        }

        device = found;
        return found.Kind != family.Kind || Rules.IsForbidden(found.SerialNumber) ? ApiRefusal.PermissionDenied : null;
    }
}
