Describe 'Get-GrowattSetting' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'returns a record of the family' {
        $devices = Get-GrowattDevice -Type Mix, Spa, Min, Max, Inverter, Storage | Group-Object Type | ForEach-Object { $_.Group[0] }
        $settings = $devices | Get-GrowattSetting
        $settings.SerialNumber | Sort-Object | Should -Be ($devices.SerialNumber | Sort-Object)
        $settings | ForEach-Object { $_.GetType().Name | Should -Be "$($_.Type)Setting" }
    }

    It 'has periods that print as their times' {
        $setting = Get-GrowattSetting DEMO000001 -Type SPH
        "$($setting.ChargePeriod2)" | Should -Be '21:30-23:00 off'
        $setting.ChargePeriod2.Start | Should -Be '21:30'
        $setting.ChargePeriod2.IsEnabled | Should -BeFalse
    }

    It 'is a backup as JSON and a row as CSV' {
        $setting = Get-GrowattSetting DEMO000001 -Type SPH
        ($setting | ConvertTo-Json | ConvertFrom-Json).ChargePeriod2.End | Should -Be '23:00'
        ($setting | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv).ChargePeriod2 | Should -Be '21:30-23:00 off'
    }

    It 'reads from an inverter itself what nothing else shows' {
        $inverter = Get-GrowattDevice -Type Inverter | Select-Object -First 1
        ($inverter | Get-GrowattSetting).PSObject.Properties['PvOnOff'] | Should -Not -BeNullOrEmpty
        (Get-GrowattSetting DEMO000001 -Type SPH -Detailed).MixLoadFirstControl | Should -Not -BeNullOrEmpty
    }

    It 'is explained by Get-GrowattField' {
        (Get-GrowattField WchargeSOCLowLimit2 -Record MixSetting).Meaning | Should -Match 'charging stops in battery first'
    }
}
