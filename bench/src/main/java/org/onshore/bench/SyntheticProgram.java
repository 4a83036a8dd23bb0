package org.onshore.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import org.onshore.input.SourceFile;

/**
 * A program without fault of a given number of rows: the same number, the same bytes. Four rows of
 * ten are demand. Every site has a lane to every other; each part has two processes, each part of
 * the upper half a bill of four parts below it.
 */
public final class SyntheticProgram {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final List<String> SECTORS = List.of("cloud", "finance", "healthcare", "research");

  private final int periods;
  private final int sites;
  private final int parts;
  private final int resources;
  private final int demands;
  private final SequencedMap<String, String> files = new LinkedHashMap<>();

  private SyntheticProgram(int rows, int periods) {
    this.periods = periods;
    sites = Math.max(4, (int) Math.sqrt(rows / 100.0));
    parts = Math.max(16, rows / 20 / 8 * 8);
    resources = Math.max(sites, rows / 50 / sites * sites);
    files.put("program.yaml", settings());
    table("sites", "site,kind,country,state", sites, this::site);
    table("parts", "part,cost_usd,mass_kg", parts, this::part);
    table("bill", "parent,component,quantity", parts / 2 * 4, this::billLine);
    table("processes", "process,site,part,kind,cost_usd,lead_days", parts * 2, this::process);
    table("resources", "resource,site,capacity_per_period", resources, this::resource);
    table("capacity", "resource,from,capacity_per_period", resources * 2, this::capacityStep);
    table("loads", "process,resource,quantity", parts * 4, this::load);
    table("lanes", "from,to,days,cost_usd_per_kg", sites * (sites - 1), this::lane);
    table("stock", "site,part,quantity", parts, this::stock);
    table("receipts", "site,part,arrives,quantity", parts * 3 / 5, this::receipt);
    demands = Math.max(1, rows - rows());
    table("demand", "demand,part,site,due,quantity,sector", demands, this::demand);
  }

  /** A program of so many rows, below the headers of its tables. */
  public static SyntheticProgram of(int rows, int periods) {
    return new SyntheticProgram(rows, periods);
  }

  /** Its files, in memory. */
  public List<SourceFile> files() {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((name, text) -> sources.add(SourceFile.of(name, text)));
    return sources;
  }

  /** Rows below the headers. */
  public int rows() {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".csv"))
        .mapToInt(file -> (int) file.getValue().lines().count() - 1)
        .sum();
  }

  /** Writes its files into a folder. */
  public void write(Path folder) {
    try {
      Files.createDirectories(folder);
      for (var file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(String name, String header, int count, IntFunction<String> row) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < count; i++) {
      text.append(row.apply(i)).append('\n');
    }
    files.put(name + ".csv", text.toString());
  }

  private String settings() {
    return """
    name: Synthetic
    start: %s
    periods: %d
    home: US
    """
        .formatted(START, periods);
  }

  /** One site of four is a data center; one of three is not at home. */
  private String site(int i) {
    String place = i % 3 == 0 ? "TW," : "US,US-TX";
    return siteName(i) + (isDatacenter(i) ? ",datacenter," : ",factory,") + place;
  }

  private static boolean isDatacenter(int site) {
    return site % 4 == 3;
  }

  private static String siteName(int i) {
    return "SITE-" + i;
  }

  private String part(int i) {
    return partName(i) + "," + (parts - i) + ".5," + (1 + i % 9);
  }

  private static String partName(int i) {
    return "part-" + i;
  }

  /** Four components, each further down than the parent: no cycle can be. */
  private String billLine(int i) {
    int parent = i / 4;
    int component = parent + (1 + i % 4) * (parts / 8);
    return partName(parent) + "," + partName(component) + "," + (1 + i % 3);
  }

  private String process(int i) {
    int part = i / 2;
    String kind = part < parts / 2 ? "make" : "buy";
    return processName(i)
        + ","
        + siteName(factory(i))
        + ","
        + partName(part)
        + ","
        + kind
        + ","
        + (1 + i % 50)
        + ","
        + 7 * (i % 3);
  }

  private static String processName(int i) {
    return partName(i / 2) + "@" + i % 2;
  }

  /** The site of a process. */
  private int factory(int process) {
    int site = process % sites;
    return isDatacenter(site) ? site - 1 : site;
  }

  private String resource(int i) {
    return resourceName(i) + "," + siteName(i % sites) + "," + (1000 + i);
  }

  private static String resourceName(int i) {
    return "line-" + i;
  }

  private String capacityStep(int i) {
    LocalDate from = START.plusWeeks(1 + (long) (i % 2) * (periods / 2));
    return resourceName(i / 2) + "," + from + "," + (2000 + i);
  }

  /** Two lines of the site a process runs at. */
  private String load(int i) {
    int process = i / 2;
    int lines = resources / sites;
    int line = (process + i % 2) % lines * sites + factory(process);
    return processName(process) + "," + resourceName(line) + "," + (i % 2 == 0 ? "0.5" : "0.01");
  }

  private String lane(int i) {
    int from = i / (sites - 1);
    int to = i % (sites - 1);
    return siteName(from)
        + ","
        + siteName(to < from ? to : to + 1)
        + ","
        + (1 + i % 20)
        + ",0."
        + (1 + i % 9);
  }

  private String stock(int i) {
    return siteName(factory(2 * i)) + "," + partName(i) + "," + (10 + i % 90);
  }

  private String receipt(int i) {
    LocalDate arrives = START.plusWeeks(i % periods);
    return siteName(factory(2 * i)) + "," + partName(i) + "," + arrives + "," + (1 + i % 9);
  }

  /** Of the first parts only: they are the racks. */
  private String demand(int i) {
    int datacenter = i % (sites / 4) * 4 + 3;
    LocalDate due = START.plusWeeks(periods / 2 + i % (periods / 2));
    return "order-"
        + i
        + ","
        + partName(i % Math.min(10, parts / 8))
        + ","
        + siteName(datacenter)
        + ","
        + due
        + ","
        + (1 + i % 5)
        + ","
        + SECTORS.get(i % SECTORS.size());
  }
}
