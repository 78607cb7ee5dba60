using System.Net;
using System.Text.RegularExpressions;

namespace Growatt.Http;

/// <summary>The address that requests are sent under: checked before a token goes there.</summary>
internal static class ApiAddress
{
    /// <returns>The address with a trailing slash and without the version, which the endpoints' paths carry.</returns>
    public static Uri Normalise(Uri address, bool allowInsecureHttp)
    {
        if (address.IsAbsoluteUri && (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0))
        {
            throw new ArgumentException("The address must be a host and a path only, without user name, query or fragment.", nameof(address));
        }

        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException(
                $"'{AddressText.WithoutUser(address.OriginalString)}' is not a web address: give one like https://openapi.growatt.com/.", nameof(address));
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback && !allowInsecureHttp)
        {
            throw new ArgumentException(
                $"'{address}' is plain http: anyone on the way could read the token. Use https, or allow plain http explicitly.",
                nameof(address));
        }

        // The paths of the endpoints carry their version: that of the address is left out, also where a letter from the vendor names another one.
        var path = Regex.Replace(address.AbsolutePath.TrimEnd('/'), "/v[0-9]+$", "", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return new Uri(address.GetLeftPart(UriPartial.Authority) + path + "/");
    }

    /// <summary>A request over plain http to this machine is safe, unless it goes through a proxy on another.</summary>
    /// <exception cref="ArgumentException">It would.</exception>
    public static void CheckProxy(Uri address, IWebProxy? proxy, bool allowInsecureHttp)
    {
        if (address.Scheme == Uri.UriSchemeHttp && !allowInsecureHttp && proxy is not null && HttpHandlers.FindProxy(proxy, address) is { IsLoopback: false } found)
        {
            throw new ArgumentException(
                $"Requests to {address} are plain http: the proxy {found.Authority} on another machine could read the token. Use https, or allow plain http explicitly.",
                nameof(proxy));
        }
    }
}
