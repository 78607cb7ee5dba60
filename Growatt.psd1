@{
    RootModule = if ($PSEdition -eq 'Core') { 'bin/net8.0/Growatt.Module.dll' } else { 'bin/net472/Growatt.Module.dll' }
    ModuleVersion = '0.1.0'
    GUID = '6d0f6c1e-0f0b-4b0e-9d5c-6a3d0c9b7e41'
    Author = 'Growatt PowerShell module contributors'
    CompanyName = 'Community'
    Copyright = '(c) Growatt PowerShell module contributors. MIT licence.'
    Description = 'Live data of Growatt solar-and-battery systems from the Open API v1: typed records that PowerShell can filter, format and export. An independent project, not made or endorsed by Growatt.'
    PowerShellVersion = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    CompatiblePSEditions = @('Desktop', 'Core')
    FormatsToProcess = @('bin/Growatt.Format.ps1xml')
    CmdletsToExport = @(
        'Clear-GrowattCache'
        'Connect-Growatt'
        'ConvertFrom-GrowattJson'
        'ConvertTo-GrowattLineProtocol'
        'ConvertTo-GrowattMetric'
        'Disconnect-Growatt'
        'Export-GrowattReport'
        'Get-GrowattAlarm'
        'Get-GrowattBoostRealtime'
        'Get-GrowattConnection'
        'Get-GrowattDevice'
        'Get-GrowattField'
        'Get-GrowattHistory'
        'Get-GrowattInverterRealtime'
        'Get-GrowattMaxRealtime'
        'Get-GrowattMinRealtime'
        'Get-GrowattMixRealtime'
        'Get-GrowattPlant'
        'Get-GrowattPlantEnergy'
        'Get-GrowattPlantPower'
        'Get-GrowattRealtime'
        'Get-GrowattRegister'
        'Get-GrowattSetting'
        'Get-GrowattSoc'
        'Get-GrowattSpaRealtime'
        'Get-GrowattStorageRealtime'
        'Measure-GrowattEnergy'
        'Set-GrowattChargePeriod'
        'Set-GrowattDischargePeriod'
        'Set-GrowattSetting'
        'Set-GrowattTimeSegment'
        'Test-GrowattConnection'
        'Watch-GrowattRealtime'
    )
    FunctionsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
    PrivateData = @{
        PSData = @{
            Tags = @('Growatt', 'Solar', 'Photovoltaic', 'Battery', 'Inverter', 'Energy', 'SPH', 'IoT', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS')
            ReleaseNotes = 'See CHANGELOG.md.'
        }
    }
}
