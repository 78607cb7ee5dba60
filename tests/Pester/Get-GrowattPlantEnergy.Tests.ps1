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
}
