using System.Globalization;
using System.Text.Json;
using Growatt.Simulator.Families.Shared;
using Growatt.Simulator.Fleet;

namespace Growatt.Simulator.Api;

/// <summary>The loggers of a plant: <c>GET device/datalogger/list</c>. Where other answers have the peak power, it has all that the server knows of the plant.</summary>
internal sealed class DataloggerListEndpoint() : ApiEndpoint("GET", "device/datalogger/list", RateLimit.FiveMinutes)
{
    private const string Zeros = """
        flatPeriodPrice storage_eChargeToday storage_BattoryPercentage peakPeriodPrice storage_eDisChargeToday panelTemp fixedPowerPrice storage_TotalToGrid
        energyMonth deviceCount eToday valleyPeriodPrice energyYear onLineEnvCount hasDeviceOnLine etodayMoney etotalMoney envTemp storage_TodayToGrid eTotal
        irradiance hasStorage windAngle windSpeed storage_TotalToUser storage_TodayToUser currentPac
        """;

    private const string ZeroTexts = """
        currentPacTxt prToday etodaySo2Text emonthMoneyText etodayCo2Text etotalSo2Text etodayCoalText prMonth etotalCo2Text emonthCo2Text etotalMoneyText
        emonthSo2Text etotalCoalText emonthCoalText EYearMoneyText etodayMoneyText
        """;

    private const string EmptyTexts = """
        longitude_d longitude_f longitude_m latitude_d latitude_f latitude_m mapLat mapLng mapCity alias parentID pairViewUserAccount designCompany
        moneyUnitText longitudeText latitudeText imgPath locationImgName plantImgName
        """;

    public override ApiRefusal? Answer(ApiCall call, Utf8JsonWriter json)
    {
        if (call.FindPlant(emptyCode: 10002, unknownCode: 10003, out var plant) is { } missing)
        {
            return missing;
        }

        if (Paging.Read(call.Parameters, out var paging) is { } refusal)
        {
            return refusal;
        }

        json.WriteEnvelope(() =>
        {
            json.WriteStartObject("peak_power_actual");
            WritePlant(json, plant, call.Fleet.DevicesOf(plant).Where(id => id.Kind.Models.Count > 0).Sum(id => call.Fleet.Device(id).System.PeakPower));
            json.WriteEndObject();
            json.WriteNumber("count", plant.DeviceCount + plant.OtherCount);
            json.WriteStartArray("dataloggers");
            foreach (var id in paging.Of(call.Fleet.DevicesOf(plant)))
            {
                var reading = id.Kind.Models.Count > 0 ? call.Fleet.Read(id, call.Now) : null;
                json.WriteStartObject();
                json.WritePropertyName("last_update_time");
                json.WriteJavaDate(reading?.Time ?? call.Now.ToOffset(TimeSpan.FromHours(plant.Location.UtcOffset)).DateTime);
                json.WriteString("model", "ShineWiFi-X");
                json.WriteString("sn", id.DataloggerSerialNumber);
                json.WriteBoolean("lost", reading?.Device.Condition == DeviceCondition.Silent);
                json.WriteString("manufacturer", "Growatt");
                json.WriteNumber("type", 0);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        return null;
    }

    private static void WritePlant(Utf8JsonWriter json, Plant plant, double peakPower)
    {
        json.WriteNumber("id", plant.Id);
        json.WriteString("treeID", string.Format(CultureInfo.InvariantCulture, "PLANT_{0}", plant.Id));
        json.WriteString("treeName", plant.Name);
        json.WriteString("plantName", plant.Name);
        json.WriteString("userAccount", plant.User.Name);
        json.WriteString("country", plant.Location.Country);
        json.WriteString("city", plant.Location.City);
        json.WriteString("plant_lat", plant.Location.Latitude.ToString(CultureInfo.InvariantCulture));
        json.WriteString("plant_lng", plant.Location.Longitude.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("timezone", plant.Location.UtcOffset);
        json.WriteString("timezoneText", plant.Location.TimeZone);
        json.WriteString("formulaMoneyUnitId", plant.Location.Currency);
        json.WriteNumber("nominalPower", Math.Round(peakPower));
        json.WriteNumber("level", 1);
        json.WriteString("createDateText", plant.Created.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WritePropertyName("createDate");
        json.WriteJavaDate(plant.Created);
        WriteFactor(json, "formulaCoal", 0.4);
        WriteFactor(json, "formulaMoney", 1.2);
        WriteFactor(json, "formulaSo2", 0.8);
        WriteFactor(json, "formulaCo2", 0.6);
        json.WriteBoolean("defaultPlant", false);
        json.WriteBoolean("isShare", false);
        json.WriteNull("unitMap");
        json.WriteNull("userBean");
        foreach (var name in Names(Zeros))
        {
            json.WriteNumber(name, 0);
        }

        foreach (var name in Names(ZeroTexts))
        {
            json.WriteString(name, "0");
        }

        foreach (var name in Names(EmptyTexts))
        {
            json.WriteString(name, "");
        }

        foreach (var name in new[] { "dataLogList", "children" })
        {
            json.WriteStartArray(name);
            json.WriteEndArray();
        }
    }

    private static void WriteFactor(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteWidenedFloat(value);
    }

    private static string[] Names(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
