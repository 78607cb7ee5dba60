# What only a real PowerShell can show: the commands around ours, in the cultures and runspaces that users have.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 250

    # Serial numbers of the demo fleet's first devices.
    function Get-Serial([int] $Count) {
        1..$Count | ForEach-Object { 'DEMO{0:D6}' -f $_ }
    }

    # What a script block gives where numbers are written 1.234,5.
    function Invoke-InGerman([scriptblock] $ScriptBlock) {
        $before = [cultureinfo]::CurrentCulture
        try {
            [cultureinfo]::CurrentCulture = 'de-DE'
            & $ScriptBlock
        }
        finally {
            [cultureinfo]::CurrentCulture = $before
        }
    }
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattMixRealtime before Export-Csv' {
    BeforeAll {
        $script:file = Join-Path $TestDrive 'report.csv'
        Get-Serial 60 | Get-GrowattMixRealtime | Export-Csv -Path $file -NoTypeInformation
        $script:rows = @(Import-Csv -Path $file)
    }

    It 'gives a row for each device, in the order of the input' {
        $rows.SerialNumber | Should -Be (Get-Serial 60)
    }

    It 'gives every device of a mixed fleet the same columns' {
        $lines = Get-Content -Path $file
        $columns = ($lines[0] | ConvertFrom-Csv -Header (1..500)).PSObject.Properties.Where({ $_.Value }).Value
        $all = Get-Serial 60 | Get-GrowattMixRealtime | ForEach-Object { $_.PSObject.Properties.Name } | Sort-Object -Unique
        Compare-Object ($columns | Sort-Object) $all | Should -BeNullOrEmpty
    }

    It 'puts no type name in any cell' {
        $file | Should -Not -FileContentMatch 'System\.|Growatt\.|@\{'
    }

    It 'has a column with times that mean the same everywhere' {
        $rows.Timestamp | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$'
    }

    It 'writes numbers as a German user reads them, and times as everybody does' {
        $records = Get-Serial 5 | Get-GrowattMixRealtime
        $german = Join-Path $TestDrive 'german.csv'
        Invoke-InGerman { $records | Export-Csv -Path $german -NoTypeInformation }
        $read = Import-Csv -Path $german
        $read.Timestamp | Should -Be $records.Timestamp
        $read | ForEach-Object { [double]::Parse($_.Vac1, [cultureinfo] 'de-DE') } | Should -Be $records.Vac1
    }
}

Describe 'Get-GrowattMixRealtime after Import-Csv' {
    It 'takes the serial numbers from a column named <_>' -ForEach 'SerialNumber', 'Sn', 'DeviceSn', 'device_sn', 'serialNum', 'mix_sn', 'Serial Number', 'Serial No.', 'device-sn' {
        $file = Join-Path $TestDrive "$_.csv"
        "Site,$_", 'North,DEMO000003', 'South,DEMO000001' | Set-Content -Path $file
        (Import-Csv -Path $file | Get-GrowattMixRealtime).SerialNumber | Should -Be 'DEMO000003', 'DEMO000001'
    }

    It 'names the columns that there are where none is named so' {
        $file = Join-Path $TestDrive 'unnamed.csv'
        'Site,Device', 'North,DEMO000003' | Set-Content -Path $file
        Import-Csv -Path $file | Get-GrowattMixRealtime -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'InvalidSerialNumber,*'
        "$($failures[0])" | Should -BeLike '*Its columns are Site, Device.*'
    }

    It 'reads a report of its own back in' {
        $file = Join-Path $TestDrive 'again.csv'
        Get-GrowattMixRealtime DEMO000001, DEMO000002 | Export-Csv -Path $file -NoTypeInformation
        (Import-Csv -Path $file | Get-GrowattMixRealtime).SerialNumber | Should -Be 'DEMO000001', 'DEMO000002'
    }
}

Describe 'Get-GrowattMixRealtime in the middle of a pipeline' {
    It 'stops asking once Select-Object -First has enough' {
        $asked = [System.Collections.Generic.List[string]]::new()
        $records = Get-Serial 50 | ForEach-Object { $asked.Add($_); $_ } | Get-GrowattMixRealtime -BatchSize 10 | Select-Object -First 13
        $records.SerialNumber | Should -Be (Get-Serial 13)
        $asked | Should -Be (Get-Serial 20)
    }

    It 'gives <Count> records in <Requests> requests' -ForEach @(
        @{ Count = 1; Requests = 1 }
        @{ Count = 100; Requests = 1 }
        @{ Count = 101; Requests = 2 }
    ) {
        $output = Get-Serial $Count | Get-GrowattMixRealtime -Verbose 4>&1
        @($output | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] }).Count | Should -Be $Requests
        @($output | Where-Object { $_.SerialNumber }).Count | Should -Be $Count
    }

    It 'keeps the records of the others when one serial number is unknown' {
        $records = 'DEMO000001', 'NOSUCH0001', 'DEMO000002' |
            Get-GrowattMixRealtime -ErrorAction SilentlyContinue -ErrorVariable failures
        $records.SerialNumber | Should -Be 'DEMO000001', 'DEMO000002'
        $failures.Count | Should -Be 1
        $failures[0].TargetObject | Should -Be 'NOSUCH0001'
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'DeviceNotFound,*'
    }

    It 'ends with the first error under -ErrorAction Stop' {
        { 'NOSUCH0001', 'DEMO000001' | Get-GrowattMixRealtime -ErrorAction Stop } |
            Should -Throw -ErrorId 'DeviceNotFound,Growatt.Commands.GetGrowattMixRealtimeCommand'
    }
}

Describe 'The records of Get-GrowattMixRealtime' {
    BeforeAll {
        $script:records = Get-Serial 30 | Get-GrowattMixRealtime
    }

    It 'are found by their type' {
        $records[0] | Should -BeOfType ([Growatt.MixRealtime])
    }

    It 'sort by number' {
        $expected = $records | Sort-Object -Property { [double] $_.EpvTotal }
        ($records | Sort-Object -Property EpvTotal).SerialNumber | Should -Be $expected.SerialNumber
        $records.EpvTotal | Should -BeOfType ([double])
    }

    It 'group by status' {
        $groups = @($records | Group-Object -Property Status)
        ($groups | Measure-Object -Property Count -Sum).Sum | Should -Be 30
        $groups.Count | Should -BeLessThan 10
    }

    It 'are told apart by their serial numbers' {
        @($records | Select-Object -Unique).Count | Should -Be 30
        "$($records[0])" | Should -Be 'DEMO000001'
        (Compare-Object $records[0..2] $records[1..3]).InputObject.SerialNumber | Sort-Object | Should -Be 'DEMO000001', 'DEMO000004'
        ($records[0] | Format-Wide | Out-String).Trim() | Should -Be 'DEMO000001'
    }

    It 'add up' {
        $expected = 0.0
        foreach ($record in $records) {
            $expected += $record.EpvTotal
        }
        $sum = $records | Measure-Object -Property EpvTotal -Sum
        $sum.Sum | Should -Be $expected
        $sum.Sum | Should -BeGreaterThan 0
    }

    It 'become JSON with numbers as numbers, in German too' {
        $json = Invoke-InGerman { $records[0] | ConvertTo-Json }
        $back = $json | ConvertFrom-Json
        $back.SerialNumber | Should -Be 'DEMO000001'
        $back.Vac1 | Should -Be $records[0].Vac1
        $json | Should -Match '"Vac1":\s+\d+(\.\d+)?,'
    }

    It 'compare with numbers, in German too' {
        # As texts, no "230" and no "230,5" would be greater than "9.5".
        Invoke-InGerman { @($records | Where-Object Vac1 -GT 9.5).Count } | Should -Be @($records | Where-Object Vac1).Count
    }
}

Describe 'The views of Get-GrowattMixRealtime' {
    It 'fit a table into 120 columns' {
        $lines = Get-Serial 20 | Get-GrowattMixRealtime | Out-String -Stream -Width 120
        @($lines -match 'DEMO0000').Count | Should -Be 20
        $lines | Should -Not -Match '\u2026|\.\.\.'
    }

    It 'fit a table into 80 columns, with room for faults, <_>' -ForEach '', '-AutoSize' {
        $table = @{ AutoSize = $_ -eq '-AutoSize' }
        $lines = Get-Serial 20 | Get-GrowattMixRealtime | Format-Table @table | Out-String -Stream -Width 80
        @($lines -match '^! Serial .* PVkWh Status, faults$').Count | Should -Be 1
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^! DEMO0000\d\d .* Fault 1' | Should -Not -BeNullOrEmpty
    }

    It 'show numbers as the user writes them' {
        $german = Invoke-InGerman { Get-GrowattMixRealtime DEMO000001 | Out-String -Width 120 }
        $german | Should -Match '\d,\d'
    }

    It 'offer the table <View>, with units in its headings, within 120 columns' -ForEach @(
        @{ View = 'Battery'; Heading = '^! Serial +SoC% SoH% +W +V +A ' }
        @{ View = 'Energy'; Heading = '^! Serial +PV kWh' }
        @{ View = 'Cells'; Heading = '^! Serial +gap mV Cells 1 to 16, mV$' }
    ) {
        $lines = Get-Serial 5 | Get-GrowattMixRealtime | Format-Table -View $View | Out-String -Stream -Width 120
        @($lines -match $Heading).Count | Should -Be 1
        @($lines -match 'DEMO0000').Count | Should -Be 5
    }

    It 'show all energies, and no number cut, within <_> columns' -ForEach 80, 120 {
        $lines = Get-Serial 5 | Get-GrowattMixRealtime | Format-Table -View Energy | Out-String -Stream -Width $_
        $lines | Should -Not -Match '\u2026|\.\.\.'
        @($lines -match '^! Serial +PV kWh .* SumImp SumExp$').Count | Should -Be 1
    }

    It 'give power and current of a battery the same sign, and say in 80 columns what it does' {
        $answer = -join @(
            '{"mixs":[],"data":{"A1":{"A1":{"pcharge1":0,"pdischarge1":224,"bmsBatteryVolt":50.5,"bmsBatteryCurr":-4.43,"bmsStatus":99}},'
            '"A2":{"A2":{"pcharge1":500,"pdischarge1":0,"bmsBatteryVolt":50.5,"bmsBatteryCurr":9.9,"bmsStatus":354}}},"error_code":0}'
        )
        $lines = Invoke-InGerman { $answer | ConvertFrom-GrowattJson | Format-Table -View Battery | Out-String -Stream -Width 80 }
        $lines -match '^  A1 +224 +50,50 +4,4 +Discharging$' | Should -Not -BeNullOrEmpty
        $lines -match '^  A2 +-500 +50,50 +-9,9 +Charging,' | Should -Not -BeNullOrEmpty
    }

    It 'cut no fault and no state of a battery in 80 columns, <_>' -ForEach 'Overview', 'Battery', 'Cells' {
        $lines = Get-Serial 60 | Get-GrowattMixRealtime | Format-Table -View $_ | Out-String -Stream -Width 80
        $lines | Should -Not -Match '\u2026|\.\.\.'
        @($lines -match 'DEMO0000').Count | Should -Be 60
    }

    It 'wrap the voltages of the cells between two of them, within <Width> columns' -ForEach @(
        @{ Width = 79; First = '  A1              5 3314 3315 3316 3317 3318 3319 3314 3315 3316 3317 3318'; Next = '                    3319 3314 - 3316' }
        @{ Width = 120; First = '  A1              5 3314 3315 3316 3317 3318 3319 3314 3315 3316 3317 3318 3319 3314 - 3316'; Next = $null }
    ) {
        $cells = 1..16 | ForEach-Object { '"bmsCell{0}Volt":{1}' -f $_, $(if ($_ -in 14, 16) { '0' } else { '3.{0}' -f (314 + ($_ - 1) % 6) }) }
        $answer = '{"mixs":[],"data":{"A1":{"A1":{' + ($cells -join ',') + '}}},"error_code":0}'
        $lines = Invoke-InGerman { $answer | ConvertFrom-GrowattJson | Format-Table -View Cells | Out-String -Stream -Width $Width | Where-Object { $_ } }
        $lines[0] | Should -Be '! Serial     gap mV Cells 1 to 16, mV'
        $lines[2] | Should -Be $First
        $lines[3] | Should -Be $Next
    }

    It 'leave out what a battery says that has no management system, and nothing of one that has' {
        $silent = '"soc":40,"vBus1":361,"vBus2":289,"bmsSOH":0,"bmsBatteryVolt":0,"bmsBatteryCurr":0,"bmsBatteryTemp":0,"bmsCycleCnt":0,"bmsStatus":0'
        $answer = -join @(
            '{"mixs":[],"data":{"A1":{"A1":{' + $silent + '}},'
            '"A2":{"A2":{' + $silent.Replace('"bmsStatus":0', '"bmsStatus":17') + '}},'
            '"A3":{"A3":{' + $silent.Replace('"bmsSOH":0', '"bmsSOH":98') + '}}},"error_code":0}'
        )
        $records = $answer | ConvertFrom-GrowattJson
        $lines = Invoke-InGerman { $records | Format-Table -View Battery | Out-String -Stream -Width 80 | Where-Object { $_ } | ForEach-Object TrimEnd }
        $lines[2] | Should -Be '  A1           40'
        $lines[3] | Should -Be '  A2           40                                                  Standby,'
        $lines[5] | Should -Be '  A3           40   98          0,00    0,0   0                  0 SoftStart'
        $lists = Invoke-InGerman { $records[0, 2] | Format-List | Out-String -Stream -Width 80 | Where-Object { $_ } }
        $lists[0..2] | Should -Be 'SerialNumber : A1', 'Battery      : 40 %', '  DC bus     : 361,0 V, 289,0 V'
        $lists[4..8] | Should -Be @(
            'Battery             : 40 %'
            '  Voltage, current  : 0,00 V, 0,00 A'
            "  Temperature       : 0 $([char] 0xB0)C"
            '  Health, cycles    : 98 %, 0'
            '  Management system : SoftStart'
        )
    }

    It 'leave out of a list what the device has not sent' {
        $lines = '{"mixs":[],"data":{"A1":{"A1":{"soc":84,"epvtoday":3}}},"error_code":0}' | ConvertFrom-GrowattJson |
            Format-List | Out-String -Stream -Width 80 | Where-Object { $_ }
        $lines | Should -Be 'SerialNumber : A1', 'Battery      : 84 %'
    }

    It 'group what Format-List shows, within 80 columns' {
        $lines = Get-GrowattMixRealtime DEMO000001 | Format-List | Out-String -Stream -Width 80 | Where-Object { $_ }
        $lines.Count | Should -BeLessThan 45
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^Battery +: \d+ %' | Should -Not -BeNullOrEmpty
        $lines -match '^  Voltage, current +: ' | Should -Not -BeNullOrEmpty
    }

    It 'make way for the columns a user asks for' {
        $text = Get-GrowattMixRealtime DEMO000001 | Format-Table -Property SerialNumber, Vac1 -AutoSize | Out-String
        $text | Should -Match 'SerialNumber\s+Vac1'
        $text | Should -Match 'DEMO000001'
    }

    It 'list every property for Format-List *' {
        $record = Get-GrowattMixRealtime DEMO000001
        $text = $record | Format-List -Property * | Out-String
        $text | Should -Match 'BmsCell16Volt\s+:'
    }
}

Describe 'Get-GrowattMixRealtime in runspaces of its own' -Skip:($PSVersionTable.PSVersion.Major -lt 7) {
    BeforeAll {
        $script:manifest = Join-Path (Get-Module Growatt).ModuleBase 'Growatt.psd1'
    }

    It 'connects each branch of ForEach-Object -Parallel by itself' {
        $devices = 1..4 | ForEach-Object -ThrottleLimit 4 -UseNewRunspace -Parallel {
            Import-Module $using:manifest
            $before = Get-GrowattConnection
            Connect-Growatt -Demo -DemoSize $_
            $after = Get-GrowattConnection
            [pscustomobject]@{
                WasConnected = $null -ne $before
                Size = $after.DemoSize
                Serial = ('DEMO{0:D6}' -f $_ | Get-GrowattMixRealtime).SerialNumber
            }
        }
        $devices.WasConnected | Should -Not -Contain $true
        $devices.Size | Sort-Object | Should -Be 1, 2, 3, 4
        $devices.Serial | Sort-Object | Should -Be (Get-Serial 4)
    }

    It 'shares a connection that is handed over' {
        $connection = Get-GrowattConnection
        $serials = 1..4 | ForEach-Object -ThrottleLimit 4 -Parallel {
            Import-Module $using:manifest
            ('DEMO{0:D6}' -f $_ | Get-GrowattMixRealtime -Connection $using:connection).SerialNumber
        }
        $serials | Sort-Object | Should -Be (Get-Serial 4)
    }
}
