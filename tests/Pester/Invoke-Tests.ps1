<#
.SYNOPSIS
    Runs the Pester tests against the module as built, or as packaged, and exits with the number of tests that failed.
.EXAMPLE
    ./tests/Pester/Invoke-Tests.ps1 -Manifest out/Growatt/0.1.0/Growatt.psd1
#>
[CmdletBinding()]
param(
    # The module to test.
    [string] $Manifest = (Join-Path $PSScriptRoot '../../Growatt.psd1')
)

$ErrorActionPreference = 'Stop'

# Windows brings Pester 3, which cannot run these tests; they are not yet tried with 6.
Import-Module Pester -MinimumVersion 5.5.0 -MaximumVersion 5.99.99
Import-Module $Manifest

# The account and the folder of whoever runs the tests are left alone.
$env:GROWATT_TOKEN = $null
$env:GROWATT_BASE_URI = $null
$env:GROWATT_CACHE_DIR = Join-Path ([System.IO.Path]::GetTempPath()) "growatt-pester-$PID"

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.Exit = $true
$configuration.Output.Verbosity = 'Detailed'

try {
    Invoke-Pester -Configuration $configuration
}
finally {
    Remove-Item -Path $env:GROWATT_CACHE_DIR -Recurse -Force -ErrorAction Ignore
}
