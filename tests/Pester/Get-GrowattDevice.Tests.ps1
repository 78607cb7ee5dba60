BeforeAll {
    Connect-Growatt -Demo -DemoSize 150
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattDevice' {
    It 'lists every device once, with its plant' {
        $devices = Get-GrowattDevice
        @($devices.SerialNumber | Sort-Object -Unique).Count | Should -Be $devices.Count
        @($devices | Select-Object -Unique).Count | Should -Be $devices.Count
        $devices.PlantName | Sort-Object -Unique | Should -Be ((Get-GrowattPlant).Name | Sort-Object)
    }

    It 'finds devices by serial number and by the name of their plant' {
        (Get-GrowattDevice -SerialNumber 'demo000001', 'demo0000[0]2').SerialNumber | Sort-Object | Should -Be 'DEMO000001', 'DEMO000002'
        $name = (Get-GrowattPlant)[0].Name
        (Get-GrowattDevice -PlantName $name).PlantName | Sort-Object -Unique | Should -Be $name
        ($name | Get-GrowattDevice).Count | Should -Be @(Get-GrowattDevice -PlantName $name).Count
        (Get-GrowattDevice)[0].RetrievedAt | Should -BeOfType [DateTimeOffset]
    }

    It 'groups by type' {
        $groups = Get-GrowattDevice | Group-Object -Property Type -NoElement
        ($groups | Where-Object Name -EQ 'Mix').Count | Should -Be 150
        $groups.Name | Should -Contain 'Max'
    }

    It 'makes a list that live data can be read from later' {
        $file = Join-Path $TestDrive 'fleet.csv'
        Get-GrowattDevice | Export-Csv -Path $file -NoTypeInformation
        $records = Import-Csv -Path $file | Get-GrowattMixRealtime -WarningAction SilentlyContinue -WarningVariable others
        $records.Count | Should -Be 150
        $others.Count | Should -Be 1
        "$others" | Should -BeLike "$(@(Get-GrowattDevice).Count - 150) devices of other types (*"
    }

    It 'completes -Type' {
        (TabExpansion2 'Get-GrowattDevice -Type M').CompletionMatches.ListItemText | Should -Be 'Max', 'Min', 'Mix'
    }

    It 'lists a device in full' {
        $lines = Get-GrowattDevice | Select-Object -First 1 | Format-List | Out-String -Stream -Width 80 | Where-Object { $_ }
        $lines[0] | Should -Be 'SerialNumber : DEMO000001'
        $lines -match '^Plant +: Demo .* \(\d+\)$' | Should -Not -BeNullOrEmpty
        $lines -match '^Updated +: \d{4}-\d\d-\d\d ' | Should -Not -BeNullOrEmpty
        $lines -match '^Connected +: yes$' | Should -Not -BeNullOrEmpty
    }

    It 'is told apart by its serial number where there is room for one word' {
        (Get-GrowattDevice | Select-Object -First 1 | Format-Wide | Out-String).Trim() | Should -Be 'DEMO000001'
    }

    It 'fits a table into <_> columns' -ForEach 80, 120 {
        $lines = Get-GrowattDevice | Out-String -Stream -Width $_
        @($lines -match 'DEMO').Count | Should -Be @(Get-GrowattDevice).Count
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual $_
        $lines -match " $((Get-GrowattPlant)[-1].Name) " | Should -Not -BeNullOrEmpty
    }

    It 'keeps its answers for the next process' {
        $manifest = Join-Path (Get-Module Growatt).ModuleBase 'Growatt.psd1'
        # By name: the process of a PowerShell that is a .NET tool is called dotnet.
        $shell = if ($PSEdition -eq 'Core') { 'pwsh' } else { 'powershell' }
        $script = "Import-Module '$manifest'; Connect-Growatt -Demo -DemoSize 150; Get-GrowattDevice -Verbose 4>&1 | Where-Object { `$_ -is [System.Management.Automation.VerboseRecord] } | ForEach-Object Message"
        $null = Get-GrowattDevice
        $said = & $shell -NoProfile -Command $script
        $said -like '*from the cache*' | Should -Not -BeNullOrEmpty
        $said -like '* ms, *' | Should -BeNullOrEmpty
    }
}
