using System.Globalization;
using System.Management.Automation;
using System.Text;
using System.Text.Json;
using Microsoft.PowerShell.Commands;

namespace Growatt.Commands;

/// <summary>Reads saved answers of the API back into records.</summary>
/// <remarks>
/// <para>
/// Makes the same Growatt.MixRealtime records of an answer that was saved as Get-GrowattMixRealtime makes of one that has just come. No request is
/// made, and no connection is needed.
/// </para>
/// <para>
/// The answers come as text from the pipeline or in files. A text or a file may hold one answer, spread over lines or not, or many of them one
/// after the other, such as a log with one answer on each line. Each is converted as soon as it is complete.
/// </para>
/// <para>
/// An answer that cannot be read is an error that names the line and the byte; the next answers are read all the same. An answer in which
/// the API reported an error becomes the same error that Get-GrowattMixRealtime would have reported.
/// </para>
/// <para>
/// The property RetrievedAt of these records is empty, and so are Age and IsStale: nobody knows when the answer came.
/// </para>
/// </remarks>
/// <example>
/// <para>Reads one saved answer.</para>
/// <code>ConvertFrom-GrowattJson -Path answer.json</code>
/// </example>
/// <example>
/// <para>Reads a month of logged answers, one on each line, and finds the highest PV power of each device.</para>
/// <code>
/// Get-ChildItem log/*.jsonl | ConvertFrom-GrowattJson | Group-Object SerialNumber |
///     ForEach-Object { $_.Group | Sort-Object Ppv -Descending | Select-Object -First 1 }
/// </code>
/// </example>
/// <example>
/// <para>Converts what another program received.</para>
/// <code>$text | ConvertFrom-GrowattJson | Format-Table -View Battery</code>
/// </example>
/// <seealso cref="GetGrowattMixRealtimeCommand"/>
[Cmdlet(VerbsData.ConvertFrom, "GrowattJson", DefaultParameterSetName = TextSet)]
[OutputType(typeof(MixRealtime))]
public sealed class ConvertFromGrowattJsonCommand : GrowattCmdlet
{
    private const string TextSet = "Text";
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private readonly AnswerSplitter _input = new();

    /// <summary>The text of the answers: whole, or line by line as Get-Content gives it.</summary>
    [Parameter(ParameterSetName = TextSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? InputObject { get; set; }

    /// <summary>The files with the answers.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>The files with the answers, their names taken as they are. Files from Get-ChildItem are accepted from the pipeline.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Converts the answers that are complete.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == TextSet)
        {
            Convert(_input.Add(InputObject ?? ""), null);
            return;
        }

        foreach (var path in ParameterSetName == PathSet ? Path : LiteralPath)
        {
            foreach (var file in Resolve(path))
            {
                ConvertFile(file);
            }
        }
    }

    /// <summary>Converts what is left of the text.</summary>
    protected override void EndProcessing() => Convert(_input.Complete(), null);

    private List<string> Resolve(string path)
    {
        try
        {
            var files = ParameterSetName == PathSet
                ? SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider)
                : [SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)];
            if (provider.ImplementingType == typeof(FileSystemProvider))
            {
                return [.. files];
            }

            WriteError(ErrorKind.FileNotReadable.ToErrorRecord($"'{path}' is not a file.", target: path));
        }
        catch (RuntimeException exception) when (exception is SessionStateException or ProviderInvocationException)
        {
            WriteError(ErrorKind.FileNotReadable.ToErrorRecord(exception.Message, target: path));
        }

        return [];
    }

    private void ConvertFile(string file)
    {
        try
        {
            var splitter = new AnswerSplitter();
            foreach (var line in File.ReadLines(file))
            {
                Convert(splitter.Add(line), file);
            }

            Convert(splitter.Complete(), file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorKind.FileNotReadable.ToErrorRecord(exception.Message, target: file));
        }
    }

    private void Convert(IEnumerable<AnswerText> answers, string? file)
    {
        foreach (var answer in answers)
        {
            Convert(answer, file);
        }
    }

    private void Convert(AnswerText answer, string? file)
    {
        try
        {
            var records = BatchAnswerReader<MixRealtime>.Read(Encoding.UTF8.GetBytes(answer.Text), out var status);
            status.ThrowIfRefused(GrowattEndpoints.MixRealtime);
            foreach (var record in records.Values)
            {
                WriteObject(RecordOutput.WithUnknownFields(record));
            }
        }
        catch (GrowattResponseException exception)
        {
            WriteError(ErrorKind.InvalidJson.ToErrorRecord(Locate(exception, answer, file), IsName(answer, file) ? "A file is read with -Path." : null, file));
        }
        catch (GrowattException exception)
        {
            WriteError(exception.ToErrorRecord(Place(file, answer.Line)));
        }
    }

    private static bool IsName(AnswerText answer, string? file) =>
        file is null && answer.Text.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static string Locate(GrowattResponseException exception, AnswerText answer, string? file)
    {
        if (exception.InnerException is not JsonException json)
        {
            return $"{Place(file, answer.Line)}: {exception.Message}";
        }

        var line = json.LineNumber ?? 0;
        var position = (json.BytePositionInLine ?? 0) + (line == 0 ? answer.Column : 1);
        return string.Format(
            CultureInfo.InvariantCulture,
            exception.IsTransient ? "{0}, byte {1}: The answer breaks off." : "{0}, byte {1}: The answer is not valid JSON.",
            Place(file, answer.Line + line),
            position);
    }

    private static string Place(string? file, long line) =>
        string.Format(CultureInfo.InvariantCulture, file is null ? "Line {1} of the input" : "{0}, line {1}", file, line);
}
