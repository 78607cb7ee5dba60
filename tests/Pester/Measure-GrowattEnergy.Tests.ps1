Describe 'Measure-GrowattEnergy' {
    BeforeAll {
        Connect-Growatt -Demo
        $day = (Get-Date).Date.AddDays(-3)
        $rows = Get-GrowattHistory DEMO000001 -Type SPH -Date $day
    }

    It 'sums up a day from the counters' {
        $sum = $rows | Measure-GrowattEnergy
        $sum.Start | Should -Be $day
        $sum.Rows | Should -Be $rows.Count
        $sum.PvEnergy | Should -BeGreaterOrEqual ($rows[-1].PvEnergyToday - $rows[0].PvEnergyToday - 0.2)
        $sum.PvEnergy | Should -BeLessOrEqual ($rows[-1].PvEnergyToday + 0.2)
        $sum.IsIntegrated | Should -BeFalse
    }

    It 'gives hours that add up to the day' {
        $hours = $rows | Measure-GrowattEnergy -By Hour
        $hours.Count | Should -Be 24
        ($hours | Measure-Object LoadEnergy -Sum).Sum | Should -BeGreaterThan 0
        [Math]::Abs(($hours | Measure-Object LoadEnergy -Sum).Sum - ($rows | Measure-GrowattEnergy).LoadEnergy) | Should -BeLessThan 0.05
    }

    It 'prices what was imported and exported' {
        $tariff = @{ From = '00:00'; To = '00:00'; Import = 0.5; Export = 0.1 }
        $sum = $rows | Measure-GrowattEnergy -Tariff $tariff
        [Math]::Abs($sum.Cost - 0.5 * $sum.GridImport) | Should -BeLessThan 0.01
        [Math]::Abs($sum.Revenue - 0.1 * $sum.GridExport) | Should -BeLessThan 0.01
    }

    It 'says what is wrong with a tariff' {
        { $rows | Measure-GrowattEnergy -Tariff @{ From = 'noon'; To = '13:00'; Import = 1; Export = 1 } } |
            Should -Throw -ExpectedMessage "*'noon' is not valid for the From of a tariff.*"
    }
}
