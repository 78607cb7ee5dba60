using System.Management.Automation;

namespace Growatt.Benchmarks;

/// <summary>The least that a binary module can hold: what importing it takes, any module takes.</summary>
[Cmdlet(VerbsCommon.Get, "Nothing")]
public sealed class GetNothingCommand : PSCmdlet;
