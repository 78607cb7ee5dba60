BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
}

Describe 'Get-GrowattRealtime' {
    It 'gives a row for every device of the account that has live data' {
        $file = Join-Path $TestDrive 'all.csv'
        Get-GrowattPlant | Get-GrowattDevice | Get-GrowattRealtime -ErrorAction SilentlyContinue | Export-Csv -Path $file -NoTypeInformation
        $rows = @(Import-Csv -Path $file)
        @($rows.SerialNumber | Sort-Object -Unique).Count | Should -Be $rows.Count
        @($rows | Where-Object Type -EQ 'Mix').Count | Should -Be 30
        (Get-GrowattRealtime).SerialNumber | Sort-Object | Should -Be ($rows.SerialNumber | Sort-Object)
    }

    It 'needs no type for a serial number that was listed, and takes it from what people say otherwise' {
        Get-GrowattDevice | Out-Null
        (Get-GrowattRealtime DEMO000001).SerialNumber | Should -Be 'DEMO000001'
        (Get-GrowattRealtime DEMO000002 -Type SPH).Type | Should -Be 'Mix'
    }

    It 'says what is missing where the type is not known' {
        Get-GrowattRealtime NEVERLISTED -ErrorAction SilentlyContinue -ErrorVariable failures
        $failures[0].FullyQualifiedErrorId | Should -Be 'UnknownDeviceType,Growatt.Commands.GetGrowattRealtimeCommand'
    }

    It 'shows devices of several families as one table of 80 columns, with each serial number whole' {
        $records = Get-GrowattRealtime -ErrorAction Ignore
        $lines = ($records | Out-String -Width 80) -split '\r?\n'
        @($lines -match '^! Serial +Type +PV W').Count | Should -Be 1
        @($lines | Where-Object Length -gt 80).Count | Should -Be 0
        foreach ($record in $records) {
            @($lines -match "^. $($record.SerialNumber) ").Count | Should -Be 1
        }
    }

    It 'lists a device as the command of its family does' {
        Get-GrowattRealtime DEMO000001 -Type SPH | Format-List | Out-String | Should -Match 'Priority'
    }
}
