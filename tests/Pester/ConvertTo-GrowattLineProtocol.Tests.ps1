Describe 'ConvertTo-GrowattLineProtocol' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    It 'makes a line of each record' {
        $lines = Get-GrowattMixRealtime DEMO000001, DEMO000002 | ConvertTo-GrowattLineProtocol PvPower, Soc -Precision Seconds
        $lines.Count | Should -Be 2
        $lines | Should -Match '^growatt_mix,(plant=.+,)?serial=DEMO00000[12],type=Mix PvPower=[0-9.]+,Soc=[0-9.]+ [0-9]{10}$'
    }

    It 'refuses a record whose time zone is not known' {
        '{"mixs":["A1"],"data":{"A1":{"A1":{"time":"2026-03-04 12:30:15","soc":40}}},"error_code":0}' | ConvertFrom-GrowattJson |
            ConvertTo-GrowattLineProtocol -ErrorVariable failures -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'TimeNotKnown,*'
    }
}
