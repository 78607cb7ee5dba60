Describe 'Set-GrowattChargePeriod' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'changes nothing with -WhatIf' {
        Set-GrowattChargePeriod DEMO000003 -Type SPH -Period 00:30-04:30 -WhatIf | Should -BeNullOrEmpty
        "$((Get-GrowattSetting DEMO000003 -Type SPH).ChargePeriod1)" | Should -Not -Be '00:30-04:30'
    }

    It 'is verified, shown, and then set already' {
        $device = Get-GrowattDevice -Type Mix | Select-Object -First 1
        $result = $device | Set-GrowattChargePeriod -Period 00:30-04:30 -StopSoc 90 -AllowGridCharge -Confirm:$false
        $result.Outcome | Should -Be 'Verified'
        $setting = $device | Get-GrowattSetting
        "$($setting.ChargePeriod1)" | Should -Be '00:30-04:30'
        $setting.WchargeSOCLowLimit2 | Should -Be 90
        ($device | Set-GrowattChargePeriod -Period 00:30-04:30 -StopSoc 90 -AllowGridCharge).Outcome | Should -Be 'AlreadySet'
    }

    It 'refuses a period over midnight' {
        { Set-GrowattChargePeriod DEMO000001 -Type SPH -Period 22:00-06:00 -WhatIf } | Should -Throw -ErrorId 'InvalidSettingValue,*'
    }

    It 'sends a MIN elsewhere' {
        Set-GrowattChargePeriod DEMOMIN00002 -Type MIN -Period 01:00-02:00 -WhatIf -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'WrongDeviceType,*'
    }
}
