<#
.SYNOPSIS
    Keeps a CSV file of each device's history, and goes on where the last run ended.
.DESCRIPTION
    Run it every hour, or whenever you like: each run asks only for what is missing behind the last row of a file. Rows that are written stay, so a run that
    was interrupted costs nothing. Connect first, or set GROWATT_TOKEN.
.EXAMPLE
    ./hourly-csv.ps1 -Folder solar -Type Mix
#>
[CmdletBinding()]
param(
    # Where the files are: one a device, named after it.
    [Parameter(Mandatory)]
    [string] $Folder,

    # The families to keep; all if not given.
    [string[]] $Type,

    # How far back the first run goes.
    [timespan] $First = '1.00:00:00'
)

$ErrorActionPreference = 'Stop'
New-Item -Path $Folder -ItemType Directory -Force | Out-Null

$devices = Get-GrowattPlant -MaxAge 03:00:00 | Get-GrowattDevice | Where-Object Type -NE 'Other'
if ($Type) {
    $devices = $devices | Where-Object Type -In $Type
}

foreach ($device in $devices) {
    $file = Join-Path $Folder "$($device.SerialNumber).csv"
    $span = if (Test-Path -Path $file) {
        # The head and the last line: the file may be long.
        @{ After = @(Get-Content -Path $file -TotalCount 1; Get-Content -Path $file -Tail 1) | ConvertFrom-Csv }
    }
    else {
        @{ Last = $First }
    }

    $rows = @($device | Get-GrowattHistory @span -ErrorAction Continue | Select-Object Timestamp, SerialNumber, PvPower, LoadPower, GridPower, BatteryPower, Soc, EnergyToday, State, Faults)
    $rows | Export-Csv -Path $file -NoTypeInformation -Append -Encoding UTF8
    "$($device.SerialNumber): $($rows.Count) new rows"
}
