Describe 'Get-GrowattHistory' {
    BeforeAll {
        Connect-Growatt -Demo
        $day = (Get-Date).Date.AddDays(-3)
    }

    It 'returns the rows of a day in order of time, each once' {
        $rows = Get-GrowattHistory DEMO000001 -Type SPH -Date $day
        $rows.Count | Should -BeGreaterThan 200
        $rows[0].PSObject.TypeNames | Should -Contain 'Growatt.MixRealtime'
        $rows.Timestamp | Should -Be ($rows.Timestamp | Sort-Object -Unique)
        @($rows | Where-Object { $_.Time.Date -ne $day }) | Should -BeNullOrEmpty
    }

    It 'includes the start and not the end' {
        $rows = Get-GrowattHistory DEMO000001 -Type SPH -Start $day.AddHours(10) -End $day.AddHours(11)
        $rows.Count | Should -BeIn 11, 12, 13
        @($rows | Where-Object { $_.Time -lt $day.AddHours(10) -or $_.Time -ge $day.AddHours(11) }) | Should -BeNullOrEmpty
    }

    It 'goes on behind the last row of a file, in every culture' {
        $file = Join-Path $TestDrive history.csv
        Get-GrowattHistory DEMO000001 -Type SPH -Date $day | Select-Object -First 120 | Export-Csv $file -NoTypeInformation
        Get-GrowattHistory DEMO000001 -Type SPH -After (Import-Csv $file | Select-Object -Last 1) -End $day.AddDays(1) | Export-Csv $file -NoTypeInformation -Append
        (Import-Csv $file).Timestamp | Should -Be (Get-GrowattHistory DEMO000001 -Type SPH -Date $day).Timestamp
    }

    It 'reads devices of every family from the pipeline' {
        $devices = Get-GrowattDevice | Where-Object Type -ne Other | Group-Object Type | ForEach-Object { $_.Group[0] }
        $rows = $devices | Get-GrowattHistory -Last 02:00
        ($rows.SerialNumber | Sort-Object -Unique).Count | Should -Be $devices.Count
    }

    It 'says what is wrong with a moment' {
        { Get-GrowattHistory DEMO000001 -Type SPH -Start 'soon' } | Should -Throw -ExpectedMessage "*'soon' is not a moment.*"
    }
}
