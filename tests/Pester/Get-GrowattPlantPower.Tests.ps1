BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
    $script:plant = (Get-GrowattPlant)[0]
    $script:yesterday = (Get-Date).Date.AddDays(-1)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattPlantPower' {
    It 'returns a day in order of time' {
        $points = $plant | Get-GrowattPlantPower -Date $yesterday
        $points.Count | Should -Be 288
        $points.Timestamp | Should -Be ($points.Timestamp | Sort-Object -Unique)
        $points[0].Time | Should -Be $yesterday
        $points[0].PlantName | Should -Be $plant.Name
        ($points | Measure-Object Power -Maximum).Maximum | Should -BeGreaterThan 0
    }

    It 'returns today if no day is given, with gaps for what is still to come' {
        $points = $plant | Get-GrowattPlantPower
        $points.Count | Should -Be 288
        $points[287].Time.Hour | Should -Be 23
    }

    It 'fits a table into 80 columns' {
        $lines = Get-GrowattPlantPower -Date $yesterday | Out-String -Stream -Width 80
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^Time +PlantId +W Plant' | Should -Not -BeNullOrEmpty
    }
}
