using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class ConvertFromJsonTests : IDisposable
{
    private const string OneLine = """{"data":{"A1":{"dataloggerSn":"L1","A1":{"serialNum":"A1","ppv":"12.5","note":"} { \" ["}}},"mixs":["A1"],"error_code":0}""";
    private const string Spread = """
        {
          "data": {
            "B1": {
              "dataloggerSn": "L1",
              "B1": { "serialNum": "B1", "ppv": 7 }
            }
          },
          "mixs": ["B1"],
          "error_code": 0
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("growatt-tests-").FullName;
    private readonly Session _session = new();

    public void Dispose()
    {
        _session.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_saved_answer_becomes_the_same_records_without_a_connection()
    {
        var record = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", OneLine).Output);

        Assert.Equal("Growatt.MixRealtime", record.TypeNames[0]);
        Assert.Equal("A1", record.Properties["SerialNumber"].Value);
        Assert.Equal("L1", record.Properties["DataloggerSerialNumber"].Value);
        Assert.Equal(12.5, record.Properties["Ppv"].Value);
        Assert.Equal("} { \" [", record.Properties["note"].Value);
    }

    [Fact]
    public void Answers_may_be_whole_texts_or_lines_and_many_of_them()
    {
        Assert.Equal(["B1"], _session.Run("$input | ConvertFrom-GrowattJson", Spread).SerialNumbers);
        Assert.Equal(["B1", "A1"], _session.Run("$input | ConvertFrom-GrowattJson", Spread.Split('\n').Append("").Append(OneLine)).SerialNumbers);
        Assert.Equal(["A1", "B1"], _session.Run("$input | ConvertFrom-GrowattJson", OneLine + Spread).SerialNumbers);
        Assert.Equal(["A1"], _session.Run($"ConvertFrom-GrowattJson '{OneLine}'").SerialNumbers);
    }

    [Fact]
    public void A_record_comes_as_soon_as_its_answer_is_complete()
    {
        var run = _session.Run("$input | ForEach-Object { 'in'; $_ } | Where-Object { $_ -ne 'in' -or ($log += @('in')) } | ConvertFrom-GrowattJson | ForEach-Object { $log += @('out') }; $log", OneLine, OneLine);

        Assert.Equal(["in", "out", "in", "out"], run.Output.Select(entry => entry.ToString()));
    }

    [Fact]
    public void Files_are_read_by_path_by_wildcard_and_from_the_pipeline()
    {
        Write("a.json", OneLine);
        Write("b [1].json", OneLine);

        Assert.Equal(["A1", "A1"], _session.Run($"ConvertFrom-GrowattJson -Path '{_folder}/*.json'").SerialNumbers);
        Assert.Equal(["A1"], _session.Run($"ConvertFrom-GrowattJson -LiteralPath '{_folder}/b [1].json'").SerialNumbers);
        Assert.Equal(["A1"], _session.Run($"[pscustomobject]@{{ PSPath = '{_folder}/b [1].json' }} | ConvertFrom-GrowattJson").SerialNumbers);
    }

    [Fact]
    public void Malformed_text_is_named_by_line_and_byte_and_the_next_answer_is_read()
    {
        Write("log.jsonl", $"{OneLine}\n  {{\"data\": nonsense}}\n{OneLine}\n");

        var run = _session.Run($"ConvertFrom-GrowattJson -Path '{_folder}/log.jsonl'");

        Assert.Equal(["A1", "A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("InvalidJson", error.Id());
        Assert.Equal(ErrorCategory.ParserError, error.CategoryInfo.Category);
        Assert.Contains("log.jsonl, line 2, byte 13", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_breaks_off_is_named_by_its_last_line()
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", "{", "  \"data\": {");

        Assert.Contains("Line 2 of the input, byte 12", Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"\\host\share\answer.json")]
    [InlineData("answer.json")]
    public void A_line_that_could_be_a_path_is_not_looked_up(string line)
    {
        var error = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", line).Errors);

        Assert.Equal(
            "Line 1 of the input: This is not an answer of the API. Give the text that the API answered, as it came: not a web page, and not the objects of ConvertFrom-Json. A file is read with -Path.",
            error.ToString());
    }

    [Fact]
    public void A_fault_deep_in_an_answer_over_several_lines_is_named_by_its_own_line()
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", "", Spread.Replace("7 }", "7 },", StringComparison.Ordinal));

        Assert.Contains("Line 7 of the input, byte 5", Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(45)]
    [InlineData(100)]
    public void An_answer_that_was_cut_off_does_not_take_the_next_with_it(int length)
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", OneLine[..length], OneLine, OneLine[..length]);

        Assert.Equal(["A1"], run.SerialNumbers);
        Assert.Equal(2, run.Errors.Count);
        Assert.All(run.Errors, error => Assert.Equal("InvalidJson", error.Id()));
        Assert.Contains("Line 1 of the input", run.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("Line 3 of the input", run.Errors[1].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>login</body></html>")]
    [InlineData("[1, 2]")]
    [InlineData("42")]
    [InlineData("}")]
    [InlineData("""{"result":1}""")]
    public void Text_that_is_no_answer_of_the_API_is_refused(string text)
    {
        Assert.Equal("InvalidJson", Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", text).Errors).Id());
    }

    [Theory]
    [InlineData("nonsense", "as it came")]
    [InlineData("{\"result\":1,\"data\":5}", "as it came")]
    [InlineData("{\"data\":{", "save it again, whole")]
    [InlineData("<html><body>login</body></html>", "web page")]
    public void An_error_about_a_text_says_what_to_do(string text, string said)
    {
        Assert.Contains(said, Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", text).Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_of_another_endpoint_is_refused_by_what_it_names_and_an_empty_one_is_none()
    {
        const string Max = """{"data":{"M1":{"dataloggerSn":"L1","M1":{"serialNum":"M1","status":1}}},"futures":["M1"],"error_code":0}""";

        var error = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", Max).Errors);
        Assert.Equal("InvalidJson", error.Id());
        Assert.StartsWith("Line 1 of the input: The answer is about 'futures', which is nothing that this module reads.", error.ToString(), StringComparison.Ordinal);
        Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", Max.Replace("\"futures\":[\"M1\"],", "", StringComparison.Ordinal)).Errors);
        Assert.Empty(_session.Run("$input | ConvertFrom-GrowattJson", """{"data":"","error_code":0}""").Errors);
        Assert.Empty(_session.Run("$input | ConvertFrom-GrowattJson", """{"data":{},"error_code":0}""").Errors);
    }

    [Fact]
    public void The_last_record_of_one_device_is_read()
    {
        const string Last = """{"dataloggerSn":"L1","mix_sn":"A1","data":{"serialNum":"A1","ppv":7.5,"soc":73},"error_code":0,"error_msg":""}""";

        var record = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", Last).Output);

        Assert.Equal("Growatt.MixRealtime", record.TypeNames[0]);
        Assert.Equal(("A1", "L1"), (record.Properties["SerialNumber"].Value, record.Properties["DataloggerSerialNumber"].Value));
        Assert.Equal((7.5, 73.0), (record.Properties["Ppv"].Value, record.Properties["Soc"].Value));
        foreach (var other in new[] { Last.Replace("\"serialNum\":\"A1\"", "\"serialNum\":\"B1\"", StringComparison.Ordinal), """{"mix_sn":"A1","data":"","error_code":0}""" })
        {
            var run = _session.Run("$input | ConvertFrom-GrowattJson", other);
            Assert.Empty(run.Output);
            Assert.Equal(("DeviceNotFound", "A1"), (Assert.Single(run.Errors).Id(), run.Errors[0].TargetObject));
        }
    }

    [Fact]
    public void A_page_of_history_is_read_in_its_order()
    {
        const string History = """
            {"data":{"count":2,"mix_sn":"A1","dataloggerSn":"L1","next_page_start_id":21,
             "datas":[{"serialNum":"A1","time":"2026-03-04 12:30:15","soc":73},{"time":"2026-03-04 12:25:15","soc":74}]},"error_code":0,"error_msg":""}
            """;

        var run = _session.Run("$input | ConvertFrom-GrowattJson", History);

        Assert.Equal(["A1", "A1"], run.SerialNumbers);
        Assert.Equal([73.0, 74.0], run.Output.Select(record => record.Properties["Soc"].Value));
        Assert.Equal(["L1", "L1"], run.Output.Select(record => record.Properties["DataloggerSerialNumber"].Value));
    }

    [Fact]
    public void Alarms_of_a_device_are_not_taken_for_its_data() => Assert.Equal(
        "InvalidJson",
        Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", """{"data":{"count":1,"mix_sn":"A1","alarms":[{"alarm_code":1}]},"error_code":0}""").Errors).Id());

    [Fact]
    public void Lists_of_plants_and_of_devices_are_read()
    {
        var run = _session.Run(
            "$input | ConvertFrom-GrowattJson",
            """{"data":{"count":1,"plants":[{"plant_id":7,"name":"Home"}]},"error_code":0,"error_msg":""}""",
            """{"data":{"count":1,"devices":[{"device_sn":"A1","type":5}]},"error_code":0,"error_msg":""}""");

        Assert.Empty(run.Errors);
        Assert.Equal(["Growatt.Plant", "Growatt.Device"], run.Output.Select(record => record.TypeNames[0]));
        Assert.Equal(7L, run.Output[0].Properties["PlantId"].Value);
        Assert.Equal("A1", run.Output[1].Properties["SerialNumber"].Value);
    }

    [Fact]
    public void A_device_that_the_answer_names_without_data_is_the_same_error_as_live()
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", OneLine.Replace("[\"A1\"]", "[\"A1\",\"B1\",\"a1\",\"b1\"]", StringComparison.Ordinal));

        Assert.Equal(["A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal(("DeviceNotFound", "B1"), (error.Id(), error.TargetObject));
        Assert.StartsWith("B1: The API returned no data for the device.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "ONE", ",", "TWO", "]")]
    [InlineData("[ONE,TWO]")]
    [InlineData("2026-03-04 12:30:15 INFO [worker {1}] ONE", "2026-03-04 12:31:15 INFO TWO took 12 ms")]
    [InlineData("2026-03-04T12:30:15 {\"data\":{\"A1\":{", "ONE", "2026-03-04T12:31:15 TWO", "")]
    public void Answers_may_be_in_an_array_or_in_a_log(params string[] lines)
    {
        var two = OneLine.Replace("\"A1\"", "\"C1\"", StringComparison.Ordinal);

        var run = _session.Run("$input | ConvertFrom-GrowattJson", lines.Select(line => line.Replace("ONE", OneLine, StringComparison.Ordinal).Replace("TWO", two, StringComparison.Ordinal)));

        Assert.Equal(["A1", "C1"], run.SerialNumbers);
        Assert.Equal(lines[0].EndsWith("A1\":{", StringComparison.Ordinal) ? 1 : 0, run.Errors.Count);
    }

    [Fact]
    public void An_array_spread_over_lines_is_read()
    {
        var indented = string.Join('\n', Spread.Split('\n').Select(line => "  " + line));

        Assert.Equal(["B1", "B1"], _session.Run("$input | ConvertFrom-GrowattJson", $"[\n{indented},\n{indented}\n]".Split('\n')).SerialNumbers);
    }

    [Fact]
    public void The_wrong_file_is_one_error()
    {
        Write("report.txt", string.Concat(Enumerable.Repeat("nonsense\n", 200)));

        var error = Assert.Single(_session.Run($"ConvertFrom-GrowattJson -Path '{_folder}/report.txt'").Errors);

        Assert.Equal("InvalidJson", error.Id());
        Assert.Contains("report.txt, line 1, up to line 200: This is not an answer of the API.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_answer_is_lost_that_comes_after_other_things()
    {
        var preamble = Enumerable.Repeat("12:00 started", 50);
        Write("log.txt", string.Join('\n', [.. preamble, OneLine, .. Enumerable.Repeat("12:01 waiting", 5), OneLine]));

        foreach (var command in new[] { $"ConvertFrom-GrowattJson -Path '{_folder}/log.txt'", $"[IO.File]::ReadLines('{_folder}/log.txt') | ConvertFrom-GrowattJson" })
        {
            var run = _session.Run(command);

            Assert.Equal(["A1", "A1"], run.SerialNumbers);
            Assert.Collection(
                run.Errors,
                error => Assert.Contains("ine 1", error.ToString(), StringComparison.Ordinal),
                error => Assert.Contains("ine 52", error.ToString(), StringComparison.Ordinal));
            Assert.Contains("up to line 50: ", run.Errors[0].ToString(), StringComparison.Ordinal);
            Assert.Contains("up to line 56: ", run.Errors[1].ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_web_page_is_one_error_however_it_comes()
    {
        // It begins with words, has scripts and styles, and more lines than are worth an error each.
        const string Page = """
            Get the latest data

            <html><head><script>if (a) { b = "c"; }
            </script><style>
            body {
                color: red;
            }
            </style></head>
            <body>
            Please log in.
            Or "register".
            [1, 2]
            {}
            </body></html>
            """;
        Write("page.html", Page);

        foreach (var command in new[]
        {
            $"ConvertFrom-GrowattJson -Path '{_folder}/page.html'",
            $"[IO.File]::ReadLines('{_folder}/page.html') | ConvertFrom-GrowattJson",
            $"[IO.File]::ReadAllText('{_folder}/page.html') | ConvertFrom-GrowattJson",
        })
        {
            var error = Assert.Single(_session.Run(command).Errors);
            Assert.Equal("InvalidJson", error.Id());
            Assert.Contains("ine 1", error.ToString(), StringComparison.Ordinal);
            Assert.Contains(", up to line 14: This is not an answer of the API.", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_answer_is_lost_before_in_between_and_after_web_pages_and_a_broken_one_is_told()
    {
        string[] page = ["<html>", "login", "</html>"];
        Write("log.txt", string.Join('\n', [.. page, OneLine, .. page, .. page, OneLine[..45], .. page, OneLine, "nonsense", .. page]));

        var run = _session.Run($"ConvertFrom-GrowattJson -Path '{_folder}/log.txt'");

        Assert.Equal(["A1", "A1"], run.SerialNumbers);
        Assert.Collection(
            run.Errors.Select(error => error.ToString().Split("log.txt, ")[1]),
            told => Assert.StartsWith("line 1, up to line 3: This is not an answer", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 5, up to line 10: This is not an answer", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 11, byte 46: The answer breaks off", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 12, up to line 14: This is not an answer", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 16, up to line 19: This is not an answer", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[pscustomobject]$answer")]
    [InlineData("$answer")]
    [InlineData("1..5 | ForEach-Object { [pscustomobject]$answer }")]
    public void Objects_in_the_place_of_text_are_one_error(string source)
    {
        var run = _session.Run($"$answer = @{{ data = 'x'; error_code = 0 }}; & {{ {source}; '{OneLine}' }} | ConvertFrom-GrowattJson");

        Assert.Equal(["A1"], run.SerialNumbers);
        Assert.Contains("not the objects of ConvertFrom-Json", Assert.Single(run.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_in_their_case_only_all_come_out()
    {
        // 2^13 spellings of one name that no property has.
        var names = Enumerable.Range(0, 6000).Select(number => string.Concat("abcdefghijklm".Select((c, i) => (number >> i & 1) == 0 ? c : char.ToUpperInvariant(c))));
        var answer = $$"""{"mix_sn":"A1","data":{ {{string.Join(",", names.Select(name => $"\"{name}\":1"))}} },"error_code":0}""";

        var record = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", answer).Output);

        Assert.Equal(6000, record.Properties.Count(property => property.Name.EndsWith("abcdefghijklm", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(record.Properties, property => property.Name.StartsWith("_6000_", StringComparison.Ordinal) || property.Name.StartsWith("_5999_", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_is_said_to_be_one()
    {
        var error = Assert.Single(_session.Run($"ConvertFrom-GrowattJson -Path '{_folder}'").Errors);

        Assert.Equal("FileNotReadable", error.Id());
        Assert.Contains("is a folder", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_in_which_the_API_reported_an_error_is_that_error()
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", OneLine, """{"data":"","error_code":10012,"error_msg":"error_frequently_access"}""");

        Assert.Equal(["A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("RateLimited", error.Id());
        Assert.Contains("Line 2 of the input", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_and_the_others_are_read()
    {
        Write("a.json", OneLine);

        var run = _session.Run($"ConvertFrom-GrowattJson -LiteralPath '{_folder}/none.json', '{_folder}', '{_folder}/a.json', 'env:PATH'");

        Assert.Equal(["A1"], run.SerialNumbers);
        Assert.Equal(["FileNotReadable", "FileNotReadable", "FileNotReadable"], run.Errors.Select(error => error.Id()));
    }

    [Fact]
    public void Empty_text_gives_nothing()
    {
        var run = _session.Run("$input | ConvertFrom-GrowattJson", "", "  ", null);

        Assert.Empty(run.Output);
        Assert.Empty(run.Errors);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
