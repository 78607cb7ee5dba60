<#
.SYNOPSIS
    An Azure Automation runbook: reads the account and posts to a webhook when a device needs a look.
.DESCRIPTION
    1. Add the module to the Automation account (Modules, Add a module; runtime PowerShell 7.2 or later): from the PowerShell Gallery, or the zip of a release.
    2. Add a credential asset named Growatt. Its password is the token; its user name does not matter.
    3. Create a PowerShell runbook with this text, give it the address of a webhook, such as one of Teams, Slack or a Logic App, and link it to a schedule.

    A runbook that runs every hour needs a plant list no more often than every third hour: pass -MaxAge to Get-GrowattPlant, since the API gives ten a day.
.EXAMPLE
    ./azure-runbook.ps1 -WebhookUri https://hooks.example/growatt
#>
[CmdletBinding()]
param(
    # Where alerts are posted to.
    [Parameter(Mandatory)]
    [uri] $WebhookUri,

    # The credential asset whose password is the token.
    [string] $CredentialName = 'Growatt',

    # A battery below this charge, in per cent, needs a look.
    [int] $LowSoc = 15
)

$ErrorActionPreference = 'Stop'

if (-not (Get-GrowattConnection)) {
    Connect-Growatt -Token (Get-AutomationPSCredential -Name $CredentialName)
}

# One device that cannot be read must not hide the others.
$devices = Get-GrowattPlant -MaxAge 03:00:00 | Get-GrowattDevice | Where-Object Type -NE 'Other'
$records = @($devices | Get-GrowattRealtime -ErrorAction SilentlyContinue -ErrorVariable failures)

$alerts = @(
    $records | Where-Object Faults | ForEach-Object { "$($_.SerialNumber) ($($_.PlantName)): $($_.Condition)" }
    $records | Where-Object IsStale | ForEach-Object { "$($_.SerialNumber) ($($_.PlantName)): no data since $($_.Timestamp)" }
    $records | Where-Object { -not $_.IsStale -and $null -ne $_.Soc -and $_.Soc -lt $LowSoc } | ForEach-Object { "$($_.SerialNumber) ($($_.PlantName)): battery at $($_.Soc) %" }
    $failures | Where-Object TargetObject | ForEach-Object { "$($_.TargetObject): $($_.FullyQualifiedErrorId.Split(',')[0])" }
)

if ($alerts) {
    $body = @{ text = $alerts -join "`n" } | ConvertTo-Json
    Invoke-RestMethod -Uri $WebhookUri -Method Post -ContentType 'application/json; charset=utf-8' -Body $body | Out-Null
}

"$($records.Count) devices read, $($alerts.Count) alerts sent."
