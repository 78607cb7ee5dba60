Describe 'Get-GrowattSoc' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'says how full a battery is' {
        $soc = Get-GrowattSoc DEMO000001 -Type SPH
        $soc.Soc | Should -BeGreaterOrEqual 0
        $soc.Soc | Should -BeLessOrEqual 100
        $soc.Type | Should -Be 'Mix'
    }

    It 'is for devices with a battery of their own' {
        Get-GrowattSoc DEMOMAX00003 -Type MAX -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'WrongDeviceType,*'
    }
}
