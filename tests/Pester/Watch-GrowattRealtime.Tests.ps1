BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Watch-GrowattRealtime' {
    It 'returns the first record of each device, and ends when its time is over' {
        $records = @('DEMO000001', 'DEMO000002' | Watch-GrowattRealtime -Type SPH -For 2)
        $records.SerialNumber | Should -Be 'DEMO000001', 'DEMO000002'
    }

    It 'takes the devices of the account of any family' {
        $records = @(Watch-GrowattRealtime -For ([TimeSpan]'00:00:05'))
        @($records.Type | Sort-Object -Unique).Count | Should -BeGreaterThan 2
    }

    It 'warns of a device without data and goes on' {
        $records = @('DEMO000001', 'NOSUCH0001' | Watch-GrowattRealtime -Type SPH -For 2 -WarningVariable warnings -WarningAction SilentlyContinue)
        $records.Count | Should -Be 1
        "$warnings" | Should -BeLike 'NOSUCH0001: *The watch goes on.'
    }

    It 'says nothing of the state that a device has at first' {
        Watch-GrowattRealtime DEMO000008 -Type SPH -OnChange State -For 2 | Should -BeNullOrEmpty
    }
}
