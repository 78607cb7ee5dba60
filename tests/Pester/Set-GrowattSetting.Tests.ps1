Describe 'Set-GrowattSetting' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'writes together what belongs together' {
        $results = Set-GrowattSetting DEMO000001 -Type SPH -Setting @{ ExportLimit = 'On'; ExportLimitPowerRate = 60; ActiveRate = 100 } -NoVerify -Confirm:$false
        ($results | Where-Object Setting -eq ExportLimit).Requested | Should -Be 'On, 60 %'
        ($results | Where-Object Setting -eq ActiveRate).Outcome | Should -Be 'AlreadySet'
    }

    It 'takes words, codes, truth and times' {
        (Set-GrowattSetting DEMO000001 EpsVoltSet 230V -Type SPH -NoVerify -Confirm:$false).Requested | Should -Be '230V'
        (Set-GrowattSetting DEMO000002 EpsVoltSet 2 -Type SPH -NoVerify -Confirm:$false).Requested | Should -Be '240V'
        (Set-GrowattSetting DEMO000001 OnOff $true -Type SPH).Outcome | Should -Be 'AlreadySet'
        (Set-GrowattSetting DEMO000001 SysTime ([datetime] '2030-01-02 03:04') -Type SPH -NoVerify -Confirm:$false).Requested | Should -Be '2030-01-02 03:04:00'
    }

    It 'refuses a value that is out of range, and names what is allowed' {
        Set-GrowattSetting DEMO000001 ActiveRate 101 -Type SPH -WhatIf -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'InvalidSettingValue,*'
        "$($failures[0])" | Should -BeLike '*Give 0 to 100 %.'
    }

    It 'completes names and values' {
        $line = 'Set-GrowattSetting DEMO000001 -Type SPH -Name EpsV'
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be 'EpsVoltSet'
        $line += 'oltSet -Value '
        (TabExpansion2 $line $line.Length).CompletionMatches.CompletionText | Should -Be '208V', '230V', '240V'
    }

    It 'never means all devices by none' {
        { 'x' | Set-GrowattSetting -Type SPH -Setting @{} } | Should -Throw
        (Get-Command Set-GrowattSetting).Parameters['SerialNumber'].Attributes.Where({ $_ -is [Parameter] }).Mandatory | Should -Contain $true
    }
}
