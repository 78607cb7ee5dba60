<#
.SYNOPSIS
    Runs the Pester tests against the module as built, or as packaged, and exits with the number of tests that failed.
.EXAMPLE
    ./tests/Pester/Invoke-Tests.ps1 -Manifest out/Growatt/0.1.0/Growatt.psd1
#>
[CmdletBinding()]
param(
    # The module to test.
    [string] $Manifest = (Join-Path $PSScriptRoot '../../Growatt.psd1'),

    # The tests; those of Pester and of docs/examples if not given. Those of tests/Databases need programs that few machines have.
    [string[]] $Path = @($PSScriptRoot; if ($PSEdition -eq 'Core') { Join-Path $PSScriptRoot '../../docs/examples' })
)

$ErrorActionPreference = 'Stop'

# Always the same Pester: Windows has an old one, and most machines have none.
$pester = dotnet msbuild (Join-Path $PSScriptRoot 'PesterPackage.csproj') -restore -t:ResolvePackageAssets -getProperty:PkgPester
if ($LASTEXITCODE -ne 0) {
    throw "Pester cannot be restored: $pester"
}
Import-Module (Join-Path $pester 'tools/Pester.psd1')
Import-Module $Manifest

# The account and the folder of whoever runs the tests are left alone.
$env:GROWATT_TOKEN = $null
$env:GROWATT_BASE_URI = $null
$env:GROWATT_CACHE_DIR = Join-Path ([System.IO.Path]::GetTempPath()) "growatt-pester-$PID"

$configuration = New-PesterConfiguration
$configuration.Run.Path = $Path
$configuration.Run.Exit = $true
$configuration.Output.Verbosity = 'Detailed'

try {
    Invoke-Pester -Configuration $configuration
}
finally {
    Remove-Item -Path $env:GROWATT_CACHE_DIR -Recurse -Force -ErrorAction Ignore
}
