<#
.SYNOPSIS
    Makes what a release consists of, in out/release; uploads nothing. Needs PowerShell 7: dotnet pwsh ./build.ps1 -Task Release
.DESCRIPTION
    Growatt-<version>.zip            the folder to install
    gallery/Growatt.<version>.nupkg  the same, for the PowerShell Gallery
    nuget/Growatt.<version>.nupkg    the client library
    Growatt-<version>.cdx.json       the bill of materials of the module (CycloneDX)
    notes.md                         what CHANGELOG.md says of this version
    SHA256SUMS                       of the files above
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..')

$release = Join-Path $PWD 'out/release'
Remove-Item out -Recurse -Force -ErrorAction Ignore
$null = New-Item -ItemType Directory -Path $release, $release/gallery, $release/nuget

dotnet build src/Growatt.Help '-t:Package' -c Release -v q
dotnet pack src/Growatt -c Release -v q -o $release/nuget
Move-Item out/*.cdx.json $release

# Entries in one order and of one time: the same files give the same archive.
$package = (Resolve-Path out/Growatt/*).Path
$version = Split-Path $package -Leaf
$time = [DateTimeOffset]::FromUnixTimeSeconds([long](git log -1 '--format=%ct'))
$archive = [System.IO.Compression.ZipFile]::Open("$release/Growatt-$version.zip", 'Create')
try {
    $names = [string[]]@(Get-ChildItem $package -Recurse -File | ForEach-Object { [System.IO.Path]::GetRelativePath($package, $_.FullName).Replace('\', '/') })
    [Array]::Sort($names, [StringComparer]::Ordinal)
    foreach ($name in $names) {
        $entry = $archive.CreateEntry("Growatt/$version/$name")
        $entry.LastWriteTime = $time
        $stream = $entry.Open()
        $stream.Write([System.IO.File]::ReadAllBytes("$package/$name"))
        $stream.Dispose()
    }
}
finally {
    $archive.Dispose()
}

Register-PSResourceRepository -Name GrowattRelease -Uri $release/gallery -Force
try {
    Publish-PSResource -Path $package -Repository GrowattRelease
}
finally {
    Unregister-PSResourceRepository -Name GrowattRelease
}

# Its own section, or what is not released yet.
$sections = (Get-Content CHANGELOG.md -Raw) -split '(?m)^(?=## \[)'
$section = @($sections -like "## ``[$version``]*") + @($sections -like '## `[Unreleased`]*') | Select-Object -First 1
($section -replace '^## .*\r?\n').Trim() | Set-Content $release/notes.md

Push-Location $release
Get-ChildItem -Recurse -File | ForEach-Object { [System.IO.Path]::GetRelativePath($release, $_.FullName).Replace('\', '/') } | Sort-Object |
    ForEach-Object { '{0}  {1}' -f (Get-FileHash $_ -Algorithm SHA256).Hash.ToLowerInvariant(), $_ } | Set-Content SHA256SUMS
Pop-Location

Get-ChildItem $release -Recurse -File | ForEach-Object { '{0,10:N0}  {1}' -f $_.Length, $_.FullName }
