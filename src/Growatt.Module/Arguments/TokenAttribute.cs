using System.Management.Automation;
using System.Security;

namespace Growatt.Commands.Arguments;

/// <summary>Takes a token as a SecureString, a plain string, or the password of a credential; says nothing of its value when it is none of these.</summary>
internal sealed class TokenAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        inputData.Unwrap() switch
        {
            // A variable that was never set: as empty as an empty text.
            null => new SecureString(),
            SecureString secure => secure,
            PSCredential credential => credential.Password,
            string plain => Protect(plain),
            _ => throw new ArgumentTransformationMetadataException("The token must be a SecureString, a string, or a credential with the token as its password."),
        };

    private static SecureString Protect(string plain)
    {
        var secure = new SecureString();
        foreach (var c in plain)
        {
            secure.AppendChar(c);
        }

        secure.MakeReadOnly();
        return secure;
    }
}
