Describe 'Get-GrowattField' {
    It 'explains a field' {
        $field = Get-GrowattField Soc
        $field.Unit | Should -Be '%'
        $field.JsonName | Should -Be 'soc'
        $field.Meaning | Should -Match 'charge'
    }

    It 'explains every property that a record has' {
        $properties = [Growatt.MixRealtime].GetProperties().Name | Sort-Object
        (Get-GrowattField).Name | Sort-Object | Should -Be $properties
    }

    It 'shows names, units and meanings within 80 columns' {
        $lines = (Get-GrowattField -Group Battery | Out-String -Width 80) -split '\r?\n'
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual 80
        $lines -match '^Soc +double +% +\w' | Should -Not -BeNullOrEmpty
    }

    It 'reports a name that no field has' {
        Get-GrowattField nonsense -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'FieldNotFound,*'
    }
}
