namespace Growatt;

/// <summary>The host is not the API that serves this account: it sends web pages, redirects, or says so itself.</summary>
public sealed class GrowattWrongHostException(string message) : GrowattException(message);
