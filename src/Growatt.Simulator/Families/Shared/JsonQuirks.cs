using System.Globalization;
using System.Text.Json;

namespace Growatt.Simulator.Families.Shared;

/// <summary>Numbers and dates as the vendor's Java server spells them.</summary>
internal static class JsonQuirks
{
    /// <summary>A double as Java prints it: with an exponent from ten million on.</summary>
    public static void WriteJavaDouble(this Utf8JsonWriter json, double value)
    {
        if (Math.Abs(value) < 1e7)
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteRawValue(value.ToString("0.0##############E0", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A 32-bit float that the server widened: 37.6 becomes 37.599998474121094.</summary>
    public static void WriteWidenedFloat(this Utf8JsonWriter json, double value) => json.WriteNumberValue((double)(float)value);

    /// <summary>
    /// A java.util.Calendar, member by member. The server's own zone is always China's, and takes the plant's wall clock for
    /// its own.
    /// </summary>
    public static void WriteJavaCalendar(this Utf8JsonWriter json, DateTime time)
    {
        json.WriteStartObject();
        json.WriteNumber("minimalDaysInFirstWeek", 1);
        json.WriteNumber("weekYear", WeekYear(time));
        json.WritePropertyName("time");
        json.WriteJavaDate(time);
        json.WriteNumber("weeksInWeekYear", WeeksIn(WeekYear(time)));
        json.WritePropertyName("gregorianChange");
        json.WriteRawValue("{\"time\":-12219292800000,\"minutes\":0,\"seconds\":0,\"hours\":8,\"month\":9,\"year\":-318,\"timezoneOffset\":-480,\"day\":5,\"date\":15}"u8);
        json.WritePropertyName("timeZone");
        json.WriteRawValue("{\"lastRuleInstance\":null,\"rawOffset\":28800000,\"DSTSavings\":0,\"dirty\":false,\"ID\":\"Asia/Shanghai\",\"displayName\":\"China Standard Time\"}"u8);
        json.WriteNumber("timeInMillis", ChinaMilliseconds(time));
        json.WriteBoolean("lenient", true);
        json.WriteNumber("firstDayOfWeek", 1);
        json.WriteBoolean("weekDateSupported", true);
        json.WriteEndObject();
    }

    /// <summary>Rounded to what a register in tenths can hold.</summary>
    public static double Tenth(double value) => Math.Round(value, 1);

    /// <summary>A number as text, with one decimal.</summary>
    public static string Tenths(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>An envelope around an object.</summary>
    public static void WriteEnvelope(this Utf8JsonWriter json, Action writeData)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        writeData();
        json.WriteEndObject();
        json.WriteSuccess();
        json.WriteEndObject();
    }

    /// <summary>The end of an envelope with data.</summary>
    public static void WriteSuccess(this Utf8JsonWriter json)
    {
        json.WriteNumber("error_code", 0);
        json.WriteString("error_msg", "");
    }

    /// <summary>A wall clock as text.</summary>
    public static string Text(this DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Milliseconds since 1970 if this wall clock hung in China.</summary>
    public static long ChinaMilliseconds(DateTime time) =>
        new DateTimeOffset(time.Ticks, TimeSpan.FromHours(8)).ToUnixTimeMilliseconds();

    /// <summary>A java.util.Date, member by member.</summary>
    public static void WriteJavaDate(this Utf8JsonWriter json, DateTime time)
    {
        json.WriteStartObject();
        json.WriteNumber("time", ChinaMilliseconds(time));
        json.WriteNumber("minutes", time.Minute);
        json.WriteNumber("seconds", time.Second);
        json.WriteNumber("hours", time.Hour);
        json.WriteNumber("month", time.Month - 1);
        json.WriteNumber("year", time.Year - 1900);
        json.WriteNumber("timezoneOffset", -480);
        json.WriteNumber("day", (int)time.DayOfWeek);
        json.WriteNumber("date", time.Day);
        json.WriteEndObject();
    }

    /// <summary>Weeks start on Sunday, and the one with 1 January is the first of its year.</summary>
    private static int WeekYear(DateTime time) => time.AddDays(6 - (int)time.DayOfWeek).Year;

    private static int WeeksIn(int year) => (int)((FirstWeek(year + 1) - FirstWeek(year)).TotalDays / 7);

    private static DateTime FirstWeek(int year)
    {
        var newYear = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return newYear.AddDays(-(int)newYear.DayOfWeek);
    }
}
