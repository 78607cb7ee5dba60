# The live data of the family, from the demo fleet.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 250
    $script:devices = @(Get-GrowattPlant | Get-GrowattDevice -Type Min)
    $script:records = @($devices | Get-GrowattMinRealtime)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattMinRealtime' {
    It 'gives a record for each device' {
        $devices.Count | Should -BeGreaterThan 0
        $records[0] | Should -BeOfType ([Growatt.MinRealtime])
        $records.SerialNumber | Sort-Object | Should -Be ($devices.SerialNumber | Sort-Object -Unique)
        @($records | Where-Object { -not $_.Time }) | Should -BeNullOrEmpty
    }

    It 'leaves no field of the answer without a property' {
        @($records | ForEach-Object { $_.GetUnknownFields().Keys } | Where-Object { $_ -notlike '*Raw' }) | Should -BeNullOrEmpty
    }

    It 'knows a battery only where there is one' {
        @($records | Where-Object { $null -ne $_.BatteryPower -and $null -eq $_.Soc }) | Should -BeNullOrEmpty
        @($records | Where-Object { $_.BatteryNo -and $_.Bdc1Vbat -gt 0 -and $null -eq $_.Soc }) | Should -BeNullOrEmpty
    }
}
