<#
.SYNOPSIS
    Reads the accounts of many owners side by side, each with a token of its own.
.DESCRIPTION
    For installers. The API's limits count for each token by itself, so accounts do not wait for each other. One machine does this for some hundred accounts;
    beyond that give each share of them to a job of its own, such as a child runbook or a function. Needs PowerShell 7.

    Accounts are objects with a Name, a Token (a SecureString) and, where it is not Global, a Region. With SecretManagement:
    Get-SecretInfo growatt-* | ForEach-Object { [pscustomobject] @{ Name = $_.Name; Token = Get-Secret $_.Name } }

    Records get a column Account. An account that cannot be read is an error that names it; the others are read.
.EXAMPLE
    $accounts | ./many-accounts.ps1 | Select-Object Account, SerialNumber, State, EnergyToday | Export-Csv fleet.csv -NoTypeInformation
#>
[CmdletBinding()]
param(
    # An account.
    [Parameter(Mandatory, ValueFromPipeline)]
    [psobject] $Account,

    # How many at once.
    [ValidateRange(1, 100)]
    [int] $ThrottleLimit = 8
)

begin {
    $accounts = [System.Collections.Generic.List[psobject]]::new()
    $module = (Get-Module Growatt).Path
}

process {
    $accounts.Add($Account)
}

end {
    $accounts | ForEach-Object -ThrottleLimit $ThrottleLimit -Parallel {
        $account = $_
        try {
            Import-Module $using:module
            $address = @{}
            foreach ($name in 'Region', 'BaseUri') {
                if ($account.$name) {
                    $address[$name] = $account.$name
                }
            }

            # A connection of this runspace, which ends with it.
            $connection = Connect-Growatt -Token $account.Token @address -PassThru
            Get-GrowattRealtime -Connection $connection -ErrorAction Continue | Add-Member -NotePropertyName Account -NotePropertyValue $account.Name -PassThru
        }
        catch {
            Write-Error -Message "$($account.Name): $_" -TargetObject $account.Name
        }
    }
}
