# The module as a whole.

BeforeAll {
    $script:module = Get-Module Growatt
    $script:manifest = Join-Path $module.ModuleBase 'Growatt.psd1'
}

Describe 'The module' {
    It 'has a manifest that PowerShell finds valid' {
        $tested = Test-ModuleManifest -Path $manifest
        $tested.ExportedCmdlets.Keys | Sort-Object | Should -Be ($module.ExportedCmdlets.Keys | Sort-Object)
        $tested.CompatiblePSEditions | Should -Be 'Desktop', 'Core'
    }

    It 'exports cmdlets and nothing else' {
        $module.ExportedCommands.Count | Should -Be $module.ExportedCmdlets.Count
        $module.ExportedVariables.Count | Should -Be 0
    }

    It 'brings no assembly but its own to PowerShell 7' -Skip:($PSVersionTable.PSVersion.Major -lt 7) {
        $names = (Get-ChildItem -Path (Join-Path $module.ModuleBase 'bin/net8.0') -Filter *.dll).Name
        $names | Should -Be 'Growatt.dll', 'Growatt.Module.dll', 'Growatt.Simulator.dll'
    }

    It 'is imported beside another copy of it' {
        $copy = Join-Path $TestDrive 'Growatt'
        Copy-Item -Path $module.ModuleBase -Destination $copy -Recurse
        $shell = [powershell]::Create()
        $script = "Import-Module '$manifest'; Import-Module '$copy/Growatt.psd1' -Force; Connect-Growatt -Demo; Get-GrowattMixRealtime DEMO000001 | Select-Object Summary"
        $records = $shell.AddScript($script).Invoke()
        $shell.Streams.Error | Should -BeNullOrEmpty
        $records[0].PSObject.Properties.Name | Should -HaveCount 20
        $shell.Dispose()
    }

    It 'explains itself in about_Growatt' {
        Get-Help about_Growatt | Out-String | Should -Match 'Connect-Growatt'
        Get-Help about_Growatt_History | Out-String | Should -Match 'Get-GrowattPlantPower'
    }

    It 'says in about_Growatt_Settings what can go wrong with a setting' {
        Get-Help about_Growatt_Settings | Out-String | Should -Match 'AppliedDespiteError'
    }
}

Describe 'The command <_>' -ForEach (Get-Module Growatt).ExportedCmdlets.Keys {
    It 'has tests in a file of its name' {
        Join-Path $PSScriptRoot "$_.Tests.ps1" | Should -Exist
    }

    It 'has help with at least two examples' {
        $help = Get-Help -Name $_ -Full
        $help.Synopsis | Should -Not -BeLike "*$_*"
        $help.description | Should -Not -BeNullOrEmpty
        @($help.examples.example).Count | Should -BeGreaterOrEqual 2
    }

    It 'has help for each of its parameters' {
        $common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
        $parameters = (Get-Command -Name $_).Parameters.Keys | Where-Object { $_ -notin $common }
        foreach ($parameter in $parameters) {
            (Get-Help -Name $_ -Parameter $parameter).description.Text | Should -Not -BeNullOrEmpty -Because "-$parameter needs help"
        }
    }
}
