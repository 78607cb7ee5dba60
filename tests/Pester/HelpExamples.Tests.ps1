# Every example of the help and of the README, run on the demo.

BeforeDiscovery {
    # A filter finds something at some hours only.
    $silent = 'Clear-GrowattCache', 'Disconnect-Growatt', 'Connect-Growatt'
    function Test-MustShow([string] $Name, [string] $Code) { $Name -notin $silent -and $Code -notmatch 'Where-Object|throw|-WhatIf|-Live|-OnChange' }
    $helpExamples = foreach ($name in (Get-Module Growatt).ExportedCmdlets.Keys | Sort-Object) {
        $number = 0
        foreach ($example in (Get-Help -Name $name -Full).examples.example) {
            $number++
            @{ Name = "$name, example $number"; Code = $example.code; MustShow = Test-MustShow $name $example.code }
        }
    }

    $readme = Get-Content -Path (Join-Path $PSScriptRoot '../../README.md') -Raw
    $number = 0
    $readmeExamples = foreach ($block in [regex]::Matches($readme, '(?ms)^```powershell\r?\n(.*?)^```')) {
        $number++
        $code = $block.Groups[1].Value
        if ($code -notmatch 'build\.ps1|Import-Module \./|-BaseUri http://127') {
            @{ Name = "README, block $number"; Code = $code; MustShow = Test-MustShow 'README' $code }
        }
    }
}

Describe 'The example <Name>' -ForEach ($helpExamples + $readmeExamples) {
    BeforeAll {
        # Whatever an example connects to is the demo; what it gets from elsewhere is made up.
        $functions = @{
            'Connect-Growatt' = { Growatt\Connect-Growatt -Demo -DemoSize 100 -PassThru:($args -contains '-PassThru') }
            'Get-AutomationPSCredential' = { 'made-up' }
            'Get-Secret' = { 'made-up' }
            'Invoke-RestMethod' = { 'sent' }
            'Read-Host' = { 'made-up' }
            'Set-Secret' = { }
        }

        $folder = Join-Path $TestDrive ([guid]::NewGuid())
        $null = New-Item -Path (Join-Path $folder 'log') -ItemType Directory
        Push-Location -Path $folder
        $work = Growatt\Connect-Growatt -Demo -DemoSize 1 -PassThru
        Growatt\Connect-Growatt -Demo -DemoSize 100

        # Devices of the family that the example is about.
        $type = if ($Name -match '^Get-Growatt(\w+)Realtime' -and $Matches[1] -in [enum]::GetNames([Growatt.DeviceType])) { $Matches[1] } else { 'Mix' }
        $devices = @(Get-GrowattDevice -Type ($type -replace '^Boost$', 'GroBoost') | Select-Object -First 5)

        # A made-up name stands for one of the demo's, a month for some hours: the simulator computes each row.
        function ConvertTo-Runnable([string] $Text) {
            $Text -replace 'ABC1234567', $devices[0].SerialNumber -replace '(Home|North)\*', 'Demo*' -replace '(?<=-Last )\d+\.00:00', '06:00' -replace ' -Show\b' -replace
                'ForEach-Object -Parallel \{', "ForEach-Object -Parallel { Import-Module '$((Get-Module Growatt).ModuleBase)/Growatt.psd1';"
        }

        $answer = '{"mixs":["DEMO000001"],"data":{"DEMO000001":{"DEMO000001":{"serialNum":"DEMO000001","time":"2026-05-01 12:00:00","ppv":1500}}},"error_code":0}'
        Set-Content -Path answer.json, log/may.jsonl -Value $answer
        Set-Content -Path serials.txt -Value $devices.SerialNumber
        $devices | Select-Object SerialNumber, PlantName | Export-Csv -Path fleet.csv -NoTypeInformation
        $evening = (Get-Date).Date.AddHours(-1)
        Get-GrowattHistory DEMO000001 -Type SPH -Start $evening -End $evening.AddHours(1) | Export-Csv -Path yesterday.csv -NoTypeInformation
        Copy-Item -Path yesterday.csv -Destination month.csv
        $variables = @(
            [psvariable]::new('ConfirmPreference', 'None')
            [psvariable]::new('ErrorActionPreference', 'Continue')

            # A device takes up to a minute to do what is set; a watch goes on for ever.
            [psvariable]::new('PSDefaultParameterValues', @{ 'Set-Growatt*:NoVerify' = $true; 'Watch-GrowattRealtime:For' = [timespan]::FromSeconds(1) })
            [psvariable]::new('text', $answer)
            [psvariable]::new('serials', @('DEMO000001', 'DEMO000002'))
            [psvariable]::new('sites', @([pscustomobject]@{ SerialNumbers = @('DEMO000001', 'DEMO000002') }))
            [psvariable]::new('houseToken', 'made-up')
            [psvariable]::new('workToken', 'made-up')
            [psvariable]::new('work', $work)
        )
        $Error.Clear()
    }

    AfterAll {
        Pop-Location
        Disconnect-Growatt
    }

    It 'runs, and prints something or writes a file' -Skip:($Code -match '-Parallel' -and $PSVersionTable.PSVersion.Major -lt 7) {
        $files = Get-ChildItem -Path $folder -Recurse -File | Get-FileHash | ForEach-Object Hash
        $output = [scriptblock]::Create((ConvertTo-Runnable $Code)).InvokeWithContext($functions, [psvariable[]] $variables)

        # What examples are about: devices without live data in an account, and a serial number that nobody has.
        $Error | Where-Object FullyQualifiedErrorId -NotMatch '^WrongDeviceType,|^DeviceNotFound,' | Should -BeNullOrEmpty
        $written = Get-ChildItem -Path $folder -Recurse -File | Get-FileHash | Where-Object Hash -NotIn $files
        if ($MustShow) {
            @($output) + @($written) | Should -Not -BeNullOrEmpty
        }
    }
}
