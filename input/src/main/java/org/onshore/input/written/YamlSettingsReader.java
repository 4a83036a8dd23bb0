package org.onshore.input.written;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.written.WrittenSettings.Entry;
import org.onshore.input.written.WrittenSettings.Item;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the YAML of program.yaml: fields with a value or a list of values, nothing deeper. Values
 * are taken as text, so that {@code home: NO} is Norway. It walks the parser's events, one at a
 * time, so that no depth of nesting can exhaust the stack.
 */
public final class YamlSettingsReader {
  public static final Rule MALFORMED_YAML =
      Rule.error(
          "malformed-yaml",
          "The file is not YAML.",
          "program.yaml\nname: [demo\nstart: 2027-01-04\nperiods: 8",
          "Look at the place it names: a bracket, a quote or a tab is mostly at fault.");
  public static final Rule NOT_A_FIELD =
      Rule.error(
          "not-a-field",
          "The file holds something other than fields with a value, or a list of values.",
          "program.yaml\nstart: {year: 2027}\nperiods: 8",
          "Write name: value, one field a line.");
  public static final List<Rule> RULES = List.of(MALFORMED_YAML, NOT_A_FIELD);

  /** Nesting that is still passed over; the parser's time grows with its square. */
  private static final int DEEPEST = 50;

  private final FileText file;
  private final Findings findings;
  private final List<Entry> entries = new ArrayList<>();
  private boolean lost;

  private YamlSettingsReader(FileText file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The settings, or none if the file cannot be read as fields at all. */
  public static Optional<WrittenSettings> find(FileText file, Findings findings) {
    return new YamlSettingsReader(file, findings).read();
  }

  private Optional<WrittenSettings> read() {
    try {
      LoadSettings settings =
          LoadSettings.builder().setCodePointLimit(file.length() + 1).setUseMarks(true).build();
      Iterator<Event> events = new Parse(settings).parseString(file.text()).iterator();
      if (!readDocument(events)) {
        return Optional.empty();
      }
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem();
      malformed(e.getProblemMark().map(this::place).orElse(Place.file(file.file())), problem);
      return Optional.empty();
    } catch (YamlEngineException e) {
      malformed(Place.file(file.file()), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
    return Optional.of(new WrittenSettings(file.file(), entries));
  }

  private void malformed(Place place, String problem) {
    String line = problem.lines().findFirst().orElse("it cannot be read");
    findings.add(
        MALFORMED_YAML,
        place,
        "",
        "this is not YAML: " + line,
        "a bracket, a quote or a blank after a colon is missing here or just before");
  }

  private boolean readDocument(Iterator<Event> events) {
    Event event = events.next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = events.next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      return true;
    }
    if (event.getEventId() != Event.ID.MappingStart) {
      notAField(event, "the file wants fields with values");
      return false;
    }
    for (event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      readField(event, events);
      if (lost) {
        return false;
      }
    }
    expectEnd(events);
    return true;
  }

  private void expectEnd(Iterator<Event> events) {
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        notAField(event, "a second document begins here");
        return;
      }
    }
  }

  private void readField(Event name, Iterator<Event> events) {
    boolean named = name instanceof ScalarEvent;
    if (!named) {
      notAField(name, "a field has a plain name");
      skip(name, events);
    }
    if (lost) {
      return;
    }
    Event value = events.next();
    if (named && value instanceof ScalarEvent scalar) {
      add((ScalarEvent) name, false, isNothing(scalar) ? List.of() : List.of(item(scalar)));
    } else if (named && value.getEventId() == Event.ID.SequenceStart) {
      add((ScalarEvent) name, true, readList(events));
    } else {
      if (named) {
        notAField(value, "'" + ((ScalarEvent) name).getValue() + "' takes a value or a list");
      }
      skip(value, events);
    }
  }

  private List<Item> readList(Iterator<Event> events) {
    List<Item> items = new ArrayList<>();
    for (Event event = events.next();
        !lost && event.getEventId() != Event.ID.SequenceEnd;
        event = lost ? event : events.next()) {
      if (event instanceof ScalarEvent scalar) {
        items.add(item(scalar));
      } else {
        notAField(event, "a list holds plain values");
        skip(event, events);
      }
    }
    return items;
  }

  private void add(ScalarEvent name, boolean list, List<Item> items) {
    entries.add(new Entry(name.getValue(), place(name), list, items));
  }

  /** Passes over what the event begins; gives up where it is nested beyond reason. */
  private void skip(Event event, Iterator<Event> events) {
    int depth = 0;
    for (Event next = event; ; next = events.next()) {
      switch (next.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
      }
      lost = depth > DEEPEST;
      if (depth == 0 || lost) {
        return;
      }
    }
  }

  private void notAField(Event event, String why) {
    findings.add(
        NOT_A_FIELD, place(event), "", why, "write it as name: value, or name: [value, value]");
  }

  private static boolean isNothing(ScalarEvent scalar) {
    String text = scalar.getValue();
    return scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equals("null"));
  }

  private Item item(ScalarEvent scalar) {
    return new Item(scalar.getValue(), place(scalar));
  }

  private Place place(Event event) {
    Optional<Mark> start = event.getStartMark();
    if (start.isEmpty()) {
      return Place.file(file.file());
    }
    int length =
        event instanceof ScalarEvent
            ? event.getEndMark().map(end -> end.getIndex() - start.get().getIndex()).orElse(1)
            : 1;
    return place(start.get(), Math.max(1, length));
  }

  private Place place(Mark mark) {
    return place(mark, 1);
  }

  private Place place(Mark mark, int length) {
    int line = file.lineStart(mark.getLine() + 1);
    int offset = Math.min(file.length(), line + mark.getColumn());
    return file.place(offset, length);
  }
}
