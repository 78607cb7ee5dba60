using System.Text.Json;

namespace Growatt.Plants;

/// <summary>Reads the lists of models in the details of a plant: JSON text such as <c>[{"inverter_md":"SPH 3600","inverter_num":8}]</c>.</summary>
internal static class ModelCounts
{
    /// <returns>Such as "8 x SPH 3600"; null where nothing is listed; the text itself where it is something else.</returns>
    public static string? Read(string? list)
    {
        try
        {
            using var document = JsonDocument.Parse(list ?? "[]");
            var models = document.RootElement.EnumerateArray().Select(Describe).Where(model => model.Length > 0).ToList();
            return models.Count == 0 ? null : string.Join(", ", models);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            return string.IsNullOrWhiteSpace(list) ? null : list;
        }
    }

    /// <summary>The names of the members differ by the kind of device; their ends, or for panels their beginnings, do not.</summary>
    /// <returns>Empty for an item that is there and says nothing, as vendor's sample has them.</returns>
    private static string Describe(JsonElement item)
    {
        string? count = null, model = null, manufacturer = null;
        foreach (var member in item.EnumerateObject())
        {
            var text = member.Value.ToString();
            if (member.Name.EndsWith("_num", StringComparison.Ordinal) || member.Name.StartsWith("num_", StringComparison.Ordinal))
            {
                count = text;
            }
            else if (member.Name.EndsWith("_md", StringComparison.Ordinal))
            {
                model = text;
            }
            else if (member.Name.EndsWith("_man", StringComparison.Ordinal))
            {
                manufacturer = text;
            }
        }

        var name = string.IsNullOrEmpty(model) ? manufacturer : model;
        return count is null ? throw new FormatException() : string.IsNullOrEmpty(name) ? "" : $"{count} x {name}";
    }
}
