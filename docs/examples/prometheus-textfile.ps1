<#
.SYNOPSIS
    Writes the metrics of the account for node_exporter's textfile collector.
.DESCRIPTION
    Start node_exporter with --collector.textfile.directory, and run this script every five minutes with a file in that folder whose name ends in .prom.
    The file is written under another name and then moved into place: the collector never reads half of one. Where nothing can be read, the old file is removed,
    so that no series goes on with an old value. Connect first, or set GROWATT_TOKEN.
.EXAMPLE
    ./prometheus-textfile.ps1 -Path /var/lib/node_exporter/growatt.prom
#>
[CmdletBinding()]
param(
    # The file, in the folder of the collector.
    [Parameter(Mandatory)]
    [string] $Path
)

$ErrorActionPreference = 'Stop'
$file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)

$lines = @(Get-GrowattRealtime -ErrorAction Continue | ConvertTo-GrowattMetric)
if (-not $lines) {
    Remove-Item -Path $file -ErrorAction Ignore
    return
}

# In the same folder: only there is a move one step. The collector reads names that end in .prom only.
$new = "$file.$PID.tmp"
[System.IO.File]::WriteAllText($new, ($lines -join "`n") + "`n")
Move-Item -Path $new -Destination $file -Force
