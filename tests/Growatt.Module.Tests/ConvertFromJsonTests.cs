using System.Management.Automation;

namespace Growatt.Module.Tests;

public sealed class ConvertFromJsonTests : IDisposable
{
    private const string OneLine = """{"data":{"A1":{"dataloggerSn":"L1","A1":{"serialNum":"A1","ppv":"12.5","note":"} { \" ["}}},"error_code":0}""";
    private const string Spread = """
        {
          "data": {
            "B1": {
              "dataloggerSn": "L1",
              "B1": { "serialNum": "B1", "ppv": 7 }
            }
          },
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

    [Fact]
    public void The_name_of_a_file_in_the_place_of_text_is_told_from_it()
    {
        Write("READ ME", "");

        foreach (var name in new[] { "answer.json", Path.Combine(_folder, "READ ME") })
        {
            Assert.EndsWith("A file is read with -Path.", Assert.Single(_session.Run($"ConvertFrom-GrowattJson '{name}'").Errors).ToString(), StringComparison.Ordinal);
        }
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
    [InlineData("{\"result\":1}", "as it came")]
    [InlineData("{\"data\":{", "save it again, whole")]
    [InlineData("<html><body>login</body></html>", "web page")]
    public void An_error_about_a_text_says_what_to_do(string text, string said)
    {
        Assert.Contains(said, Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", text).Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_of_another_endpoint_is_an_error_and_an_empty_one_is_none()
    {
        const string Plants = """{"data":{"count":1,"plants":[{"plant_id":7,"name":"Home"}]},"error_code":0,"error_msg":""}""";

        var error = Assert.Single(_session.Run("$input | ConvertFrom-GrowattJson", Plants).Errors);
        Assert.Equal("InvalidJson", error.Id());
        Assert.Contains("Line 1 of the input: This answer of the API holds no live data of SPH devices.", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(_session.Run("$input | ConvertFrom-GrowattJson", """{"data":"","error_code":0}""").Errors);
        Assert.Empty(_session.Run("$input | ConvertFrom-GrowattJson", """{"data":{},"error_code":0}""").Errors);
    }

    [Fact]
    public void The_wrong_file_is_a_few_errors_and_not_one_for_each_line()
    {
        Write("report.txt", string.Concat(Enumerable.Repeat("nonsense\n", 200)));

        var run = _session.Run($"ConvertFrom-GrowattJson -Path '{_folder}/report.txt'");

        Assert.Equal(4, run.Errors.Count);
        Assert.All(run.Errors, error => Assert.Equal("InvalidJson", error.Id()));
        Assert.Contains("report.txt, line 4, up to line 200: 197 more texts that are no answers", run.Errors[3].ToString(), StringComparison.Ordinal);
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
            Assert.Equal(3 + 1 + 5, run.Errors.Count);
            Assert.Contains("ine 4", run.Errors[3].ToString(), StringComparison.Ordinal);
            Assert.Contains("up to line 50: 47 more", run.Errors[3].ToString(), StringComparison.Ordinal);
            Assert.Contains("ine 52", run.Errors[4].ToString(), StringComparison.Ordinal);
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
            Assert.Contains(", up to line 14: This is a web page, not an answer of the API. Give what the API answered, as it came.", error.ToString(), StringComparison.Ordinal);
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
            told => Assert.StartsWith("line 1, up to line 3: This is a web page", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 5, up to line 10: This is a web page", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 11, byte 46: The answer breaks off", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 12, up to line 14: This is a web page", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 16, byte 2: The answer is not valid JSON", told, StringComparison.Ordinal),
            told => Assert.StartsWith("line 17, up to line 19: This is a web page", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[pscustomobject]$answer", "Line 1 of the input: This is an object, not text. Leave out ConvertFrom-Json; ")]
    [InlineData("$answer", "Line 1 of the input: This is an object, not text. Leave out ConvertFrom-Json; ")]
    [InlineData("1..5 | ForEach-Object { [pscustomobject]$answer }", "Line 1 of the input, up to line 5: These are objects, not text. Leave out ConvertFrom-Json; ")]
    public void Objects_in_the_place_of_text_are_one_error_that_says_so(string source, string said)
    {
        var run = _session.Run($"$answer = @{{ data = 'x'; error_code = 0 }}; & {{ {source}; '{OneLine}' }} | ConvertFrom-GrowattJson");

        Assert.Equal(["A1"], run.SerialNumbers);
        var error = Assert.Single(run.Errors);
        Assert.Equal("InvalidJson", error.Id());
        Assert.StartsWith(said, error.ToString(), StringComparison.Ordinal);
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
