using System.Management.Automation;
using System.Text;
using System.Text.Json;
using Growatt.Answers;
using Growatt.Commands.Answers;
using Growatt.Commands.Errors;
using Growatt.Commands.Streams;
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
/// An answer that cannot be read is an error that names the line and the byte; the next answers are read all the same. A web page is one
/// error, however many lines it has. Where a text or a file begins with more than three others that cannot be read, the rest up to the first
/// answer is one error together: it may be the wrong file. An answer in which the API reported an error becomes the same error that
/// Get-GrowattMixRealtime would have reported.
/// </para>
/// <para>
/// The property RetrievedAt of these records is empty, and so are AgeMinutes and IsStale: nobody knows when the answer came.
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

    private readonly AnswerSource _input = new(null);

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
            Convert(_input.Splitter.Add(InputObject ?? ""), _input);
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
    protected override void EndProcessing() => Complete(_input);

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

        var source = new AnswerSource(file);
        try
        {
            foreach (var line in File.ReadLines(file))
            {
                Convert(source.Splitter.Add(line), source);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            WriteError(ErrorKind.FileNotReadable.ToErrorRecord(exception.Message, target: file));
        }

        Complete(source);
    }

    private void Complete(AnswerSource source)
    {
        Convert(source.Splitter.Complete(), source);
        Report(source.Complete(), source);
    }

    private void Convert(IEnumerable<AnswerText> answers, AnswerSource source)
    {
        foreach (var answer in answers)
        {
            if (Stopping)
            {
                throw new PipelineStoppedException();
            }

            Convert(answer, source);
        }
    }

    private void Convert(AnswerText answer, AnswerSource source)
    {
        try
        {
            var json = Encoding.UTF8.GetBytes(answer.Text);
            var records = BatchAnswerReader.Read(DeviceFamilies.Of(DeviceType.Mix)!.Live.ReadRecord, json, out var status);
            Report(source.AddAnswer(), source);
            status.ThrowIfRefused(DeviceFamilies.Of(DeviceType.Mix)!.Live.ErrorCodes);
            foreach (var record in records.Values)
            {
                WriteObject(RecordOutput.WithUnknownFields(record));
            }

            if (records.Count == 0 && HoldsData(json))
            {
                WriteError(ErrorKind.InvalidJson.ToErrorRecord(
                    $"{source.Place(answer.Line)}: This answer of the API holds no live data of SPH devices.",
                    $"Give answers of {DeviceFamilies.Of(DeviceType.Mix)!.Live.Path}.",
                    source.File));
            }
        }
        catch (GrowattResponseException exception)
        {
            Report(source.Add(AnswerFault.Of(answer, exception, source)), source);
        }
        catch (GrowattException exception)
        {
            WriteError(exception.ToErrorRecord(source.Place(answer.Line)));
        }
    }

    // One that knows none of the devices it was asked for has an empty text, or an object with nothing in it.
    private static bool HoldsData(byte[] json)
    {
        using var answer = JsonDocument.Parse(json);
        return answer.RootElement.TryGetProperty("data"u8, out var data) && data.ValueKind switch
        {
            JsonValueKind.Object => data.EnumerateObject().Any(),
            JsonValueKind.Array => data.GetArrayLength() > 0,
            _ => false,
        };
    }

    private void Report(IEnumerable<AnswerFault> faults, AnswerSource source)
    {
        foreach (var fault in faults)
        {
            var advice = source.File is null && IsFileName(fault.Answer.Text) ? "A file is read with -Path." : fault.Advise(source);
            WriteError(ErrorKind.InvalidJson.ToErrorRecord(fault.Describe(source), advice, source.File));
        }
    }

    private bool IsFileName(string text)
    {
        try
        {
            return text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || InvokeProvider.Item.Exists(text, force: false, literalPath: true);
        }
        catch (Exception exception) when (exception is RuntimeException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }
}
