Describe 'Get-GrowattRegister' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    AfterAll {
        Disconnect-Growatt
    }

    It 'reads registers as numbers and in hexadecimal' {
        $registers = Get-GrowattRegister DEMO000001 -Type SPH -Address 30 -Count 3
        $registers.Register | Should -Be 30, 31, 32
        $registers[0].Hex | Should -Be ('0x{0:X4}' -f $registers[0].Value)
    }

    It 'ends at the last register' {
        @(Get-GrowattRegister DEMO000001 -Type SPH -Address 65535 -Count 5).Count | Should -Be 1
    }
}
