@{
    Severity = @('Error', 'Warning', 'Information')
    IncludeDefaultRules = $true
    Rules = @{
        # Everything here must also run in Windows PowerShell.
        PSUseCompatibleSyntax = @{
            Enable = $true
            TargetVersions = @('5.1', '7.4')
        }
        PSPlaceOpenBrace = @{
            Enable = $true
            OnSameLine = $true
            NewLineAfter = $true
            IgnoreOneLineBlock = $true
        }
        PSPlaceCloseBrace = @{
            Enable = $true
            NewLineAfter = $true
            IgnoreOneLineBlock = $true
        }
        PSUseConsistentIndentation = @{
            Enable = $true
            Kind = 'space'
            IndentationSize = 4
            PipelineIndentation = 'IncreaseIndentationForFirstPipeline'
        }
        PSUseConsistentWhitespace = @{
            Enable = $true
        }
        PSAvoidUsingPositionalParameters = @{
            Enable = $true
            CommandAllowList = @('Invoke-Program', 'Get-Serial', 'Invoke-InGerman', 'Get-GrowattMixRealtime')
        }
        PSUseCorrectCasing = @{
            Enable = $true
        }
    }
}
