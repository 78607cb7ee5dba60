Describe 'Set-GrowattDischargePeriod' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'has nothing to send where the periods are off already' {
        (Set-GrowattDischargePeriod DEMO000001 -Type SPH -Disable).Outcome | Should -Be 'AlreadySet'
    }

    It 'says what it is to be' {
        $result = Set-GrowattDischargePeriod DEMO000002 -Type SPH -Period 18:00-20:00 -PowerPercent 50 -StopSoc 30 -NoVerify -Confirm:$false
        $result.Requested | Should -Be 'power 50 %, to 30 %, 18:00-20:00'
        $result.Outcome | Should -Be 'Unknown'
    }

    It 'knows no such periods of an SPA' {
        Set-GrowattDischargePeriod DEMOSPA00005 -Type SPA -Disable -WhatIf -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'WrongDeviceType,*'
    }
}
