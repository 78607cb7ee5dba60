# The live data of the family, from the demo fleet.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 250
    $script:devices = @(Get-GrowattPlant | Get-GrowattDevice -Type Spa)
    $script:records = @($devices | Get-GrowattSpaRealtime)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattSpaRealtime' {
    It 'gives a record for each device' {
        $devices.Count | Should -BeGreaterThan 0
        $records[0] | Should -BeOfType ([Growatt.SpaRealtime])
        $records.SerialNumber | Sort-Object | Should -Be ($devices.SerialNumber | Sort-Object -Unique)
        @($records | Where-Object { -not $_.Time }) | Should -BeNullOrEmpty
    }

    It 'leaves no field of the answer without a property' {
        @($records | ForEach-Object { $_.GetUnknownFields().Keys } | Where-Object { $_ -notlike '*Raw' }) | Should -BeNullOrEmpty
    }

    It 'knows the battery, and has no PV' {
        @($records | Where-Object { $null -eq $_.Soc -or $null -eq $_.BatteryPower }) | Should -BeNullOrEmpty
        @($records | Where-Object { $null -ne $_.PvPower }) | Should -BeNullOrEmpty
    }
}
