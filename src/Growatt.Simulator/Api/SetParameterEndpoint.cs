using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;
using Growatt.Simulator.Physics;

namespace Growatt.Simulator.Api;

/// <summary>Sets something: <c>POST mixSet</c> with <c>mix_sn</c>, <c>type</c> and <c>param1</c> and so on. It takes effect within a minute.</summary>
internal sealed class SetParameterEndpoint(SimulatedFamily family, SettingsWriting writing) : ApiEndpoint("POST", writing.WritePath, RateLimit.None)
{
    public const string AnyRegister = "set_any_reg";

    /// <summary>Under which name a register's value is kept.</summary>
    public static string Register(int number) => string.Format(CultureInfo.InvariantCulture, "register {0}", number);

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindDevice(family, writing.DeviceParameter, 10004, 10012, out var id) is { } missing)
        {
            return missing;
        }

        var device = call.Fleet.Device(id);
        if (device.Condition == DeviceCondition.Silent)
        {
            return ApiRefusal.DeviceOffline;
        }

        var type = call.Text(writing.TypeParameter);
        Dictionary<string, string> values;
        if (type == AnyRegister)
        {
            if (!int.TryParse(Value(1), NumberStyles.None, CultureInfo.InvariantCulture, out var register) || Value(2).Length == 0)
            {
                return new ApiRefusal(Value(2).Length == 0 ? 10007 : 10008, "register or value");
            }

            values = new Dictionary<string, string> { [Register(register)] = Value(2) };
        }
        else if (!writing.Types.TryGetValue(type, out var setting))
        {
            return new ApiRefusal(10006, "unknown type");
        }
        else if (setting.Parse(Value, out values) is not 0 and var code)
        {
            return new ApiRefusal(code, "value");
        }

        if (call.MayWrite && (!writing.NeedsPassword(device) || Value(2) == PasswordOf(device, call.Now)))
        {
            call.Fleet.Set(id, values, call.Now, at => ControlOf(call, id, values, at));
        }

        json.WriteStartObject();
        json.WriteString("data", "");
        json.WriteNumber("error_code", 0);
        json.WriteString("error_msg", writing.SuccessMessage);
        json.WriteEndObject();
        return null;

        string Value(int number) => call.Text(string.Format(CultureInfo.InvariantCulture, "{0}{1}", writing.ValueParameter, number));
    }

    /// <summary>What all settings together make the device do.</summary>
    private Control ControlOf(ApiCall call, DeviceId id, Dictionary<string, string> values, DateTimeOffset at)
    {
        var settings = call.Fleet.SettingsOf(id);
        var reading = call.Fleet.Read(id, call.Now);
        return writing.ToControl(name =>
            values.TryGetValue(name, out var value) ? value
            : settings.Get(name, at) ?? family.Settings.AllFields.FirstOrDefault(field => field.Name == name)?.Text(reading) ?? "");
    }

    /// <summary>Of the day at the inverter.</summary>
    private static string PasswordOf(Device device, DateTimeOffset now) =>
        "growatt" + now.ToOffset(TimeSpan.FromHours(device.Plant.Location.UtcOffset)).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
