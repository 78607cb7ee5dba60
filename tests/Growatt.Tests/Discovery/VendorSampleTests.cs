using System.Net;

namespace Growatt.Tests.Discovery;

/// <summary>The answers that the vendor's pages print, read to the last field.</summary>
public sealed class VendorSampleTests : IDisposable
{
    private const string PlantList = """
        {"data":{"count":1,"plants":[{"status":1,"locale":"en-US","total_energy":0,"operator":"0","country":"China","city":"0",
         "current_power":"","create_date":"2016-09-15","image_url":null,"plant_id":1185,"name":"9","installer":"0","user_id":31,
         "longitude":"","latitude":"","peak_power":0,"latitude_d":null,"latitude_f":null}]},"error_code":0,"error_msg":""}
        """;

    private const string PlantData = """
        {"data":{"peak_power_actual":20,"monthly_energy":"15.7","last_update_time":"2018-12-13 11:06:34","current_power":0,
         "timezone":"GMT+8","yearly_energy":"15.7","today_energy":"0","carbon_offset":"9.4","efficiency":"","total_energy":"15.7"},
         "error_code":0,"error_msg":""}
        """;

    private const string DeviceList = """
        {"data":{"count":2,"devices":[{"device_sn":"ZT00100001","last_update_time":"2018-12-13 11:03:52","model":"A0B0D0T0PFU1M3S4",
         "lost":true,"status":0,"manufacturer":"Growatt","device_id":116,"datalogger_sn":"CRAZT00001","type":1},
         {"device_sn":"METER1","last_update_time":"","model":"","lost":false,"status":"1","manufacturer":"","device_id":"","datalogger_sn":"CRAZT00001","type":3}]},
         "error_code":0,"error_msg":""}
        """;

    private const string PlantDetails = """
        {"data":{"plant_type":0,"timezone":"GMT+8","currency":"rmb","name":"API interface test power station","peak_power":20,"city":"Shenzhen",
         "country":"China","latitude":"22.6","longitude":"113.9","create_date":"2018-12-12","locale":"en_US","user_id":33,"image_url":"2.png",
         "ownercontact":"rmb","ownerorganization":"","elevation":"","fixed_tilt":"30.5","status":"","notes":"",
         "inverters":[{"inverter_man":"Growatt","inverter_md":"","inverter_num":1}],"maxs":[],"something_new":17},"error_code":0,"error_msg":""}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_plant_is_read_to_its_last_field()
    {
        using var client = Serve(PlantList);

        var plant = Assert.Single(await client.PlantsAsync());

        Assert.Equal(1185, plant.PlantId);
        Assert.Equal("9", plant.Name);
        Assert.Equal("9 (1185)", plant.ToString());
        Assert.Equal(1, plant.Status);
        Assert.Null(plant.CurrentPower);
        Assert.Equal(0, plant.TotalEnergy);
        Assert.Equal(0, plant.PeakPower);
        Assert.Equal(new DateTime(2016, 9, 15), plant.CreateDate);
        Assert.Equal("China", plant.Country);
        Assert.Equal("0", plant.City);
        Assert.Null(plant.Latitude);
        Assert.Null(plant.Longitude);
        Assert.Equal("en-US", plant.Locale);
        Assert.Equal("0", plant.Operator);
        Assert.Equal("0", plant.Installer);
        Assert.Null(plant.LatitudeD);
        Assert.Null(plant.LatitudeF);
        Assert.Equal(31, plant.UserId);
        Assert.Null(plant.ImageUrl);
        Assert.Empty(plant.GetUnknownFields());
    }

    [Fact]
    public async Task What_a_plant_generates_is_read_to_its_last_field()
    {
        using var client = Serve(PlantData);

        var energy = await client.GetPlantEnergyAsync(24765, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(24765, energy.PlantId);
        Assert.Null(energy.PlantName);
        Assert.Equal(20, energy.PeakPowerActual);
        Assert.Equal(15.7, energy.MonthlyEnergy);
        Assert.Equal(new DateTime(2018, 12, 13, 11, 6, 34), energy.LastUpdateTime);
        Assert.Equal(0, energy.CurrentPower);
        Assert.Equal("GMT+8", energy.Timezone);
        Assert.Equal(15.7, energy.YearlyEnergy);
        Assert.Equal(0, energy.TodayEnergy);
        Assert.Equal(9.4, energy.CarbonOffset);
        Assert.Null(energy.Efficiency);
        Assert.Equal(15.7, energy.TotalEnergy);
        Assert.Empty(energy.GetUnknownFields());
    }

    [Fact]
    public async Task Devices_are_read_to_their_last_field_in_whatever_form_it_comes()
    {
        using var client = Serve(DeviceList);

        var devices = await client.DevicesAsync(24765);

        Assert.Equal(["METER1", "ZT00100001"], devices.Select(device => device.SerialNumber));
        var meter = devices[0];
        Assert.Equal(DeviceType.Other, meter.Type);
        Assert.Null(meter.Model);
        Assert.Null(meter.DeviceId);
        Assert.Null(meter.LastUpdateTime);
        Assert.Equal(1, meter.StatusCode);
        Assert.Equal("1", meter.Status);
        var inverter = devices[1];
        Assert.Equal(DeviceType.Inverter, inverter.Type);
        Assert.Equal("A0B0D0T0PFU1M3S4", inverter.Model);
        Assert.True(inverter.Lost);
        Assert.Equal(0, inverter.StatusCode);
        Assert.Equal("Disconnected", inverter.Status);
        Assert.Equal(new DateTime(2018, 12, 13, 11, 3, 52), inverter.LastUpdateTime);
        Assert.Equal("CRAZT00001", inverter.DataloggerSerialNumber);
        Assert.Equal("Growatt", inverter.Manufacturer);
        Assert.Equal(116, inverter.DeviceId);
        Assert.Equal(24765, inverter.PlantId);
        Assert.Empty(inverter.GetUnknownFields());
    }

    [Fact]
    public async Task Details_of_a_plant_are_completed_by_what_only_the_list_says()
    {
        using var client = _folder.Client(new StubServer(request => request.Path switch
        {
            "/v1/plant/list" => StubServer.Text(PlantList),
            "/v1/plant/details" => StubServer.Text(PlantDetails),
            _ => StubServer.Text("", HttpStatusCode.NotFound),
        }));
        var listed = Assert.Single(await client.PlantsAsync());

        var details = await client.GetPlantDetailsAsync(1185, cancellationToken: TestContext.Current.CancellationToken);
        details.Complete(listed);

        Assert.Equal(1185, details.PlantId);
        Assert.Equal("API interface test power station", details.Name);
        Assert.Equal(PlantType.Residential, details.PlantType);
        Assert.Equal("GMT+8", details.Timezone);
        Assert.Equal("rmb", details.Currency);
        Assert.Equal("22.6", details.Latitude);
        Assert.Equal("113.9", details.Longitude);
        Assert.Equal(20, details.PeakPower);
        Assert.Equal(new DateTime(2018, 12, 12), details.CreateDate);
        Assert.Equal("rmb", details.OwnerContact);
        Assert.Null(details.OwnerOrganization);
        Assert.Null(details.Elevation);
        Assert.Equal(30.5, details.FixedTilt);
        Assert.Equal(1, details.Status);
        Assert.Equal("0", details.Installer);
        Assert.Equal(17L, details.GetUnknownFields()["something_new"]);
        Assert.Equal("""[{"inverter_man":"Growatt","inverter_md":"","inverter_num":1}]""", details.Inverters);
        Assert.Equal("[]", details.Maxs);
    }

    private GrowattClient Serve(string answer) => _folder.Client(new StubServer(_ => StubServer.Text(answer)));
}
