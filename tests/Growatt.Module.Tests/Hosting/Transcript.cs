using System.Collections.ObjectModel;
using System.Management.Automation;

namespace Growatt.Module.Tests;

/// <summary>Everything a script put out.</summary>
internal sealed class Transcript
{
    public Transcript(Collection<PSObject> output, ErrorRecord? terminating, PSDataStreams streams)
    {
        Output = output;
        Terminating = terminating;
        Errors = [.. streams.Error];
        Verbose = [.. streams.Verbose.Select(record => record.Message)];
        Debug = [.. streams.Debug.Select(record => record.Message)];
        Progress = [.. streams.Progress];
        Warnings = [.. streams.Warning.Select(record => record.Message)];
        Others = [.. Warnings, .. streams.Information.Select(record => record.ToString())];
    }

    public IReadOnlyList<PSObject> Output { get; }

    /// <summary>What ended the script; null when it ran to its end.</summary>
    public ErrorRecord? Terminating { get; }

    public IReadOnlyList<ErrorRecord> Errors { get; }

    public IReadOnlyList<string> Verbose { get; }

    public IReadOnlyList<string> Debug { get; }

    public IReadOnlyList<ProgressRecord> Progress { get; }

    public IReadOnlyList<string> Warnings { get; }

    public IReadOnlyList<string> Others { get; }

    /// <summary>The serial numbers of the records, in the order they came.</summary>
    public IReadOnlyList<string> SerialNumbers => [.. Output.Select(record => (string)record.Properties["SerialNumber"].Value)];

    /// <summary>All there is to see of all streams, also for who looks into objects and errors or exports them.</summary>
    public IEnumerable<string> Everything =>
    [
        .. Output.SelectMany(item => item.Texts()),
        .. Errors.Append(Terminating).OfType<ErrorRecord>().SelectMany(error => error.Texts()),
        .. Verbose, .. Debug, .. Others,
        .. Progress.Select(record => $"{record.Activity} {record.StatusDescription} {record.CurrentOperation}"),
    ];

    /// <summary>One line for each request that was made.</summary>
    public IReadOnlyList<string> Requests => [.. Verbose.Where(line => line.StartsWith("Batch", StringComparison.Ordinal) && line.Contains(" ms, ", StringComparison.Ordinal))];
}

internal static class ErrorRecordReading
{
    /// <summary>The id without the name of the command's class.</summary>
    public static string Id(this ErrorRecord error) => error.FullyQualifiedErrorId.Split(',')[0];

    /// <summary>All that an error tells.</summary>
    public static IEnumerable<string> Texts(this ErrorRecord error) =>
    [
        $"{error} {error.ErrorDetails} {error.CategoryInfo} {error.TargetObject} {error.FullyQualifiedErrorId} {error.ScriptStackTrace}",
        $"{error.InvocationInfo?.PositionMessage} {error.InvocationInfo?.Line}",
        .. error.Exception.Data.Values.Cast<object?>().Select(value => $"{value}"),
        .. PSObject.AsPSObject(error.Exception).Texts(),
        PSSerializer.Serialize(error),
    ];

    /// <summary>All that an object tells: in a pipeline, to Format-List *, and when it is exported.</summary>
    public static IEnumerable<string> Texts(this PSObject item) =>
    [
        item.ToString(),
        .. item.Properties.Where(property => property is not PSScriptProperty).Select(property => $"{property.Name} = {property.Value}"),
        PSSerializer.Serialize(item),
    ];
}
