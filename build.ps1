<#
.SYNOPSIS
    Builds, tests, packages, shows or measures the Growatt module, in one or two commands each.
.EXAMPLE
    ./build.ps1 -Task Test
#>
[CmdletBinding()]
param(
    # Build: the module in bin/, its help in en-US/ and docs/. Test: the tests of the client and of the module, then Pester's in a
    # PowerShell of its own, which it downloads. Package: the folder to install, out/Growatt/<version>. Release: what a release
    # consists of, in out/release. Demo: a simulated fleet's live table.
    # LongRun: a fleet of 1,000 polled for as many days as -Days says, on a clock that needs no waiting: a few seconds a day.
    # Pictures: those of README.md in docs/images, of the report (with Chromium) and of the table.
    # Benchmark: the measurements that docs/performance.md explains.
    [ValidateSet('Build', 'Test', 'LongRun', 'Package', 'Release', 'Demo', 'Pictures', 'Benchmark')]
    [string] $Task = 'Build',

    # How many days the task LongRun goes through.
    [ValidateRange(1, 3650)]
    [int] $Days = 30
)

$ErrorActionPreference = 'Stop'

function Invoke-Program {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) {
        throw "'$args' failed with exit code $LASTEXITCODE."
    }
}

Push-Location $PSScriptRoot
try {
    switch ($Task) {
        'Build' {
            Invoke-Program dotnet build Growatt.Module.sln
        }
        'Test' {
            Invoke-Program dotnet test Growatt.Module.sln
            # In processes of their own: this one could not unload the module, and would keep its files locked on Windows.
            Invoke-Program dotnet tool restore
            Invoke-Program dotnet pwsh -NoProfile -File tests/Pester/Invoke-Tests.ps1
            if ($PSEdition -eq 'Desktop') {
                Invoke-Program powershell -NoProfile -File tests/Pester/Invoke-Tests.ps1
            }
        }
        'LongRun' {
            $env:GROWATT_LONG_RUN_DAYS = $Days
            try {
                # Without the settings that end a test after ten minutes: a year takes longer.
                Invoke-Program dotnet test tests/Growatt.Tests --filter 'FullyQualifiedName~LongRunTests' --logger 'console;verbosity=detailed' '-p:RunSettingsFilePath='
            }
            finally {
                $env:GROWATT_LONG_RUN_DAYS = $null
            }
        }
        'Package' {
            Invoke-Program dotnet build src/Growatt.Help '-t:Package' -c Release
        }
        'Release' {
            Invoke-Program dotnet tool restore
            Invoke-Program dotnet pwsh -NoProfile -File .ci/release.ps1
        }
        'Demo' {
            Invoke-Program dotnet run --project src/Growatt.Console
        }
        'Pictures' {
            Invoke-Program dotnet run --project tests/Growatt.Browser.Tests -- -explicit only
        }
        'Benchmark' {
            Invoke-Program dotnet run -c Release --project tests/Growatt.Benchmarks
        }
    }
}
finally {
    Pop-Location
}
