package org.onshore.engine.customs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;

/**
 * The duties of the United States as far as the shipped tables know them: {@code headings.csv},
 * {@code products.csv}, {@code rates.csv}, {@code coverage.csv}, {@code gaps.csv}; where each comes
 * from and how far to trust it says {@code sources.csv}.
 */
final class Schedule {
  /** Column 1, the duty of most countries. */
  static final String COLUMN_1 = "mfn";

  /** The newest edition of the tariff that was read: HTS 2026 revision 20. */
  static final LocalDate LAST_SEEN = LocalDate.of(2026, 9, 29);

  /** Countries that pay column 2: HTS general note 3(b). */
  private static final List<Country> COLUMN_2 =
      List.of(new Country("BY"), new Country("CU"), new Country("KP"), new Country("RU"));

  private static final Schedule SHIPPED = new Schedule();

  /**
   * Ordinary duty of a tariff line.
   *
   * @param rate null where it is not a share of the value
   * @param kind free, ad_valorem, specific, compound, conditional
   */
  record Ordinary(@Nullable Double rate, String kind) {}

  /** A tariff line with both its columns. */
  private record Line(Ordinary general, Ordinary column2) {}

  private final List<Layer> layers = new ArrayList<>();
  private final NavigableMap<String, Line> lines = new TreeMap<>();
  private final Map<String, List<String>> products = new LinkedHashMap<>();

  private Schedule() {
    for (NamedCsvRecord row : ShippedTable.rows(Schedule.class, "products.csv")) {
      products
          .computeIfAbsent("list:" + row.getField("list"), of -> new ArrayList<>())
          .add(row.getField("hts"));
    }
    for (NamedCsvRecord row : ShippedTable.rows(Schedule.class, "rates.csv")) {
      lines.put(
          row.getField("hts"),
          new Line(
              ordinary(row.getField("general_rate"), row.getField("general_kind")),
              ordinary(row.getField("column_2_rate"), row.getField("column_2_kind"))));
    }
    for (NamedCsvRecord row : ShippedTable.rows(Schedule.class, "headings.csv")) {
      listed(row.getField("products")).forEach(prefix -> layers.add(layer(row, prefix)));
    }
  }

  static Schedule shipped() {
    return SHIPPED;
  }

  /** All layers beside column 1, in the order of the tables. */
  List<Layer> layers() {
    return layers;
  }

  /** Layers whose products have to do with the number, whatever its origin and date. */
  List<Layer> layersOn(String hts) {
    return layers.stream().filter(layer -> layer.coversNumber(hts)).toList();
  }

  /** The eight-digit lines under a number of any length. */
  List<String> linesUnder(String hts) {
    String eight = hts.substring(0, Math.min(8, hts.length()));
    return List.copyOf(lines.subMap(eight, true, eight + Character.MAX_VALUE, false).keySet());
  }

  /** Longer numbers under a number that some layer speaks of. */
  List<String> namedUnder(String hts) {
    return layers.stream()
        .map(Layer::htsPrefix)
        .filter(prefix -> prefix.length() > hts.length() && prefix.startsWith(hts))
        .distinct()
        .sorted()
        .toList();
  }

  /** Ordinary duty of a line for goods of the origin. */
  Ordinary ordinary(String line, Country origin) {
    Line found = lines.get(line.substring(0, 8));
    if (found == null) {
      throw new IllegalArgumentException("no line '" + line + "'");
    }
    return COLUMN_2.contains(origin) ? found.column2() : found.general();
  }

  /** Column 1, or column 2 where the origin has it, as a layer like the others. */
  Layer ordinaryLayer(String line, Country origin, boolean usmca) {
    Ordinary ordinary = ordinary(line, origin);
    boolean second = COLUMN_2.contains(origin);
    Double rate = ordinary.rate();
    return new Layer(
        COLUMN_1,
        Hts.dotted(line),
        "",
        usmca || rate == null ? 0 : rate,
        TariffStacking.ADD,
        "",
        Window.ALWAYS,
        List.of(),
        line,
        Gate.OPEN,
        List.of(),
        usmca ? "free under the USMCA (S)" : second ? "column 2" : "column 1 general",
        usmca
            ? "HTSUS general note 11"
            : second ? "HTSUS general note 3(b), column 2" : "HTSUS column 1, general");
  }

  /** Why nothing is known of the number on the date; empty if all of it is. */
  Optional<String> findUnknown(String hts, LocalDate date) {
    for (NamedCsvRecord row : ShippedTable.rows(Schedule.class, "coverage.csv")) {
      boolean concerns = listed(row.getField("products")).stream().anyMatch(hts::startsWith);
      LocalDate from = LocalDate.parse(row.getField("known_from"));
      if (concerns && date.isBefore(from)) {
        return Optional.of("duties before " + from + " are not known: " + row.getField("why"));
      }
    }
    return Optional.empty();
  }

  /** What the tables leave out for goods of the origin. */
  List<String> gaps(Country origin, LocalDate date) {
    return ShippedTable.rows(Schedule.class, "gaps.csv").stream()
        .filter(row ->
            countries(row.getField("origins")).isEmpty()
                || countries(row.getField("origins")).contains(origin))
        .filter(row -> !date.isBefore(LocalDate.parse(row.getField("valid_from"))))
        .map(row -> row.getField("note"))
        .toList();
  }

  private List<String> listed(String text) {
    if (text.equals("*")) {
      return List.of("");
    }
    if (text.startsWith("prefix:")) {
      return List.of(text.substring("prefix:".length()).split(" ", -1));
    }
    List<String> list = products.get(text);
    if (list == null) {
      throw new IllegalStateException("no products '" + text + "'");
    }
    return list;
  }

  private static Layer layer(NamedCsvRecord row, String prefix) {
    return new Layer(
        row.getField("measure"),
        row.getField("heading"),
        row.getField("heading_if_reached"),
        Double.parseDouble(row.getField("rate")),
        TariffStacking.valueOf(row.getField("base").toUpperCase(Locale.ROOT)),
        row.getField("over"),
        new Window(date(row.getField("valid_from")), date(row.getField("valid_until"))),
        countries(row.getField("origins")),
        prefix,
        Gate.parse(row.getField("gate")),
        lifts(row.getField("excludes")),
        row.getField("why"),
        row.getField("citation"));
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<Country> countries(String text) {
    if (text.equals("*")) {
      return List.of();
    }
    return List.of(text.split(" ", -1)).stream().map(Country::new).toList();
  }

  private static List<Layer.Lift> lifts(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Layer.Lift> lifts = new ArrayList<>();
    for (String one : text.split(";", -1)) {
      int at = one.indexOf('@');
      lifts.add(
          at < 0
              ? new Layer.Lift(one, "")
              : new Layer.Lift(one.substring(0, at), one.substring(at + 1)));
    }
    return lifts;
  }

  private static Ordinary ordinary(String rate, String kind) {
    boolean isShare = kind.equals("free") || kind.equals("ad_valorem");
    return new Ordinary(isShare ? Double.valueOf(rate) : null, kind);
  }
}
