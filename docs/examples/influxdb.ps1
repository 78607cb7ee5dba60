<#
.SYNOPSIS
    Writes the live data of the account to an InfluxDB, for the Grafana dashboard beside this file.
.DESCRIPTION
    In Grafana, add the InfluxDB as a data source (InfluxQL, database solar) and import influxdb-dashboard.json. Run this script every five minutes; or let
    -For keep it running. For InfluxDB 2 give -Headers @{ Authorization = 'Token ...' }: its address for version 1 takes the same lines.
    Connect first, or set GROWATT_TOKEN.
.EXAMPLE
    ./influxdb.ps1 -Uri http://127.0.0.1:8086 -Database solar
.EXAMPLE
    ./influxdb.ps1 -Uri http://127.0.0.1:8086 -For 30.00:00:00
#>
[CmdletBinding()]
param(
    # The database server.
    [Parameter(Mandatory)]
    [uri] $Uri,

    # The database, which must exist.
    [string] $Database = 'solar',

    # Headers to send, such as Authorization.
    [hashtable] $Headers = @{},

    # Watch for so long instead of reading once.
    [timespan] $For
)

$ErrorActionPreference = 'Stop'

function Send-Line([string[]] $Lines) {
    $body = [System.Text.Encoding]::UTF8.GetBytes($Lines -join "`n")
    Invoke-RestMethod -Uri "$($Uri.AbsoluteUri.TrimEnd('/'))/write?db=$Database&precision=s" -Method Post -Headers $Headers -Body $body | Out-Null
}

if ($For) {
    Watch-GrowattRealtime -For $For -Rediscover | ConvertTo-GrowattLineProtocol -Precision Seconds -ErrorAction Continue | ForEach-Object { Send-Line $_ }
}
else {
    $lines = @(Get-GrowattRealtime -ErrorAction Continue | ConvertTo-GrowattLineProtocol -Precision Seconds -ErrorAction Continue)
    if ($lines) {
        Send-Line $lines
    }
    "$($lines.Count) devices written."
}
