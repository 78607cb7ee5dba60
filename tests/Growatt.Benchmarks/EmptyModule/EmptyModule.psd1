@{
    RootModule = 'EmptyModule.dll'
    ModuleVersion = '1.0.0'
    GUID = 'c2f6a8a5-8e0b-4f0b-8a53-0f6c53f3d7a1'
    CmdletsToExport = @('Get-Nothing')
    FunctionsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
