BeforeAll {
    Connect-Growatt -Demo
    $script:alarms = Get-GrowattDevice -Type Mix, Inverter, Hps | Get-GrowattAlarm
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattAlarm' {
    It 'returns each alarm once, with its device and plant' {
        $alarms.Count | Should -BeGreaterThan 20
        $alarms[0].PSObject.TypeNames | Should -Contain 'Growatt.DeviceAlarm'
        $alarms | Where-Object { -not $_.PlantName -or -not $_.Code } | Should -BeNullOrEmpty
        ($alarms | ForEach-Object ToString | Sort-Object -Unique).Count | Should -Be $alarms.Count
    }

    It 'lists the newest first, and only those of a day where one is given' {
        $device = $alarms[0].SerialNumber
        $all = @(Get-GrowattAlarm $device)
        $all.Timestamp | Should -Be ($all.Timestamp | Sort-Object -Descending)
        $day = $all[1].Start.Date
        (Get-GrowattAlarm $device -Date $day).Start.Date | Should -Be $day
    }

    It 'fits a table into 80 columns' {
        $lines = $alarms | Out-String -Stream -Width 80
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^Start +Serial +Type +Code +Message +Plant' | Should -Not -BeNullOrEmpty
    }
}
