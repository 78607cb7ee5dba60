namespace Growatt.Simulator.Server;

/// <summary>What can go wrong with an answer. All of it has been seen on the vendor's servers or on the way to them, or is what a
/// hostile or broken server could send.</summary>
public enum FaultKind
{
    /// <summary>The answer is right, but comes <see cref="FaultRule.Duration"/> late.</summary>
    Delay,

    /// <summary>Nothing is ever sent; the connection stays open.</summary>
    HangBeforeHeaders,

    /// <summary>The headers come at once, the right body in small pieces over <see cref="FaultRule.Duration"/>.</summary>
    SlowBody,

    /// <summary>The connection breaks after half of the body.</summary>
    ResetMidBody,

    /// <summary>The body ends in the middle, and HTTP sees nothing wrong with it.</summary>
    TruncatedJson,

    /// <summary>A body that starts like JSON and is not.</summary>
    InvalidJson,

    /// <summary>Status 200 and no byte.</summary>
    EmptyBody,

    /// <summary>Status 200 and a page that asks to log in.</summary>
    HtmlLoginPage,

    /// <summary>Status 403 and the page that a blacklisted User-Agent gets.</summary>
    Forbidden403Page,

    /// <summary>Status 302 to another host, which must never see the token.</summary>
    RedirectToForeignHost,

    /// <summary>Status 429, with <see cref="FaultRule.RetryAfter"/> if that is set.</summary>
    Http429,

    /// <summary>Status 500 and a page.</summary>
    Http500,

    /// <summary>Status 503, with <see cref="FaultRule.RetryAfter"/> if that is set.</summary>
    Http503,

    /// <summary>A refusal of the API: <see cref="FaultRule.ErrorCode"/> and <see cref="FaultRule.ErrorMessage"/>.</summary>
    ErrorCode,

    /// <summary>The right body, said to be a picture.</summary>
    WrongContentType,

    /// <summary>The right body, compressed whether or not the client said it could read that.</summary>
    Gzip,

    /// <summary>A body of <see cref="FaultRule.Bytes"/>, made as it is read.</summary>
    HugeBody,

    /// <summary>JSON thousands of levels deep.</summary>
    DeepNesting,

    /// <summary>Names that occur twice in one object; the later value is the right one.</summary>
    DuplicateKeys,

    /// <summary>Fields nobody knows, at every level: scalars, objects, arrays.</summary>
    UnknownFields,

    /// <summary>Numbers as strings that are none: <c>NaN</c>, <c>--</c>, <c>1e999</c>.</summary>
    NanLikeStrings,

    /// <summary>One field of each record has a value of another type; each time another field and type.</summary>
    WrongTypes,

    /// <summary>Some records are missing though asked for: the one of <see cref="FaultRule.SerialNumber"/>, or each fourth.</summary>
    DropSerials,

    /// <summary>The echoed list of serial numbers names each of them twice.</summary>
    DuplicateEcho,

    /// <summary>Serial numbers and fields as names in another case.</summary>
    MixedCaseKeys,

    /// <summary>The page number of a list or a history is ignored: page 1 comes again and again.</summary>
    RepeatedPage,

    /// <summary>The <c>count</c> of a list or a history is too high.</summary>
    LyingCount,
}
