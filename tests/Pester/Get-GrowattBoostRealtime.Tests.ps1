# The live data of the family, from the demo fleet.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 250
    $script:devices = @(Get-GrowattPlant | Get-GrowattDevice -Type GroBoost)
    $script:records = @($devices | Get-GrowattBoostRealtime)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattBoostRealtime' {
    It 'gives a record for each device' {
        $devices.Count | Should -BeGreaterThan 0
        $records[0] | Should -BeOfType ([Growatt.BoostRealtime])
        $records.SerialNumber | Sort-Object | Should -Be ($devices.SerialNumber | Sort-Object -Unique)
        @($records | Where-Object { -not $_.Time }) | Should -BeNullOrEmpty
    }

    It 'leaves no field of the answer without a property' {
        @($records | ForEach-Object { $_.GetUnknownFields().Keys } | Where-Object { $_ -notlike '*Raw' }) | Should -BeNullOrEmpty
    }

    It 'knows what it uses' {
        $records.LoadPower | Should -Be $records.Power
    }
}
