<#
.SYNOPSIS
    Writes the live data of a simulated fleet to a CSV file, and says which devices need a look.
.DESCRIPTION
    For an account of your own, connect with Connect-Growatt -Token instead.
.EXAMPLE
    ./report.ps1 -Path report.csv
#>
param(
    # The file.
    [string] $Path = 'report.csv'
)

Connect-Growatt -Demo -DemoSize 30
$records = Get-GrowattPlant | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime -ErrorAction SilentlyContinue -ErrorVariable failures
$records | Export-Csv -Path $Path -NoTypeInformation

"$(@($records).Count) devices are in $Path."
$records | Where-Object Mark | ForEach-Object { "$($_.Mark) $($_.SerialNumber): $($_.Condition)" }
$failures | Where-Object TargetObject | ForEach-Object { "$($_.TargetObject): $($_.FullyQualifiedErrorId)" }
