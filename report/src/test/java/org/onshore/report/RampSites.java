package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;

/** Sixty places where racks and their parts are or could be made, kept and run. */
final class RampSites {
  private static final List<String> CITIES =
      List.of(
          "supplier,Hsinchu,TW,,24.80,120.97",
          "supplier,Taichung,TW,,24.15,120.67",
          "supplier,Kaohsiung,TW,,22.63,120.30",
          "supplier,Icheon,KR,,37.27,127.44",
          "supplier,Pyeongtaek,KR,,36.99,127.11",
          "supplier,Cheongju,KR,,36.64,127.49",
          "supplier,Shenzhen,CN,,22.54,114.06",
          "supplier,Suzhou,CN,,31.30,120.58",
          "supplier,Chongqing,CN,,29.56,106.55",
          "supplier,Penang,MY,,5.41,100.33",
          "supplier,Bac Ninh,VN,,21.18,106.07",
          "supplier,Rayong,TH,,12.68,101.28",
          "supplier,Hiroshima,JP,,34.39,132.46",
          "supplier,Kumamoto,JP,,32.80,130.71",
          "supplier,Chennai,IN,,13.08,80.27",
          "supplier,Dresden,DE,,51.05,13.74",
          "supplier,Eindhoven,NL,,51.44,5.47",
          "supplier,Veszprem,HU,,47.09,17.91",
          "supplier,Brno,CZ,,49.19,16.61",
          "supplier,Haifa,IL,,32.79,34.99",
          "factory,Ciudad Juarez,MX,,31.69,-106.42",
          "factory,Guadalajara,MX,,20.67,-103.35",
          "supplier,Monterrey,MX,,25.69,-100.32",
          "supplier,Bromont,CA,,45.32,-72.65",
          "supplier,Phoenix,US,US-AZ,33.45,-112.07",
          "supplier,Chandler,US,US-AZ,33.31,-111.84",
          "supplier,Boise,US,US-ID,43.62,-116.20",
          "supplier,Hillsboro,US,US-OR,45.52,-122.99",
          "supplier,Sherman,US,US-TX,33.64,-96.61",
          "supplier,Taylor,US,US-TX,30.57,-97.41",
          "supplier,Hickory,US,US-NC,35.73,-81.34",
          "supplier,Corning,US,US-NY,42.14,-77.05",
          "supplier,Malta,US,US-NY,42.97,-73.79",
          "supplier,West Lafayette,US,US-IN,40.43,-86.91",
          "supplier,Cincinnati,US,US-OH,39.10,-84.51",
          "supplier,Milwaukee,US,US-WI,43.04,-87.91",
          "supplier,Minneapolis,US,US-MN,44.98,-93.27",
          "supplier,Springfield,US,US-MO,37.21,-93.29",
          "supplier,Greenville,US,US-SC,34.85,-82.39",
          "supplier,Mesa,US,US-AZ,33.42,-111.83",
          "factory,Houston,US,US-TX,29.76,-95.37",
          "factory,Fort Worth,US,US-TX,32.76,-97.33",
          "factory,San Jose,US,US-CA,37.34,-121.89",
          "factory,Salt Lake City,US,US-UT,40.76,-111.89",
          "factory,Columbus,US,US-OH,39.96,-83.00",
          "factory,Louisville,US,US-KY,38.25,-85.76",
          "warehouse,Memphis,US,US-TN,35.15,-90.05",
          "warehouse,Reno,US,US-NV,39.53,-119.81",
          "warehouse,Allentown,US,US-PA,40.60,-75.47",
          "datacenter,Abilene,US,US-TX,32.45,-99.73",
          "datacenter,Ashburn,US,US-VA,39.04,-77.49",
          "datacenter,Council Bluffs,US,US-IA,41.26,-95.86",
          "datacenter,Quincy,US,US-WA,47.23,-119.85",
          "datacenter,The Dalles,US,US-OR,45.59,-121.18",
          "datacenter,New Albany,US,US-OH,40.08,-82.81",
          "datacenter,Mount Pleasant,US,US-WI,42.71,-87.89",
          "datacenter,Oak Ridge,US,US-TN,36.01,-84.27",
          "datacenter,Cheyenne,US,US-WY,41.14,-104.82",
          "datacenter,Lulea,SE,,65.58,22.15",
          "datacenter,Osaka,JP,,34.69,135.50");

  private RampSites() {}

  static List<Site> list() {
    List<Site> sites = new ArrayList<>();
    for (String city : CITIES) {
      List<String> cells = List.of(city.split(",", -1));
      SiteKind kind = SiteKind.valueOf(cells.getFirst().toUpperCase(Locale.ROOT));
      String name = cells.get(1);
      String id = cells.get(2) + "-" + name.replace(" ", "").toUpperCase(Locale.ROOT);
      sites.add(
          Programs.site(
              Programs.site(id, name, kind, cells.get(2), cells.get(3)),
              Double.parseDouble(cells.get(4)),
              Double.parseDouble(cells.get(5))));
    }
    return sites;
  }
}
