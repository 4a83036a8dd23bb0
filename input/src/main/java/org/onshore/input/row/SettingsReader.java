package org.onshore.input.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Settings;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.PeriodCount;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Fallback;
import org.onshore.input.schema.ProgramFields;
import org.onshore.input.schema.Type;
import org.onshore.input.written.WrittenSettings;
import org.onshore.input.written.WrittenSettings.Entry;
import org.onshore.input.written.WrittenSettings.Item;

/** Reads the fields of program.yaml into {@link Settings}. */
final class SettingsReader {
  static final Rule UNKNOWN_FIELD =
      Rule.error(
          "unknown-field",
          "program.yaml has a field that means nothing.",
          "program.yaml\nstart: 2027-01-04\nperiod: 8\nperiods: 8",
          "Correct its name; remarks go behind a #.");
  static final Rule DUPLICATE_FIELD =
      Rule.error(
          "duplicate-field",
          "program.yaml says a field twice.",
          "program.yaml\nstart: 2027-01-04\nperiods: 8\nperiods: 9",
          "Delete one.");
  static final Rule MISSING_FIELD =
      Rule.error(
          "missing-field",
          "program.yaml does not say when the horizon starts or how many periods it has.",
          "program.yaml\nperiods: 8",
          "Say start: 2027-01-04 and periods: 52.");
  static final Rule ONE_VALUE =
      Rule.error(
          "one-value",
          "A field of program.yaml is written as a list, but takes one value.",
          "program.yaml\nstart: [2027-01-04, 2028-01-03]\nperiods: 8",
          "Write it without brackets.");
  static final List<Rule> RULES = List.of(UNKNOWN_FIELD, DUPLICATE_FIELD, MISSING_FIELD, ONE_VALUE);

  private final WrittenSettings written;
  private final Findings findings;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private SettingsReader(WrittenSettings written, Findings findings) {
    this.written = written;
    this.findings = findings;
  }

  /** The settings; none if the horizon is not known. */
  static Optional<Settings> find(WrittenSettings written, Findings findings) {
    return new SettingsReader(written, findings).read();
  }

  private Optional<Settings> read() {
    for (Entry entry : written.entries()) {
      checkEntry(entry);
    }
    int start = one(ProgramFields.START, DateCell::parse, DateCell.NONE);
    double periods = number(ProgramFields.PERIODS);
    double discount = number(ProgramFields.DISCOUNT_RATE_PER_YEAR);
    double holding = number(ProgramFields.HOLDING_RATE_PER_YEAR);
    double late = number(ProgramFields.LATE_COST_DEFAULT_USD);
    double shortage = number(ProgramFields.SHORT_COST_DEFAULT_USD);
    String name = one(ProgramFields.NAME, (_, text, _) -> text, "");
    Bucket bucket = List.of(Bucket.values()).get(word(ProgramFields.BUCKET));
    String home = one(ProgramFields.HOME, CodeCell::parse, "");
    List<String> rules = several(ProgramFields.CONTENT_RULES);
    List<String> goals = several(ProgramFields.GOALS);
    double slack = number(ProgramFields.GOAL_SLACK);
    if (start == DateCell.NONE || Double.isNaN(periods)) {
      return Optional.empty();
    }
    Calendar calendar =
        new Calendar(LocalDate.ofEpochDay(start), bucket, new PeriodCount((int) periods));
    Country country = new Country(home.isEmpty() ? "US" : home);
    return Optional.of(
        new Settings(
            name, calendar, country, discount, holding, late, shortage, rules, goals, slack));
  }

  private void checkEntry(Entry entry) {
    Optional<Column> field =
        ProgramFields.FIELDS.stream().filter(known -> known.name().equals(entry.name())).findAny();
    if (field.isEmpty()) {
      List<String> names = ProgramFields.FIELDS.stream().map(Column::name).toList();
      findings.add(
          UNKNOWN_FIELD,
          entry.place(),
          entry.name(),
          "unknown field '" + entry.name() + "' in " + written.file(),
          NearestName.find(entry.name().strip(), names).map(NearestName.Match::words).orElse(""));
    } else if (entries.putIfAbsent(entry.name(), entry) != null) {
      findings.add(
          DUPLICATE_FIELD,
          entry.place(),
          entry.name(),
          "the field '" + entry.name() + "' is there twice",
          "delete one of the two");
    } else if (entry.list() && !(field.get().type() instanceof Type.Several)) {
      findings.add(
          ONE_VALUE,
          entry.place(),
          entry.name(),
          "'" + entry.name() + "' is a list, but takes one value",
          "write it without brackets");
    }
  }

  /** Reads the text of a field. */
  private interface Parser<T> {
    T parse(Column field, String text, Fault fault);
  }

  private <T> T one(Column field, Parser<T> parser, T otherwise) {
    Entry entry = entries.get(field.name());
    if (entry == null || entry.items().isEmpty() || entry.list()) {
      if (field.required() && (entry == null || !entry.list())) {
        missing(field, entry);
      }
      return field.fallback() instanceof Fallback.Value(String text)
          ? parser.parse(field, text, (_, _, _, _) -> {})
          : otherwise;
    }
    Item item = entry.items().getFirst();
    return parser.parse(field, item.text(), fault(item));
  }

  private void missing(Column field, @Nullable Entry entry) {
    findings.add(
        MISSING_FIELD,
        entry == null ? Place.file(written.file()) : entry.place(),
        field.name(),
        written.file() + " does not say '" + field.name() + "'",
        field.equals(ProgramFields.START) ? "start: 2027-01-04" : field.name() + ": 52");
  }

  private double number(Column field) {
    return one(field, NumberCell::parse, Double.NaN);
  }

  private int word(Column field) {
    List<String> words = ((Type.Choice) field.type()).words();
    int word = one(field, (column, text, fault) -> WordCell.parse(column, words, text, fault), 0);
    return Math.max(0, word);
  }

  private List<String> several(Column field) {
    Entry entry = entries.get(field.name());
    List<String> texts = new ArrayList<>();
    if (entry == null) {
      return texts;
    }
    Type item = ((Type.Several) field.type()).item();
    for (Item each : entry.items()) {
      if (item instanceof Type.Choice(List<String> words)) {
        WordCell.parse(field, words, each.text(), fault(each));
      } else {
        CodeCell.parse(item, field.name(), each.text(), fault(each));
      }
      texts.add(each.text());
    }
    return texts;
  }

  private Fault fault(Item item) {
    return (rule, value, message, advice) ->
        findings.add(rule, item.place(), value, message, advice);
  }
}
