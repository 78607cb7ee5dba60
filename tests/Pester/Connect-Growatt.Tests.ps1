AfterAll {
    Disconnect-Growatt
}

Describe 'Connect-Growatt' {
    It 'takes a SecureString' {
        $token = [System.Security.SecureString]::new()
        'made-up-token'.ToCharArray() | ForEach-Object { $token.AppendChar($_) }
        $connection = Connect-Growatt -Token $token -PassThru
        $connection.BaseUri | Should -Be 'https://openapi.growatt.com/'
    }

    It 'shows the token in no form of the connection' {
        $connection = Connect-Growatt -Token 'made-up-token' -Region China -PassThru
        $texts = @(
            $connection | Format-List -Property * | Out-String
            $connection | Format-Custom | Out-String
            $connection | ConvertTo-Json -Depth 5
            $connection | ConvertTo-Csv
            [System.Management.Automation.PSSerializer]::Serialize($connection, 5)
            "$connection"
        )
        $texts -join "`n" | Should -Not -Match 'made-up-token'
    }

    It 'refuses plain http on another machine' {
        { Connect-Growatt -Token 'made-up-token' -BaseUri 'http://growatt.example/' } |
            Should -Throw -ErrorId 'InvalidBaseUri,Growatt.Commands.ConnectGrowattCommand'
    }

    It 'says what to do without a token' {
        $before = $env:GROWATT_TOKEN
        $env:GROWATT_TOKEN = $null
        try {
            { Connect-Growatt } | Should -Throw -ErrorId 'NoToken,Growatt.Commands.ConnectGrowattCommand'
        }
        finally {
            $env:GROWATT_TOKEN = $before
        }
    }
}
