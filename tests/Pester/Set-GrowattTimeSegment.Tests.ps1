Describe 'Set-GrowattTimeSegment' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'keeps what is not given' {
        $result = Set-GrowattTimeSegment DEMOMIN00002 -Segment 2 -Mode BatteryFirst -Start 1:00 -End 5:00 -Enabled -NoVerify -Confirm:$false
        $result.Before | Should -Be '00:00-00:00 LoadFirst off'
        $result.Requested | Should -Be '01:00-05:00 BatteryFirst'
        (Set-GrowattTimeSegment DEMOMIN00002 -Segment 9 -Mode LoadFirst).Outcome | Should -Be 'AlreadySet'
    }

    It 'refuses a segment that ends before it begins' {
        Set-GrowattTimeSegment DEMOMIN00002 -Segment 3 -Start 6:00 -End 5:00 -Confirm:$false -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'InvalidRequest,*'
    }
}
