# What ConvertTo-GrowattLineProtocol writes, a real InfluxDB gives back.

BeforeAll {
    if (-not (Get-Command influxd -ErrorAction Ignore)) {
        throw 'These tests need InfluxDB 1: apt-get install influxdb'
    }

    function Get-FreePort {
        $listener = [System.Net.Sockets.TcpListener]::new([System.Net.IPAddress]::Loopback, 0)
        $listener.Start()
        $listener.LocalEndpoint.Port
        $listener.Stop()
    }

    function Read-Point([string] $Measurement, [string] $Serial) {
        $query = [uri]::EscapeDataString("SELECT * FROM `"$Measurement`" WHERE serial = '$Serial'")
        $series = (Invoke-RestMethod "$server/query?db=solar&epoch=s&q=$query").results[0].series[0]
        foreach ($values in $series.values) {
            $point = @{}
            for ($column = 0; $column -lt $values.Count; $column++) {
                $point[$series.columns[$column]] = $values[$column]
            }
            $point
        }
    }

    function Write-Line([string[]] $Lines) {
        $body = [System.Text.Encoding]::UTF8.GetBytes($Lines -join "`n")
        Invoke-RestMethod "$server/write?db=solar&precision=s" -Method Post -Body $body
    }

    $folder = Join-Path $TestDrive 'influxdb'
    $port, $rpcPort = (Get-FreePort), (Get-FreePort)
    $script:server = "http://127.0.0.1:$port"
    $config = Join-Path $TestDrive 'influxdb.conf'
    @"
reporting-disabled = true
bind-address = "127.0.0.1:$rpcPort"
[meta]
  dir = "$folder/meta"
[data]
  dir = "$folder/data"
  wal-dir = "$folder/wal"
[http]
  bind-address = "127.0.0.1:$port"
[monitor]
  store-enabled = false
"@ | Set-Content -Path $config
    $script:process = Start-Process influxd -ArgumentList 'run', '-config', $config -PassThru -RedirectStandardError (Join-Path $TestDrive 'influxd.err') -RedirectStandardOutput (Join-Path $TestDrive 'influxd.out')
    $isUp = $false
    for ($try = 0; -not $isUp -and $try -lt 300 -and -not $process.HasExited; $try++) {
        try {
            Invoke-RestMethod "$server/query?q=CREATE%20DATABASE%20solar" -Method Post | Out-Null
            $isUp = $true
        }
        catch {
            Start-Sleep -Milliseconds 200
        }
    }
    $isUp | Should -BeTrue -Because (Get-Content (Join-Path $TestDrive 'influxd.err') -Raw)
    Connect-Growatt -Demo -DemoSize 30
}

AfterAll {
    Disconnect-Growatt
    if ($process -and -not $process.HasExited) {
        $process.Kill()
        $process.WaitForExit()
    }
}

Describe 'ConvertTo-GrowattLineProtocol with a real InfluxDB' {
    It 'writes the numbers of every family, and reads the same ones back' {
        $records = @(Get-GrowattRealtime)
        Write-Line ($records | ConvertTo-GrowattLineProtocol -Precision Seconds)
        @($records.Type | Sort-Object -Unique).Count | Should -BeGreaterThan 2
        $compared = 0
        $differences = @()
        foreach ($record in $records) {
            $point = Read-Point "growatt_$("$($record.Type)".ToLowerInvariant())" $record.SerialNumber
            $point.time | Should -Be ([DateTimeOffset] $record.TimeUtc).ToUnixTimeSeconds()
            $point.plant | Should -Be $record.PlantName
            foreach ($name in $point.Keys | Where-Object { $_ -notin 'time', 'plant', 'serial', 'type' }) {
                $isEqual = if ($null -eq $point[$name]) { $null -eq $record.$name } else { [double] $point[$name] -eq [double] $record.$name }
                if (-not $isEqual) {
                    $differences += "$($record.SerialNumber) ${name}: $($record.$name) came back as $($point[$name])"
                }
                $compared++
            }
        }
        $differences | Should -BeNullOrEmpty
        $compared | Should -BeGreaterThan 1000
    }

    It 'writes history row by row, and a row that comes twice once' {
        $rows = @(Get-GrowattHistory DEMO000002 -Type SPH -Last '06:00')
        $lines = $rows | ConvertTo-GrowattLineProtocol -Property Soc -Precision Seconds
        Write-Line $lines
        Write-Line $lines
        $points = @(Read-Point growatt_mix DEMO000002 | Where-Object { $_.time -in $rows.ForEach({ ([DateTimeOffset] $_.TimeUtc).ToUnixTimeSeconds() }) })
        $points.Count | Should -Be $rows.Count
        $points.Soc | Should -Be $rows.Soc
    }

    It 'writes names that the protocol has signs of its own for, texts and flags' {
        $plant = 'Söder, "A" = b\c'
        $record = [pscustomobject] @{ SerialNumber = 'DEMO000008'; PlantName = $plant } | Get-GrowattMixRealtime
        $record.PlantName | Should -Be $plant
        Write-Line ($record | ConvertTo-GrowattLineProtocol -Property Faults, IsStale, Status -Precision Seconds)
        $point = Read-Point growatt_mix DEMO000008 | Where-Object plant -EQ $plant
        $point.Faults | Should -Be $record.Faults
        $point.IsStale | Should -Be $record.IsStale
    }

    It 'is what the example writes to' {
        & (Join-Path $PSScriptRoot '../../docs/examples/influxdb.ps1') -Uri $server | Should -Match '^\d\d devices written\.$'
        $query = [uri]::EscapeDataString('SHOW TAG VALUES WITH KEY = "serial"')
        @((Invoke-RestMethod "$server/query?db=solar&q=$query").results[0].series.values).Count | Should -BeGreaterThan 30
    }
}
