BeforeAll {
    $script:sample = Join-Path $PSScriptRoot '../Growatt.Tests/Fixtures/mixs_data.sample.json'
}

Describe 'ConvertFrom-GrowattJson' {
    It 'reads a file that is named' {
        $record = ConvertFrom-GrowattJson -Path $sample
        $record.SerialNumber | Should -Be 'NTCF946079'
        $record.Ppv | Should -Be 245.4
    }

    It 'reads what Get-Content gives, line by line or whole' {
        (Get-Content -Path $sample | ConvertFrom-GrowattJson).Ppv | Should -Be 245.4
        (Get-Content -Path $sample -Raw | ConvertFrom-GrowattJson).Ppv | Should -Be 245.4
    }

    It 'reads files from Get-ChildItem, and files that wildcards name' {
        Copy-Item -Path $sample -Destination (Join-Path $TestDrive 'a.json')
        Copy-Item -Path $sample -Destination (Join-Path $TestDrive 'b.json')
        @(Get-ChildItem -Path $TestDrive -Filter *.json | ConvertFrom-GrowattJson).Count | Should -Be 2
        @(ConvertFrom-GrowattJson -Path (Join-Path $TestDrive '*.json')).Count | Should -Be 2
    }

    It 'says where a broken answer is broken, and reads the next' {
        $file = Join-Path $TestDrive 'log.jsonl'
        $line = (Get-Content -Path $sample) -join ' '
        '{"data": nonsense}', $line | Set-Content -Path $file
        $records = ConvertFrom-GrowattJson -Path $file -ErrorAction SilentlyContinue -ErrorVariable failures
        @($records).Count | Should -Be 1
        $failures[0].FullyQualifiedErrorId | Should -BeLike 'InvalidJson,*'
        "$($failures[0])" | Should -Match 'log\.jsonl, line 1, byte \d+'
    }

    It 'says that it takes text where ConvertFrom-Json made an object of it' {
        Get-Content -Path $sample -Raw | ConvertFrom-Json | ConvertFrom-GrowattJson -ErrorAction SilentlyContinue -ErrorVariable failures
        @($failures).Count | Should -Be 1
        "$($failures[0])" | Should -Match 'not the objects of ConvertFrom-Json'
    }
}
