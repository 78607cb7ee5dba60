# The live data of the family, from the demo fleet.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 250
    $script:devices = @(Get-GrowattPlant | Get-GrowattDevice -Type Max)
    $script:records = @($devices | Get-GrowattMaxRealtime)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattMaxRealtime' {
    It 'gives a record for each device' {
        $devices.Count | Should -BeGreaterThan 0
        $records[0] | Should -BeOfType ([Growatt.MaxRealtime])
        $records.SerialNumber | Sort-Object | Should -Be ($devices.SerialNumber | Sort-Object -Unique)
        @($records | Where-Object { -not $_.Time }) | Should -BeNullOrEmpty
    }

    It 'leaves no field of the answer without a property' {
        @($records | ForEach-Object { $_.GetUnknownFields().Keys } | Where-Object { $_ -notlike '*Raw' }) | Should -BeNullOrEmpty
    }

    It 'knows PV and output, and nothing of loads, grid and battery' {
        @($records | Where-Object { $null -eq $_.PvPower -or $null -eq $_.AcPower }) | Should -BeNullOrEmpty
        @($records | Where-Object { $null -ne $_.LoadPower -or $null -ne $_.GridPower -or $null -ne $_.Soc }) | Should -BeNullOrEmpty
    }
}
