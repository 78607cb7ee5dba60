<#
.SYNOPSIS
    Charges the batteries of SPH from the grid while it is cheap, as far as they need it, and says what became of it.
.DESCRIPTION
    To be run each evening. It changes the settings of a simulated fleet, unless you are connected to your account. Begin with one device, and with
    $WhatIfPreference = $true: then it says what would change, and changes nothing.
.EXAMPLE
    ./cheap-tariff.ps1 -Cheap 00:30-04:30 -Target 90
.EXAMPLE
    $WhatIfPreference = $true; ./cheap-tariff.ps1 -SerialNumber DEMO000001
#>
param(
    # When the grid is cheap, by the clock of the devices.
    [string[]] $Cheap = '00:30-04:30',

    # How full a battery is to be in the morning, in %.
    [ValidateRange(10, 100)]
    [int] $Target = 90,

    # The devices; the first SPH of the account if not given.
    [string[]] $SerialNumber
)

if (-not (Get-GrowattConnection)) {
    Connect-Growatt -Demo -DemoSize 30
}

if (-not $SerialNumber) {
    $SerialNumber = (Get-GrowattDevice -Type Mix | Select-Object -First 1).SerialNumber
}

foreach ($serial in $SerialNumber) {
    $battery = Get-GrowattSoc $serial -Type Mix -ErrorAction SilentlyContinue -ErrorVariable failure
    if ($failure) {
        "${serial}: nothing changed, $($failure[0])"
        continue
    }

    # A battery that is full enough needs no night on the grid.
    $change = if ($battery.Soc -ge $Target) { @{ Disable = $true } } else { @{ Period = $Cheap; StopSoc = $Target; AllowGridCharge = $true } }
    $result = Set-GrowattChargePeriod $serial -Type Mix @change -Confirm:$false -ErrorAction SilentlyContinue -ErrorVariable failure -WarningAction SilentlyContinue
    switch ($result.Outcome) {
        { $_ -in 'Verified', 'AppliedDespiteError' } { "${serial}: at $($battery.Soc) %, set to $($result.After)" }
        'AlreadySet' { "${serial}: at $($battery.Soc) %, set already to $($result.After)" }
        'NotApplied' { "${serial}: NOT SET, it is still $($result.After)" }
        'Unknown' { "${serial}: NOT KNOWN, look at it: Get-GrowattSetting $serial -Type Mix" }
        default { if ($failure) { "${serial}: nothing changed, $($failure[0])" } }
    }
}
