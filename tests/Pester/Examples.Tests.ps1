# The examples of README.md and docs/examples do on the demo what they say.

BeforeAll {
    $script:root = (Get-Module Growatt).ModuleBase
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
}

Describe 'The runbook of README.md' {
    BeforeAll {
        $readme = Get-Content -Path (Join-Path $root 'README.md') -Raw
        $script:runbook = [regex]::Match($readme, '(?s)### A runbook.*?```powershell(.*?)```').Groups[1].Value -replace '(?m)^Connect-Growatt.*$'
    }

    It 'warns of batteries that are low now, of no device with old data, and prints no entry without a name' {
        function Get-GrowattDevice { 'DEMO000008', 'DEMO000019', 'NOSUCH0001' }
        $script = $runbook -replace '-Type Mix' -replace '-lt 15', '-lt 101'
        $lines = & ([scriptblock]::Create($script))
        $lines -match '^DEMO000008: battery at \d+ %$' | Should -Not -BeNullOrEmpty
        $lines | Should -Not -Match 'DEMO000019'
        $lines | Should -Contain 'NOSUCH0001: DeviceNotFound,Growatt.Commands.GetGrowattMixRealtimeCommand'
        $lines | Should -Not -Match '^: '
    }
}

Describe 'docs/examples/report.ps1' {
    It 'writes a row for each device, and names those that need a look' {
        $file = Join-Path $TestDrive 'report.csv'
        $lines = & (Join-Path $root 'docs/examples/report.ps1') -Path $file
        @(Import-Csv -Path $file).Count | Should -Be 30
        $lines[0] | Should -Be "30 devices are in $file."
        $lines -match '^! DEMO000008: Fault 117' | Should -Not -BeNullOrEmpty
    }
}

Describe 'docs/examples/cheap-tariff.ps1' {
    It 'says what would change, and changes nothing' {
        $WhatIfPreference = $true
        & (Join-Path $root 'docs/examples/cheap-tariff.ps1') -SerialNumber DEMO000001 -Target 100
        "$((Get-GrowattSetting DEMO000001 -Type SPH).ChargePeriod1)" | Should -Not -Be '00:30-04:30'
    }

    It 'charges at night, says so, and goes on after a device that fails' {
        $lines = & (Join-Path $root 'docs/examples/cheap-tariff.ps1') -SerialNumber NOSUCH0001, DEMO000001 -Target 100
        $lines[0] | Should -BeLike 'NOSUCH0001: nothing changed, *'
        $lines[1] | Should -Match '^DEMO000001: at [\d.]+ %, set to power \d+ %, to 100 %, grid On, 00:30-04:30$'
    }
}
