Describe 'Get-GrowattConnection' {
    AfterEach {
        Disconnect-Growatt
    }

    It 'returns nothing before a connection is made' {
        Get-GrowattConnection | Should -BeNullOrEmpty
    }

    It 'returns the latest connection' {
        Connect-Growatt -Token 'made-up-token' -Region NorthAmerica
        Connect-Growatt -Demo -DemoSize 7
        (Get-GrowattConnection).DemoSize | Should -Be 7
    }
}
