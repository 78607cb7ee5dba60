# The contestants that need an installed PowerShell. Each line of the standard input asks for one run; a line with its
# microseconds, the processor's microseconds, the bytes allocated and the number of records is the answer.
param([string] $BaseUri, [string] $Token, [string] $Manifest)

$ErrorActionPreference = 'Stop'
Import-Module $Manifest
Connect-Growatt -BaseUri $BaseUri -Token $Token -RequestInterval 0

# What a user writes today.
function Read-WithInvokeRestMethod([string[]] $SerialNumber) {
    for ($i = 0; $i -lt $SerialNumber.Count; $i += 100) {
        $batch = $SerialNumber[$i..([Math]::Min($i + 99, $SerialNumber.Count - 1))]
        $r = Invoke-RestMethod -Method Post -Uri "$BaseUri/v1/device/mix/mixs_data" -Headers @{ token = $Token } -Body ([ordered]@{
                pageNum = 1
                mixs = $batch -join ','
            })
        foreach ($sn in $batch) {
            $r.data.$sn.$sn
        }
    }
}

while ($line = [Console]::In.ReadLine()) {
    $contestant, [int] $devices, [int] $times = $line -split ' '
    $serials = 1..$devices | ForEach-Object { 'DEMO{0:D6}' -f $_ }
    [GC]::Collect()
    $allocated = [GC]::GetTotalAllocatedBytes($true)
    # Before PowerShell 7.5 there is no such thing, and the processor's time is given as 0.
    $cpu = [Environment]::CpuUsage.TotalTime
    $watch = [Diagnostics.Stopwatch]::StartNew()
    $count = foreach ($time in 1..$times) {
        if ($contestant -eq 'script') {
            (Read-WithInvokeRestMethod $serials | Measure-Object).Count
        }
        else {
            ($serials | Get-GrowattMixRealtime | Measure-Object).Count
        }
    }

    $watch.Stop()
    $cpu = [Environment]::CpuUsage.TotalTime - $cpu
    $allocated = [GC]::GetTotalAllocatedBytes($true) - $allocated
    [Console]::Out.WriteLine([string]::Join(' ', [long]$watch.Elapsed.TotalMicroseconds, [long]$cpu.TotalMicroseconds, $allocated,
            ($count | Measure-Object -Sum).Sum))
}
