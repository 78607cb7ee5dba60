<#
.SYNOPSIS
    Mails a table of the devices that need a look; nothing where all are well.
.DESCRIPTION
    A device needs a look where it has a fault, has sent nothing for half an hour, or could not be read. Without -To the mail's text is returned, to look at
    or to send in another way. Connect first, or set GROWATT_TOKEN.
.EXAMPLE
    ./fleet-health-mail.ps1 -To owner@example.com -From solar@example.com -SmtpServer mail.example.com
#>
[CmdletBinding()]
param(
    # Who gets the mail.
    [string[]] $To,

    # Who sends it.
    [string] $From,

    # The mail server.
    [string] $SmtpServer
)

$ErrorActionPreference = 'Stop'

$records = @(Get-GrowattRealtime -ErrorAction SilentlyContinue -ErrorVariable failures)
$rows = @(
    $records | Where-Object Mark | Sort-Object Mark, PlantName |
        Select-Object @{ n = 'Plant'; e = { $_.PlantName } }, @{ n = 'Device'; e = { $_.SerialNumber } }, @{ n = 'What'; e = { if ($_.Faults) { $_.Condition } else { 'No data' } } }, @{ n = 'Last data'; e = { $_.Timestamp } }
    $failures | Where-Object TargetObject |
        Select-Object @{ n = 'Plant'; e = { '' } }, @{ n = 'Device'; e = { $_.TargetObject } }, @{ n = 'What'; e = { $_.FullyQualifiedErrorId.Split(',')[0] } }, @{ n = 'Last data'; e = { '' } }
)
if (-not $rows) {
    return
}

# ConvertTo-Html escapes what stands in the table.
$subject = "Growatt: $($rows.Count) of $($records.Count) devices need a look"
$html = "$($rows | ConvertTo-Html -Title $subject -PreContent "<h1>$subject</h1>" -Head '<style>td, th { padding: 2px 8px; text-align: left }</style>')"
if ($To) {
    # Any other command that sends mail will do as well.
    Send-MailMessage -To $To -From $From -SmtpServer $SmtpServer -Subject $subject -Body $html -BodyAsHtml -Encoding ([System.Text.Encoding]::UTF8) -WarningAction Ignore
}
else {
    $html
}
