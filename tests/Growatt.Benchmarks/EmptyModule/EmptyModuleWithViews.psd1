@{
    RootModule = 'EmptyModule.dll'
    ModuleVersion = '1.0.0'
    GUID = '0a8c0e0b-1c5c-4f8e-9d70-3d1f6a1f0c55'
    FormatsToProcess = @('Nothing.Format.ps1xml')
    TypesToProcess = @('Nothing.Types.ps1xml')
    CmdletsToExport = @('Get-Nothing')
    FunctionsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
