namespace Growatt;

/// <summary>The host is not, or no longer, the one that serves this account.</summary>
public sealed class GrowattWrongHostException(string message) : GrowattException(message)
{
    /// <inheritdoc/>
    public override string Advice => "Connect to the API host of the account's region: Connect-Growatt -Region Global, China, NorthAmerica, AustraliaNewZealand or Atess.";
}
