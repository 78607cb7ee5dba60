BeforeAll {
    # The messages of Get-GrowattPlant that tell of a request.
    function Get-PlantRequest {
        @(Get-GrowattPlant -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] -and $_.Message -like '* ms, *' })
    }
}

Describe 'Clear-GrowattCache' {
    BeforeEach {
        Connect-Growatt -Demo -DemoSize 31
        $null = Get-GrowattPlant
    }

    AfterEach {
        Disconnect-Growatt
    }

    It 'makes the next command ask the API' {
        (Get-PlantRequest).Count | Should -Be 0
        Clear-GrowattCache
        (Get-PlantRequest).Count | Should -Be 1
    }

    It 'forgets one connection only' {
        $one = Get-GrowattConnection
        Connect-Growatt -Demo -DemoSize 32
        $null = Get-GrowattPlant
        $one | Clear-GrowattCache
        (Get-PlantRequest).Count | Should -Be 0
    }

    It 'does nothing under -WhatIf' {
        Clear-GrowattCache -WhatIf
        (Get-PlantRequest).Count | Should -Be 0
    }
}
