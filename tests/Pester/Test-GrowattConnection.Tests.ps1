Describe 'Test-GrowattConnection' {
    AfterEach {
        Disconnect-Growatt
    }

    It 'says that the demo is good, and how many plants it has' {
        Connect-Growatt -Demo -DemoSize 3
        $test = Test-GrowattConnection
        $test.IsGood | Should -BeTrue
        $test.Plants | Should -BeGreaterThan 0
        $test.Problem | Should -BeNullOrEmpty
    }

    It 'says what is wrong without an error' {
        Connect-Growatt -Token 'made-up-token' -BaseUri 'http://127.0.0.1:9/'
        $test = Test-GrowattConnection -ErrorVariable failures
        $failures | Should -BeNullOrEmpty
        $test.Address | Should -Be 'Bad'
        $test.Problem | Should -Match 'Check the network'
    }
}
