Describe 'ConvertTo-GrowattMetric' {
    BeforeAll {
        Connect-Growatt -Demo
    }

    It 'gives each metric its help, its type and a sample a device' {
        $lines = Get-GrowattMixRealtime DEMO000001, DEMO000002 | ConvertTo-GrowattMetric Soc
        @($lines -match '^# (HELP|TYPE) growatt_soc_percent ').Count | Should -Be 2
        @($lines -match '^growatt_soc_percent\{plant=".*",serial="DEMO00000[12]",type="Mix"\} [0-9.]+$').Count | Should -Be 2
    }
}
