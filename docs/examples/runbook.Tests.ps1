<#
.SYNOPSIS
    Tests of a runbook of one's own with Pester, against the simulator's server: no account, no token, no network.
.DESCRIPTION
    The runbook here is azure-runbook.ps1. What belongs to Azure is a function of the test's own; what leaves the machine is mocked. The server is a
    fleet that is always the same, and comes with a clone of the repository: its device 8 has a fault, its device 19 has sent nothing for long.
.EXAMPLE
    Invoke-Pester ./runbook.Tests.ps1
#>
#Requires -Version 7.0

BeforeAll {
    $project = Join-Path $PSScriptRoot '../../src/Growatt.Simulator.Server'
    $log = Join-Path $TestDrive 'server.log'
    $program = (Get-Command dotnet).Source
    $script:server = Start-Process $program -ArgumentList 'run', '--project', "`"$project`"", '--', '--port', '0', '--devices', '20', '--token', 'demo' -PassThru -RedirectStandardOutput $log
    for ($try = 0; $try -lt 600 -and -not ($address = [regex]::Match("$(Get-Content -Path $log -Raw -ErrorAction Ignore)", 'http://127\.0\.0\.1:\d+').Value); $try++) {
        Start-Sleep -Milliseconds 200
    }

    $address | Should -Not -BeNullOrEmpty -Because 'the server says where it listens'
    $token = [System.Management.Automation.PSCredential]::new('any', (ConvertTo-SecureString 'demo' -AsPlainText -Force))
    Connect-Growatt -Token $token -BaseUri $address

    function Invoke-Runbook {
        & (Join-Path $PSScriptRoot 'azure-runbook.ps1') -WebhookUri 'https://hooks.example/growatt' @args
    }
}

AfterAll {
    Disconnect-Growatt
    if ($server -and -not $server.HasExited) {
        # The server is a child of the program that was started.
        $server.Kill($true)
    }
}

Describe 'azure-runbook.ps1' {
    It 'posts devices with a fault, without data, and with a low battery' {
        Mock Invoke-RestMethod { }
        Invoke-Runbook -LowSoc 101 | Should -Match '^\d+ devices read, \d+ alerts sent\.$'
        Should -Invoke Invoke-RestMethod -Times 1 -Exactly -ParameterFilter {
            $text = ($Body | ConvertFrom-Json).text
            $Uri -eq 'https://hooks.example/growatt' -and $text -match 'DEMO000008 \(.+\): Fault 117' -and
                $text -match 'DEMO000019 \(.+\): no data since' -and $text -match 'DEMO000001 \(.+\): battery at \d'
        }
    }
}
