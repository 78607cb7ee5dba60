Describe 'Export-GrowattReport' {
    BeforeAll {
        Connect-Growatt -Demo
        $rows = Get-GrowattHistory DEMO000001 -Type SPH -Date (Get-Date).Date.AddDays(-2)
        $live = Get-GrowattRealtime DEMO000002 -Type SPH
    }

    It 'writes one file with history, live records and alarms, and returns it' {
        $alarm = [pscustomobject]@{ SerialNumber = 'DEMO000001'; Start = '2026-05-01 10:00:00'; End = $null; Code = '117'; Message = '<b>Relay</b>' }
        $file = @($rows) + $live + $alarm | Export-GrowattReport (Join-Path $TestDrive 'a.html') -Title 'Fish & chips'
        $file.Name | Should -Be 'a.html'
        $html = Get-Content -Path $file.FullName -Raw
        $html | Should -Match '<title>Fish &amp; chips</title>'
        $html | Should -Match 'DEMO000001'
        $html | Should -Match 'DEMO000002'
        $html | Should -Match '&lt;b&gt;Relay'
        $html | Should -Not -Match '(src|href)='
    }

    It 'says what the days cost' {
        $tariff = @{ From = '00:00'; To = '00:00'; Import = 0.5; Export = 0.1 }
        $cost = ($rows | Measure-GrowattEnergy -Tariff $tariff).Cost
        $file = $rows | Export-GrowattReport (Join-Path $TestDrive 'b.html') -Tariff $tariff
        $html = Get-Content -Path $file.FullName -Raw
        $html | Should -Match ([regex]::Escape('<dt>Cost</dt><dd><data value="' + $cost.ToString('F2', [cultureinfo]::InvariantCulture)))
    }

    It 'writes nothing with -WhatIf' {
        $rows | Export-GrowattReport (Join-Path $TestDrive 'c.html') -WhatIf | Should -BeNullOrEmpty
        Join-Path $TestDrive 'c.html' | Should -Not -Exist
    }

    It 'says so before it reads anything when the folder is not there' {
        { $rows | Export-GrowattReport (Join-Path $TestDrive 'no/such/d.html') } | Should -Throw -ErrorId 'FileNotWritable*'
    }

    It 'names what it cannot take, and goes on' {
        $file = @('text') + $live | Export-GrowattReport (Join-Path $TestDrive 'e.html') -ErrorVariable failures -ErrorAction SilentlyContinue
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'InvalidInput*'
        $file | Should -Not -BeNullOrEmpty
    }
}
