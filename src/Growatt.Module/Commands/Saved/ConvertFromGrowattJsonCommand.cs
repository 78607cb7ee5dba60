using System.Globalization;
using System.Management.Automation;
using System.Text.Json;
using Growatt.Commands.Answers;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;
using Microsoft.PowerShell.Commands;

namespace Growatt.Commands;

/// <summary>Reads saved answers of the API back into records.</summary>
/// <remarks>
/// <para>
/// Makes the same records of a saved answer as the other commands make of one that has just come. No request is made, and no connection is needed.
/// It reads live data of one or many devices, pages of a device's history, and lists of plants and of devices. The answer itself says what it is
/// about, by names such as mixs or mix_sn: one that says nothing, or something that the module does not read, is an error.
/// </para>
/// <para>
/// The answers come as text from the pipeline or in files. A text or a file may hold one answer, spread over lines or not, or many of them: in an
/// array, one after the other, or one on each line of a log, with any text before and behind it. Each is converted as soon as it is complete.
/// </para>
/// <para>
/// An answer that cannot be read is an error that names the line and the byte. Lines in a row without an answer are one error. The next answers
/// are read all the same. An answer in which the API reported an error becomes the error that the live command reports. A device that the answer
/// names without having data of it is the error DeviceNotFound.
/// </para>
/// <para>
/// The property RetrievedAt of these records is empty, and so are AgeMinutes and IsStale: it is not known when the answer came.
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
[OutputType(typeof(DeviceRecord))]
[OutputType(typeof(Plant))]
[OutputType(typeof(Device))]
public sealed class ConvertFromGrowattJsonCommand : GrowattCmdlet
{
    private const string TextSet = "Text";
    private const string PathSet = "Path";
    private const string LiteralPathSet = "LiteralPath";

    private readonly AnswerSplitter _input = new();

    /// <summary>
    /// The text of the answers: whole, or line by line as Get-Content gives it. It has to be text: what ConvertFrom-Json and
    /// Invoke-RestMethod return is objects, and an error says so.
    /// </summary>
    [Parameter(ParameterSetName = TextSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowNull]
    [AllowEmptyString]
    public string? InputObject { get; set; }

    /// <summary>The files with the answers; wildcards are allowed.</summary>
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
        if (Directory.Exists(file))
        {
            WriteError(ErrorKind.FileNotReadable.ToErrorRecord($"'{file}' is a folder.", "Give the files in it, such as -Path folder/*.json.", file));
            return;
        }

        var splitter = new AnswerSplitter();
        try
        {
            foreach (var line in File.ReadLines(file))
            {
                Convert(splitter.Add(line), file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorKind.FileNotReadable.ToErrorRecord(exception.Message, target: file));
        }

        Convert(splitter.Complete(), file);
    }

    private void Convert(IEnumerable<AnswerText> answers, string? file)
    {
        foreach (var answer in answers)
        {
            if (Stopping)
            {
                throw new PipelineStoppedException();
            }

            Convert(answer, file);
        }
    }

    private void Convert(AnswerText answer, string? file)
    {
        var place = Place(file, answer.Line);
        if (answer.Text is not { } text)
        {
            var lines = answer.LastLine > answer.Line ? string.Format(CultureInfo.InvariantCulture, ", up to line {0}", answer.LastLine) : "";
            WriteError(ErrorKind.InvalidJson.ToErrorRecord(
                $"{place}{lines}: This is not an answer of the API.",
                "Give the text that the API answered, as it came: not a web page, and not the objects of ConvertFrom-Json. A file is read with -Path.",
                file));
            return;
        }

        try
        {
            Write(SavedAnswer.Read(text));
        }
        catch (GrowattResponseException exception)
        {
            var advice = exception.IsIncomplete ? "Its end is missing: save it again, whole." : "Give what the API answered, as it came.";
            WriteError(ErrorKind.InvalidJson.ToErrorRecord(Describe(exception, answer, file), advice, file));
        }
        catch (GrowattException exception)
        {
            WriteError(exception.ToErrorRecord(place));
        }
    }

    private void Write(SavedAnswer answer)
    {
        foreach (var record in answer.Records)
        {
            WriteObject(RecordOutput.WithUnknownFields(record));
        }

        foreach (var serialNumber in answer.WithoutRecord)
        {
            WriteError(new GrowattDeviceNotFoundException("The API returned no data for the device.").ToErrorRecord(serialNumber));
        }
    }

    // A fault in JSON has a line and a byte of its own.
    private static string Describe(GrowattResponseException exception, AnswerText answer, string? file)
    {
        if (exception.InnerException is not JsonException json)
        {
            return $"{Place(file, answer.Line)}: {exception.Message}";
        }

        var line = json.LineNumber ?? 0;
        return string.Format(
            CultureInfo.InvariantCulture,
            exception.IsIncomplete ? "{0}, byte {1}: The answer breaks off." : "{0}, byte {1}: The answer is not valid JSON.",
            Place(file, answer.Line + line),
            (json.BytePositionInLine ?? 0) + (line == 0 ? answer.Column : 1));
    }

    private static string Place(string? file, long line) =>
        string.Format(CultureInfo.InvariantCulture, file is null ? "Line {1} of the input" : "{0}, line {1}", file, line);
}
