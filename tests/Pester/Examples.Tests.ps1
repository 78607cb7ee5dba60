# The examples of README.md and docs/examples do on the demo what they say.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'They stand in for what an example sends.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Stand-ins take what the real ones take.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The tokens are made up.')]
param()

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

Describe 'docs/examples' {
    It 'has a test and a row in its README for each script, and a head that says what it is for' {
        $folder = Join-Path $root 'docs/examples'
        $tests = Get-Content -Path $PSCommandPath -Raw
        $readme = Get-Content -Path (Join-Path $folder 'README.md') -Raw
        foreach ($script in Get-ChildItem -Path $folder -Filter *.ps1) {
            # A file of tests is run as one.
            if ($script.Name -notlike '*.Tests.ps1') {
                $tests | Should -Match "Describe 'docs/examples/$($script.Name)'"
            }
            $readme | Should -Match "\| \[$([regex]::Escape($script.Name))\]"
            $text = Get-Content -Path $script.FullName -Raw
            $text | Should -Match '(?s)^<#\r?\n\.SYNOPSIS.+\.DESCRIPTION.+\.EXAMPLE'
        }
    }
}

Describe 'docs/examples/azure-runbook.ps1' {
    It 'reads the account and posts alerts to the webhook' {
        function Invoke-RestMethod($Uri, $Method, $ContentType, $Body) { $posted.Add(($Body | ConvertFrom-Json).text) }
        $posted = [System.Collections.Generic.List[string]]::new()
        & (Join-Path $root 'docs/examples/azure-runbook.ps1') -WebhookUri https://hooks.example/growatt -LowSoc 0 | Should -Match '^\d+ devices read, \d+ alerts sent\.$'
        $posted.Count | Should -Be 1
        $posted[0] | Should -Match 'DEMO000008 \(.+\): Fault 117'
        $posted[0] | Should -Not -Match 'battery at'
    }

    It 'connects with the credential of the account' {
        $before = Get-GrowattConnection
        function Get-GrowattConnection { }
        function Get-AutomationPSCredential($Name) { [pscredential]::new('any', (ConvertTo-SecureString 'made-up-token-0123456789abcdefgh' -AsPlainText -Force)) }
        function Connect-Growatt($Token) { $given.Add($Token.GetNetworkCredential().Password) }
        function Invoke-RestMethod { }
        $given = [System.Collections.Generic.List[string]]::new()
        & (Join-Path $root 'docs/examples/azure-runbook.ps1') -WebhookUri https://hooks.example/growatt | Out-Null
        $given | Should -Be 'made-up-token-0123456789abcdefgh'
        $before | Should -Not -BeNullOrEmpty
    }
}

Describe 'docs/examples/html-report.ps1' {
    It 'writes a page that holds what it shows' {
        $file = Join-Path $TestDrive 'report.html'
        & (Join-Path $root 'docs/examples/html-report.ps1') -Path $file -Days 1 | Out-Null
        Get-Content -Path $file -Raw | Should -Match '(?s)^<!DOCTYPE html>.*A simulated fleet.*DEMO000001'
    }
}

Describe 'docs/examples/hourly-csv.ps1' {
    It 'writes the rows of the last hours, and later only what is missing' {
        $folder = Join-Path $TestDrive 'hourly'
        $script = Join-Path $root 'docs/examples/hourly-csv.ps1'
        function Get-GrowattDevice { [pscustomobject] @{ SerialNumber = 'DEMO000001'; Type = 'Mix' }, [pscustomobject] @{ SerialNumber = 'LOGGER1'; Type = 'Other' } }
        & $script -Folder $folder -First 03:00:00 | Should -Match '^DEMO000001: [1-9]\d* new rows$'
        $file = Join-Path $folder 'DEMO000001.csv'
        $whole = @(Import-Csv -Path $file)
        $whole.Count | Should -BeGreaterThan 20
        @(Get-ChildItem -Path $folder).Count | Should -Be 1

        # An earlier run wrote half of it.
        $whole | Select-Object -First 10 | Export-Csv -Path $file -NoTypeInformation -Encoding UTF8
        & $script -Folder $folder | Out-Null
        $again = @(Import-Csv -Path $file)
        $again[0..($whole.Count - 1)].Timestamp | Should -Be $whole.Timestamp
        @($again.Timestamp | Sort-Object -Unique).Count | Should -Be $again.Count
    }
}

Describe 'docs/examples/influxdb.ps1' {
    BeforeAll {
        function Invoke-RestMethod($Uri, $Method, $Headers, $Body) { $sent.Add([pscustomobject] @{ Uri = $Uri; Lines = [System.Text.Encoding]::UTF8.GetString($Body) -split "`n" }) }
    }

    It 'writes a line for each device, once or as they come' {
        $sent = [System.Collections.Generic.List[object]]::new()
        & (Join-Path $root 'docs/examples/influxdb.ps1') -Uri http://127.0.0.1:8086/ | Should -Match '^\d\d devices written\.$'
        $sent.Count | Should -Be 1
        $sent[0].Uri | Should -Be 'http://127.0.0.1:8086/write?db=solar&precision=s'
        @($sent[0].Lines -match '^growatt_mix,').Count | Should -Be 30

        $sent.Clear()
        & (Join-Path $root 'docs/examples/influxdb.ps1') -Uri http://127.0.0.1:8086 -For 00:00:05
        $sent.Count | Should -BeGreaterThan 30
    }

    It 'has a dashboard that asks for fields that are written' {
        $dashboard = Get-Content -Path (Join-Path $root 'docs/examples/influxdb-dashboard.json') -Raw | ConvertFrom-Json
        $fields = @($dashboard.panels.targets.query | ForEach-Object { [regex]::Match($_, '\("(\w+)"\) FROM /\^growatt_/').Groups[1].Value })
        $fields.Count | Should -BeGreaterThan 5
        $line = "$(Get-GrowattMixRealtime DEMO000001 | ConvertTo-GrowattLineProtocol)"
        $fields | ForEach-Object { $line | Should -Match "[ ,]$_=" }
    }
}

Describe 'docs/examples/prometheus-textfile.ps1' {
    It 'puts a whole file into place, over the old one, and leaves no other' {
        $folder = New-Item -Path (Join-Path $TestDrive 'textfile') -ItemType Directory
        $file = Join-Path $folder 'growatt.prom'
        Set-Content -Path $file -Value 'old'
        & (Join-Path $root 'docs/examples/prometheus-textfile.ps1') -Path $file
        Get-Content -Path $file -Raw | Should -Match '(?s)# TYPE growatt_pv_power_watts gauge\n.+\n$'
        (Get-ChildItem -Path $folder).Name | Should -Be 'growatt.prom'
    }

    It 'removes the old file where nothing can be read' {
        function Get-GrowattRealtime { }
        $file = Join-Path $TestDrive 'gone.prom'
        Set-Content -Path $file -Value 'old'
        & (Join-Path $root 'docs/examples/prometheus-textfile.ps1') -Path $file
        Test-Path -Path $file | Should -BeFalse
    }
}

Describe 'docs/examples/fleet-health-mail.ps1' {
    It 'mails what needs a look, and escapes it' {
        $mails = [System.Collections.Generic.List[object]]::new()
        function Send-MailMessage($To, $From, $SmtpServer, $Subject, $Body, [switch] $BodyAsHtml, $Encoding, $WarningAction) { $mails.Add([pscustomobject] @{ To = $To; Subject = $Subject; Body = $Body }) }
        function Get-GrowattRealtime { [pscustomobject] @{ Mark = '!'; PlantName = '<script>'; SerialNumber = 'SN1'; Faults = 'Fault 1'; Condition = 'Fault 1 (Waiting)'; Timestamp = '2026-05-01T10:00:00' } }
        & (Join-Path $root 'docs/examples/fleet-health-mail.ps1') -To a@example.com -From b@example.com -SmtpServer mail.example.com
        $mails.Count | Should -Be 1
        $mails[0].Subject | Should -Be 'Growatt: 1 of 1 devices need a look'
        $mails[0].Body | Should -Match '&lt;script&gt;.*Fault 1 \(Waiting\)'
        $mails[0].Body | Should -Not -Match '<script>'
    }

    It 'returns the text where nobody is to get it, and nothing where all are well' {
        & (Join-Path $root 'docs/examples/fleet-health-mail.ps1') | Should -Match 'DEMO000008.*Fault 117'
        function Get-GrowattRealtime { [pscustomobject] @{ Mark = ''; SerialNumber = 'SN1' } }
        & (Join-Path $root 'docs/examples/fleet-health-mail.ps1') | Should -BeNullOrEmpty
    }
}

Describe 'docs/examples/many-accounts.ps1' -Skip:($PSEdition -ne 'Core') {
    BeforeAll {
        $script:servers = foreach ($name in 'one', 'two') {
            $log = Join-Path $TestDrive "$name.log"
            $project = Join-Path $PSScriptRoot '../../src/Growatt.Simulator.Server'
            $process = Start-Process dotnet -ArgumentList 'run', '--project', "`"$project`"", '--', '--port', '0', '--devices', '5', '--token', "token-of-$name" -PassThru -RedirectStandardOutput $log
            [pscustomobject] @{ Name = $name; Process = $process; Log = $log }

            # Two programs would build the same project at once.
            for ($try = 0; $try -lt 600 -and "$(Get-Content -Path $log -Raw -ErrorAction Ignore)" -notmatch 'http://'; $try++) {
                Start-Sleep -Milliseconds 200
            }
        }
    }

    AfterAll {
        $servers | ForEach-Object { $_.Process.Kill($true) }
    }

    It 'reads each account with its own token, and names the one that cannot be read' {
        $accounts = @($servers) + [pscustomobject] @{ Name = 'three'; Log = $servers[0].Log } | ForEach-Object {
            [pscustomobject] @{
                Name = $_.Name
                Token = ConvertTo-SecureString "token-of-$($_.Name)" -AsPlainText -Force
                BaseUri = [regex]::Match((Get-Content -Path $_.Log -Raw), 'http://127\.0\.0\.1:\d+').Value
            }
        }
        $records = @($accounts | & (Join-Path $root 'docs/examples/many-accounts.ps1') -ErrorAction SilentlyContinue -ErrorVariable failures)
        $records | Group-Object Account | ForEach-Object { $_.Count | Should -BeGreaterOrEqual 5 }
        @($records.Account | Sort-Object -Unique) | Should -Be 'one', 'two'
        $failures[0].TargetObject | Should -Be 'three'
    }
}
