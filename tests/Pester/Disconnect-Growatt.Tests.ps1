Describe 'Disconnect-Growatt' {
    It 'closes the connection of the runspace' {
        Connect-Growatt -Demo
        Disconnect-Growatt
        Get-GrowattConnection | Should -BeNullOrEmpty
        { Get-GrowattMixRealtime DEMO000001 } |
            Should -Throw -ErrorId 'NotConnected,Growatt.Commands.GetGrowattMixRealtimeCommand'
    }

    It 'does nothing when there is no connection' {
        { Disconnect-Growatt -ErrorAction Stop } | Should -Not -Throw
    }
}
