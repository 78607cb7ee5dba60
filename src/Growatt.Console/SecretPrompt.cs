using System.Security;

namespace Growatt.Console;

/// <summary>Reads a secret from the keyboard, showing a star for each character.</summary>
internal static class SecretPrompt
{
    public static SecureString Read()
    {
        var secret = new SecureString();
        while (true)
        {
            var key = System.Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    System.Console.WriteLine();
                    secret.MakeReadOnly();
                    return secret;
                case ConsoleKey.Backspace when secret.Length > 0:
                    secret.RemoveAt(secret.Length - 1);
                    System.Console.Write("\b \b");
                    break;
                case var _ when !char.IsControl(key.KeyChar):
                    secret.AppendChar(key.KeyChar);
                    System.Console.Write('*');
                    break;
            }
        }
    }
}
