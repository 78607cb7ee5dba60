# Prometheus's own checker finds nothing to say about what ConvertTo-GrowattMetric writes.

BeforeAll {
    if (-not (Get-Command promtool -ErrorAction Ignore)) {
        throw 'These tests need promtool: apt-get install prometheus'
    }

    function Test-Metric([string[]] $Lines) {
        $file = Join-Path $TestDrive 'growatt.prom'
        [System.IO.File]::WriteAllText($file, ($Lines -join "`n") + "`n")
        $said = bash -c "promtool check metrics < '$file' 2>&1"
        $LASTEXITCODE | Should -Be 0 -Because "$said"
        $said | Should -BeNullOrEmpty
    }

    Connect-Growatt -Demo -DemoSize 30
    $script:records = @(Get-GrowattRealtime)
}

AfterAll {
    Disconnect-Growatt
}

Describe 'ConvertTo-GrowattMetric with promtool' {
    It 'writes what all families have in a form that promtool finds nothing in' {
        Test-Metric ($records | ConvertTo-GrowattMetric)
    }

    It 'writes all fields of every family likewise' {
        $lines = $records | ConvertTo-GrowattMetric -Property *
        Test-Metric $lines
        @($lines -match '^# TYPE').Count | Should -BeGreaterThan 200
    }

    It 'has no time, which the textfile collector refuses' {
        $records | ConvertTo-GrowattMetric | Where-Object { $_ -notmatch '^#' -and $_ -notmatch '^[a-z_0-9]+\{[^}]*\} [-+.0-9eE]+$' } | Should -BeNullOrEmpty
    }
}
