package org.onshore.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;
import org.onshore.domain.trade.Hbom;
import org.onshore.report.table.PlainNumber;

/**
 * A program folder of a hardware bill of materials: its parts and bill; for each origin a supplier
 * of that country, or a factory where the part has components; and in sources.csv what the tables
 * have no column for.
 */
public final class HbomProgram {
  private static final String PARTS =
      "part,name,category,unit,whole,cost_usd,mass_kg,steel_kg,aluminum_kg,copper_kg,hts,critical,"
          + "commercial_it,processing_performance,memory_bandwidth_gb_per_s";

  private HbomProgram() {}

  /**
   * Writes the folder.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Hbom hbom, Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = hbom.top().name().replace("\\", "\\\\").replace("\"", "\\\"");
    Files.writeString(
        folder.resolve("program.yaml"),
        "name: \"" + name + "\"\nstart: " + hbom.date() + "\nbucket: week\nperiods: 52\n");
    table(folder, "parts", PARTS, hbom.parts().stream().map(HbomProgram::row).toList());
    table(
        folder,
        "bill",
        "parent,component,quantity,group,valid_from,valid_until",
        hbom.bill().stream().map(HbomProgram::row).toList());
    supply(hbom, folder);
    List<List<String>> sources = new ArrayList<>();
    hbom.originals().forEach((part, original) -> sources.add(List.of(part, original)));
    table(folder, "sources", "part,hbom", sources);
  }

  private static void supply(Hbom hbom, Path folder) throws IOException {
    List<Part> assemblies = hbom.bill().stream().map(BillLine::parent).toList();
    Set<List<String>> sites = new LinkedHashSet<>();
    List<List<String>> processes = new ArrayList<>();
    for (Part part : hbom.parts()) {
      boolean made = assemblies.contains(part);
      for (Country origin : hbom.originsOf(part)) {
        if (origin.equals(Country.UNKNOWN)) {
          continue; // A site is in some country; the origin stays in sources.csv.
        }
        String site = (made ? "FACTORY-" : "SUPPLIER-") + origin;
        sites.add(List.of(site, made ? "factory" : "supplier", origin.code()));
        processes.add(
            List.of(
                part.id() + "@" + site,
                site,
                part.id(),
                made ? "make" : "buy",
                made ? "0" : PlainNumber.text(part.costUsd())));
      }
    }
    table(folder, "sites", "site,kind,country", List.copyOf(sites));
    table(folder, "processes", "process,site,part,kind,cost_usd", processes);
  }

  private static List<String> row(Part part) {
    return List.of(
        part.id(),
        part.name(),
        part.category(),
        part.unit(),
        Boolean.toString(part.whole()),
        PlainNumber.text(part.costUsd()),
        PlainNumber.text(part.massKg()),
        PlainNumber.text(part.steelKg()),
        PlainNumber.text(part.aluminumKg()),
        PlainNumber.text(part.copperKg()),
        part.hts(),
        Boolean.toString(part.critical()),
        Boolean.toString(part.commercialIt()),
        PlainNumber.text(part.processingPerformance()),
        PlainNumber.text(part.memoryBandwidthGbPerS()));
  }

  private static List<String> row(BillLine line) {
    Window valid = line.valid();
    return List.of(
        line.parent().id(),
        line.component().id(),
        PlainNumber.text(line.quantity()),
        line.group().contains("#") ? "" : line.group(),
        valid.from() == null ? "" : valid.from().toString(),
        valid.until() == null ? "" : valid.until().toString());
  }

  private static void table(Path folder, String name, String header, List<List<String>> rows)
      throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(name + ".csv"))) {
      csv.writeRecord(header.split(",", -1));
      rows.forEach(csv::writeRecord);
    }
  }
}
