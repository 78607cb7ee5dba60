using System.Net;

namespace Growatt.Tests;

/// <summary>What the tests use of .NET, for .NET Framework; most of it comes from the package Polyfill.</summary>
internal static class NetFramework
{
    extension(string text)
    {
        public static string Create(IFormatProvider culture, FormattableString format) => format.ToString(culture);

        public string Replace(string old, string replacement, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(old, replacement) : throw new NotSupportedException();
    }

    extension(TimeSpan duration)
    {
        public static TimeSpan operator *(TimeSpan left, double right) => new((long)Math.Round(left.Ticks * right));

        public static TimeSpan operator *(double left, TimeSpan right) => right * left;
    }

    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

        public static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;
    }

    extension(float)
    {
        public static bool IsFinite(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
    }

    extension(HttpStatusCode)
    {
        public static HttpStatusCode TooManyRequests => (HttpStatusCode)429;
    }

    extension(HttpClient)
    {
        public static IWebProxy DefaultProxy
        {
            get => WebRequest.DefaultWebProxy;
            set => WebRequest.DefaultWebProxy = value;
        }
    }
}
