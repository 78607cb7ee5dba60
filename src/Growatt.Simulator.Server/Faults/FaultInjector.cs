using System.Globalization;
using System.Text;
using Growatt.Simulator.Api;
using Growatt.Simulator.Http;

namespace Growatt.Simulator.Server.Faults;

/// <summary>Turns a right answer into a wrong one.</summary>
internal static class FaultInjector
{
    private const int Levels = 20_000;

    /// <param name="answer">The right answer.</param>
    /// <param name="rule">What is to go wrong.</param>
    /// <param name="before">How often that rule has hit before.</param>
    /// <param name="now">For headers with a date.</param>
    public static SimulatorAnswer Apply(SimulatorAnswer answer, FaultRule rule, int before, DateTimeOffset now) => rule.Kind switch
    {
        FaultKind.Delay => answer with { Transport = new() { Delay = rule.Duration } },
        FaultKind.HangBeforeHeaders => answer with { Transport = new() { Hangs = true } },
        FaultKind.SlowBody => answer with { Transport = new() { BodyTakes = rule.Duration } },
        FaultKind.ResetMidBody => answer with { Transport = new() { ResetAfter = answer.Body.Length / 2 } },
        FaultKind.TruncatedJson => answer with { Body = answer.Body.Slice(0, answer.Body.Length / 2) },
        FaultKind.InvalidJson => answer with { Body = Encoding.UTF8.GetBytes("{\"data\":{\"DEMO000001\":{]}, 'error_code': zero") },
        FaultKind.EmptyBody => answer with { Body = default },
        FaultKind.HtmlLoginPage => HtmlPages.Login,
        FaultKind.Forbidden403Page => HtmlPages.Forbidden,
        FaultKind.RedirectToForeignHost => HtmlPages.Redirect("https://foreign.invalid/v1/login"),
        FaultKind.Http429 => HtmlPages.Status(429, "Too Many Requests") with { Headers = RetryAfter(rule, now) },
        FaultKind.Http500 => HtmlPages.Status(500, "Internal Server Error"),
        FaultKind.Http503 => HtmlPages.Status(503, "Service Unavailable") with { Headers = RetryAfter(rule, now) },
        FaultKind.ErrorCode => SimulatorAnswer.Of(new ApiRefusal(rule.ErrorCode, rule.ErrorMessage)),
        FaultKind.WrongContentType => answer with { ContentType = "image/png" },
        FaultKind.Gzip => answer.Compressed(),
        FaultKind.HugeBody => answer with { Body = Encoding.UTF8.GetBytes("{\"data\":{\"padding\":\""), PaddingBytes = rule.Bytes },
        FaultKind.DeepNesting => answer with { Body = Encoding.UTF8.GetBytes("{\"data\":" + Repeat("{\"a\":", Levels) + "1" + Repeat("}", Levels) + ",\"error_code\":0,\"error_msg\":\"\"}") },
        FaultKind.DuplicateKeys => answer with { Body = JsonEdits.DuplicateKeys(answer.Body) },
        FaultKind.UnknownFields => answer with { Body = JsonEdits.Edit(answer.Body, JsonEdits.AddUnknownFields) },
        FaultKind.NanLikeStrings => answer with { Body = JsonEdits.Edit(answer.Body, json => JsonEdits.SpoilNumbers(json, before)) },
        FaultKind.WrongTypes => answer with { Body = JsonEdits.Edit(answer.Body, json => JsonEdits.ChangeTypes(json, before)) },
        FaultKind.DropSerials => answer with { Body = JsonEdits.Edit(answer.Body, json => JsonEdits.DropRecords(json, rule.SerialNumber)) },
        FaultKind.DuplicateEcho => answer with { Body = JsonEdits.Edit(answer.Body, JsonEdits.RepeatEcho) },
        FaultKind.RepeatedPage => answer,
        FaultKind.LyingCount => answer with { Body = JsonEdits.Edit(answer.Body, JsonEdits.RaiseCount) },
        FaultKind.MixedCaseKeys => answer with { Body = JsonEdits.Edit(answer.Body, JsonEdits.ChangeCase) },
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "Not a fault."),
    };

    private static IReadOnlyList<KeyValuePair<string, string>> RetryAfter(FaultRule rule, DateTimeOffset now) => rule.RetryAfter is not { } wait
        ? []
        : [new("Retry-After", rule.RetryAfterIsDate
            ? (now + wait).ToString("r", CultureInfo.InvariantCulture)
            : ((long)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture))];

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
