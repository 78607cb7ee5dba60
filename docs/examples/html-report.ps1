<#
.SYNOPSIS
    Writes the last days of some simulated devices as a page for the browser.
.DESCRIPTION
    For an account of your own, connect with Connect-Growatt -Token instead.
.EXAMPLE
    ./html-report.ps1 -Path report.html -Show
#>
param(
    # The file.
    [string] $Path = 'report.html',

    # How many days back.
    [int] $Days = 7,

    # Opens it.
    [switch] $Show
)

Connect-Growatt -Demo -DemoSize 30
$tariff = @(
    @{ From = '00:30'; To = '04:30'; Import = 0.09; Export = 0.15 }
    @{ From = '04:30'; To = '00:30'; Import = 0.28; Export = 0.15 }
)
# The history of some, and the last record of all.
& {
    Get-GrowattDevice -Type Mix | Select-Object -First 5 | Get-GrowattHistory -Start (Get-Date).Date.AddDays(-$Days)
    Get-GrowattRealtime -ErrorAction SilentlyContinue
} | Export-GrowattReport -Path $Path -Title 'A simulated fleet' -Tariff $tariff -Show:$Show
