using System.Globalization;
using System.Management.Automation;
using Growatt.Errors;

namespace Growatt.Commands.Errors;

/// <summary>Makes error records that say what is wrong with what, and what to do about it.</summary>
internal static class ErrorRecords
{
    /// <summary>What is longer is no serial number, and would hide what is said of it.</summary>
    private const int LongestSubject = 64;

    /// <summary>Why there is no record.</summary>
    /// <param name="exception">What the client could not do.</param>
    /// <param name="subject">What there is no record of: a serial number, or the place of a saved answer.</param>
    /// <param name="hint">What to do besides.</param>
    public static ErrorRecord ToErrorRecord(this GrowattException exception, string subject, string? hint = null) =>
        Create(exception, ErrorKind.Of(exception), Prefix(exception, subject) + exception.Message, $"{ErrorAdvice.Of(exception)} {hint}", subject);

    /// <summary>Why there is no record of one more device, where what to do has been said of another already.</summary>
    public static ErrorRecord ToErrorRecordWithoutAdvice(this GrowattException exception, string subject) =>
        Create(exception, ErrorKind.Of(exception), Prefix(exception, subject) + exception.Message, null, subject);

    /// <summary>Why something of a plant could not be read.</summary>
    public static ErrorRecord ToErrorRecord(this GrowattException exception, long plantId) =>
        Create(exception, ErrorKind.Of(exception), string.Format(CultureInfo.InvariantCulture, "Plant {0}: {1}", plantId, exception.Message), ErrorAdvice.Of(exception), plantId);

    /// <summary>Why nothing more can be done.</summary>
    public static ErrorRecord ToErrorRecord(this GrowattException exception) =>
        Create(exception, ErrorKind.Of(exception), exception.Message, ErrorAdvice.Of(exception), null);

    /// <summary>An error of the module's own.</summary>
    public static ErrorRecord ToErrorRecord(this ErrorKind kind, string message, string? advice = null, object? target = null) =>
        Create(new InvalidOperationException(ShownText.Of(message)), kind, message, advice, target);

    // The advice is part of the message: a log often holds nothing else, and Windows PowerShell does not show a RecommendedAction,
    // while PowerShell 7 would show it a second time.
    private static ErrorRecord Create(Exception exception, ErrorKind kind, string message, string? advice, object? target) =>
        new(exception, kind.Id, kind.Category, target) { ErrorDetails = new ErrorDetails(ShownText.Of($"{message} {advice}".TrimEnd())) };

    private static string Prefix(GrowattException exception, string subject) =>
        subject.Length == 0 || exception.Message.Contains($"'{subject}'") ? ""
        : subject.Length > LongestSubject ? $"{subject.Substring(0, LongestSubject)}...: "
        : $"{subject}: ";
}
