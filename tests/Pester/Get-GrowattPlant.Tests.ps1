# What only a real PowerShell can show: the commands around ours, and the whole story from plants to a report.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattPlant' {
    It 'begins a pipeline that ends in a report' {
        $file = Join-Path $TestDrive 'report.csv'
        Get-GrowattPlant | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime | Export-Csv -Path $file -NoTypeInformation
        (Import-Csv -Path $file).SerialNumber | Should -Be (1..30 | ForEach-Object { 'DEMO{0:D6}' -f $_ })
    }

    It 'ends with the first plant where that is enough' {
        @(Get-GrowattPlant | Select-Object -First 1).Count | Should -Be 1
    }

    It 'exports plants without a type name in any cell' {
        $file = Join-Path $TestDrive 'plants.csv'
        Get-GrowattPlant -Detailed | Export-Csv -Path $file -NoTypeInformation
        $file | Should -Not -FileContentMatch 'System\.|Growatt\.'
        (Import-Csv -Path $file).Timezone | Should -Match '^GMT[+-]\d+$'
    }

    It 'reads the plants of its own report back in' {
        $file = Join-Path $TestDrive 'again.csv'
        Get-GrowattPlant | Export-Csv -Path $file -NoTypeInformation
        (Import-Csv -Path $file | Get-GrowattPlant).Name | Should -Be (Get-GrowattPlant).Name
    }

    It 'lists a plant with units, with and without its details' {
        $lines = Get-GrowattPlant | Format-List | Out-String -Stream -Width 80
        $lines -match '^Created +: \d{4}-\d\d-\d\d$' | Should -Not -BeNullOrEmpty
        $lines -match '^Power now +: .* W$' | Should -Not -BeNullOrEmpty
        $lines | Should -Not -Match '^(ImageUrl|Type|Time zone) '
        Get-GrowattPlant -Detailed | Out-String -Stream -Width 80 | Should -Contain 'Type                : Residential'
    }

    It 'lists how many inverters of which model there are' {
        (Get-GrowattPlant -Detailed | Out-String -Width 200) | Should -Match '(?m)^Inverters +: (\d+ x \w[^,]*, )*\d+ x SPH \w'
    }

    It 'lists a plant without errors in strict mode' {
        Set-StrictMode -Version Latest
        $Error.Clear()
        $null = Get-GrowattPlant | Format-List | Out-String
        $Error | Should -BeNullOrEmpty
    }

    It 'is told apart by its name where there is room for one word' {
        (Get-GrowattPlant | Format-Wide | Out-String).Trim() | Should -Be (Get-GrowattPlant).Name
        (Get-GrowattPlant -Detailed | Format-Wide | Out-String).Trim() | Should -Be (Get-GrowattPlant).Name
    }

    It 'knows the lists of its details, as JSON' {
        $details = Get-GrowattPlant -Detailed
        $details.PSObject.Properties['Inverters'].MemberType | Should -Be 'Property'
        ($details.Inverters | ConvertFrom-Json | Where-Object inverter_md -like 'SPH*' | Measure-Object -Property inverter_num -Sum).Sum | Should -Be 30
        ($details.Dataloggers | ConvertFrom-Json).datalogger_num | Should -Be 34
    }

    It 'fits a table into <_> columns' -ForEach 80, 120 {
        $lines = Get-GrowattPlant | Out-String -Stream -Width $_
        @($lines -match 'Demo ').Count | Should -Be @(Get-GrowattPlant).Count
        ($lines | Measure-Object -Property Length -Maximum).Maximum | Should -BeLessOrEqual $_
    }
}
