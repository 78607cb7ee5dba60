# Every view of every type: the same text live, after Clixml and a job, and in constrained language.

BeforeAll {
    Connect-Growatt -Demo -DemoSize 30
    $plants = Get-GrowattPlant
    $mix = $plants | Get-GrowattDevice -Type Mix | Get-GrowattMixRealtime
    $settings = Get-GrowattDevice -Type Mix, Min | Group-Object Type | ForEach-Object { $_.Group[0] } | Get-GrowattSetting
    $script:objects = @{
        'Growatt.MixRealtime' = $mix
        'Growatt.BatteryInverterRecord' = $mix
        'Growatt.DeviceRecord' = $mix
        'Growatt.EnergySummary' = $mix | Measure-GrowattEnergy
        'Growatt.DeviceAlarm' = Get-GrowattDevice | Where-Object Type -notin Other, GroBoost | Get-GrowattAlarm
        'Growatt.Plant' = $plants
        'Growatt.PlantDetails' = Get-GrowattPlant -Detailed
        'Growatt.PlantEnergy' = $plants | Get-GrowattPlantEnergy
        'Growatt.PlantEnergyPeriod' = $plants | Get-GrowattPlantEnergy -Start 2026-05-01 -End 2026-05-03
        'Growatt.PlantPower' = $plants | Get-GrowattPlantPower -Date 2026-05-01
        'Growatt.Device' = $plants | Get-GrowattDevice
        'Growatt.FieldDescriptor' = Get-GrowattField *soc*
        'Growatt.GrowattConnection' = Get-GrowattConnection
        'Growatt.DeviceSetting' = $settings
        'Growatt.BatteryInverterSetting' = $settings | Where-Object Type -eq Mix
        'Growatt.MinSetting' = $settings | Where-Object Type -eq Min
        'Growatt.SettingResult' = $settings | Where-Object Type -eq Mix | Set-GrowattSetting -Name ActiveRate -Value 90 -NoVerify -Confirm:$false
        'Growatt.DeviceRegister' = Get-GrowattRegister DEMO000001 -Type SPH -Address 30 -Count 2
        'Growatt.BatterySoc' = Get-GrowattSoc DEMO000001 -Type SPH
    }

    $script:show = 'param($Objects, $View) if ($View.Shape -eq "List") { $Objects | Format-List -View $View.Name | Out-String -Width 80 } else { $Objects | Format-Table -View $View.Name | Out-String -Width 80 }'
}

AfterAll {
    Disconnect-Growatt
}

BeforeDiscovery {
    $views = foreach ($view in ([xml] (Get-Content -Path (Join-Path (Get-Module Growatt).ModuleBase 'bin/Growatt.Format.ps1xml') -Raw)).SelectNodes('//View')) {
        @{ Name = $view.Name; Type = @($view.ViewSelectedBy.TypeName)[0]; Shape = if ($view.ListControl) { 'List' } else { 'Table' } }
    }
}

Describe 'The view <Name> of <Type>' -ForEach $views {
    BeforeAll {
        $script:live = & ([scriptblock]::Create($show)) $objects[$Type] $_
    }

    It 'shows something' {
        $objects[$Type] | Should -Not -BeNullOrEmpty
        $live | Should -Match '\w'
    }

    It 'shows the same of objects that were exported and imported' {
        $file = Join-Path $TestDrive 'objects.xml'
        $objects[$Type] | Export-Clixml -Path $file
        & ([scriptblock]::Create($show)) (Import-Clixml -Path $file) $_ | Should -Be $live
    }

    It 'shows the same in constrained language' {
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddCommand('Import-Module').AddParameter('Name', (Join-Path (Get-Module Growatt).ModuleBase 'Growatt.psd1')).AddStatement()
            $null = $shell.AddScript('$ExecutionContext.SessionState.LanguageMode = "ConstrainedLanguage"').AddStatement()
            $null = $shell.AddScript($show).AddArgument($objects[$Type]).AddArgument($_)
            -join $shell.Invoke() | Should -Be $live
            $shell.Streams.Error | Should -BeNullOrEmpty
        }
        finally {
            $shell.Dispose()
        }
    }
}

Describe 'Records that a job returns' {
    It 'are shown as others are' {
        $manifest = Join-Path (Get-Module Growatt).ModuleBase 'Growatt.psd1'
        $records = Start-Job -ScriptBlock {
            Import-Module $using:manifest
            Connect-Growatt -Demo -DemoSize 30
            Get-GrowattMixRealtime DEMO000001, DEMO000008
        } | Receive-Job -Wait -AutoRemoveJob
        $records | Format-Table | Out-String | Should -Match '(?m)^! Serial .* Status, faults'
        $records[0] | Format-List | Out-String | Should -Match '(?m)^Grid +: [\d,.]+ W'
    }
}
