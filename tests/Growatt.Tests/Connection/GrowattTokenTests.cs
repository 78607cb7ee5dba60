namespace Growatt.Tests.Connection;

public class GrowattTokenTests
{
    [Fact]
    public void A_token_prints_as_stars() => Assert.Equal("********", new GrowattToken(Clients.Token).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("tökèn")]
    [InlineData("\"abcdefghijklmnopqrstuvwxyz012345\"")]
    [InlineData("'abcdefghijklmnopqrstuvwxyz012345'")]
    [InlineData("\u201Cabcdefghijklmnopqrstuvwxyz012345\u201D")]
    [InlineData("token: abcdefghijklmnopqrstuvwxyz012345")]
    [InlineData("token=abcdefghijklmnopqrstuvwxyz012345")]
    [InlineData("Bearer abcdefghijklmnopqrstuvwxyz012345")]
    public void A_text_that_can_be_no_token_is_refused_without_being_repeated(string text)
    {
        var error = Assert.Throws<ArgumentException>(() => new GrowattToken(text));

        Assert.True(text.Trim().Length == 0 || !error.Message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_token_that_is_too_short_to_be_one_goes_to_no_other_machine()
    {
        static GrowattClient Client(string address) => new(new GrowattClientOptions { BaseUri = new Uri(address), Token = new GrowattToken("x") });

        Assert.Contains("32", Assert.Throws<ArgumentException>(() => Client("https://openapi.growatt.com/")).Message, StringComparison.Ordinal);
        Client("http://127.0.0.1:9/").Dispose();
    }

    [Fact]
    public void White_space_that_came_along_with_the_copying_is_dropped() =>
        Assert.Equal("abc123", new GrowattToken(" abc123\r\n").Reveal());

    [Fact]
    public void A_fingerprint_tells_tokens_apart_and_is_no_part_of_them()
    {
        var one = new GrowattToken("made-up-one").Fingerprint;

        Assert.NotEqual(one, new GrowattToken("made-up-two").Fingerprint);
        Assert.Equal(one, new GrowattToken("made-up-one").Fingerprint);
        Assert.DoesNotContain("made-up", one, StringComparison.Ordinal);
    }
}
