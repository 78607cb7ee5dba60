BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattPlantEnergy' {
    It 'sums up every plant' {
        (Get-GrowattPlantEnergy).PlantId | Should -Be (Get-GrowattPlant).PlantId
    }

    It 'takes names from the pipeline' {
        ((Get-GrowattPlant)[0].Name | Get-GrowattPlantEnergy).PlantId | Should -Be (Get-GrowattPlant)[0].PlantId
    }

    It 'gives numbers that add up' {
        $sum = Get-GrowattPlant | Get-GrowattPlantEnergy | Measure-Object -Property TotalEnergy -Sum
        $sum.Sum | Should -BeGreaterThan 1000
    }

    It 'fits a table into 80 columns' {
        $lines = Get-GrowattPlantEnergy | Out-String -Stream -Width 80
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^ *PlantId Updated +Now kW kWh today' | Should -Not -BeNullOrEmpty
        $lines -match " $((Get-GrowattPlant).Name)$" | Should -Not -BeNullOrEmpty
    }

    It 'lists what a plant generates with units' {
        $lines = Get-GrowattPlantEnergy | Format-List | Out-String -Stream -Width 80
        $lines -match '^Power now +: .* kW$' | Should -Not -BeNullOrEmpty
        $lines -match '^Installed PV +: .* kWp$' | Should -Not -BeNullOrEmpty
        $lines -match '^Energy today +: .* kWh$' | Should -Not -BeNullOrEmpty
        $lines | Should -Not -Match '^Efficiency '
    }

    It 'returns days, months and years of a span' {
        $id = (Get-GrowattPlant)[0].PlantId
        $days = Get-GrowattPlantEnergy $id -Start 2026-05-28 -End 2026-06-03
        $days.Period | Should -Be '2026-05-28', '2026-05-29', '2026-05-30', '2026-05-31', '2026-06-01', '2026-06-02'
        $days[0].PSObject.TypeNames | Should -Contain 'Growatt.PlantEnergyPeriod'
        ($days | Measure-Object Energy -Sum).Sum | Should -BeGreaterThan 0
        (Get-GrowattPlantEnergy $id -Start 2025-11-15 -End 2026-02-01 -Unit Month).Period | Should -Be '2025-11', '2025-12', '2026-01'
        (Get-GrowattPlantEnergy $id -Start 2024-05-01 -End 2026-01-01 -Unit Year).Period | Should -Be '2024', '2025'
    }
}
