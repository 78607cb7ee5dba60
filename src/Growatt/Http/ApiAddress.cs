namespace Growatt.Http;

/// <summary>The address that requests are sent under: checked before a token goes there.</summary>
internal static class ApiAddress
{
    /// <returns>The address with a trailing slash and without the version, which the endpoints' paths carry.</returns>
    public static Uri Normalise(Uri address, bool allowInsecureHttp)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            throw new ArgumentException($"'{address}' is not a web address: give one like https://openapi.growatt.com/.", nameof(address));
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException("The address must be a host and a path only, without user name, query or fragment.", nameof(address));
        }

        if (address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback && !allowInsecureHttp)
        {
            throw new ArgumentException(
                $"'{address}' is plain http: anyone on the way could read the token. Use https, or ask for http explicitly with -AllowInsecureHttp.",
                nameof(address));
        }

        var path = address.AbsolutePath.TrimEnd('/');
        if (path.EndsWith("/v1", StringComparison.OrdinalIgnoreCase))
        {
            path = path.Substring(0, path.Length - "/v1".Length);
        }

        return new Uri(address.GetLeftPart(UriPartial.Authority) + path + "/");
    }
}
