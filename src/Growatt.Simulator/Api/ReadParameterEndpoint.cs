using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>One setting, or registers, read from the device itself: <c>POST readMixParam</c>. Its data is a text.</summary>
internal sealed class ReadParameterEndpoint(SimulatedFamily family, SettingsWriting writing) : ApiEndpoint("POST", writing.ReadPath, RateLimit.None)
{
    private const int MostRegisters = 100;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(family, SettingsAnswer.Parameter, 10002, 10002, out var id) is { } missing)
        {
            return missing;
        }

        var reading = call.Fleet.Read(id, call.Now);
        if (reading.Device.Condition == DeviceCondition.Silent)
        {
            return ApiRefusal.DeviceOffline;
        }

        var settings = call.Fleet.SettingsOf(id);
        var parameter = call.Text("paramId");
        string data;
        if (parameter == SetParameterEndpoint.AnyRegister)
        {
            if (!TryRegister(call.Text("startAddr"), out var first) || !TryRegister(call.Text("endAddr"), out var last) || last < first || last - first >= MostRegisters)
            {
                return ApiRefusal.SystemError;
            }

            data = string.Join(",", Enumerable.Range(first, last - first + 1).Select(register =>
                settings.Get(SetParameterEndpoint.Register(register), call.Now) ?? ((register * 7) % 256).ToString(CultureInfo.InvariantCulture)));
        }
        else if (writing.Types.TryGetValue(parameter, out var type))
        {
            data = settings.Get(type.MainField, call.Now) ?? family.Settings.AllFields.FirstOrDefault(field => field.Name == type.MainField)?.Text(reading) ?? "0";
        }
        else
        {
            return new ApiRefusal(10009, "unknown parameter");
        }

        json.WriteStartObject();
        json.WriteString("data", data);
        json.WriteSuccess();
        json.WriteEndObject();
        return null;
    }

    private static bool TryRegister(string text, out int register) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out register) && register <= ushort.MaxValue;
}
