package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.ProposalCapacity;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Settings;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.Target;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.program.Workload;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Fallback;
import org.onshore.input.schema.ProgramFields;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

class SchemaTest {
  private static final Map<String, Class<? extends Record>> RECORDS = records();

  private static Map<String, Class<? extends Record>> records() {
    Map<String, Class<? extends Record>> records = new LinkedHashMap<>();
    records.put("sites", Site.class);
    records.put("parts", Part.class);
    records.put("generations", Generation.class);
    records.put("bill", BillLine.class);
    records.put("processes", Process.class);
    records.put("resources", Resource.class);
    records.put("loads", Load.class);
    records.put("lanes", Lane.class);
    records.put("demand", Demand.class);
    records.put("stock", OpeningStock.class);
    records.put("receipts", Receipt.class);
    records.put("proposals", Proposal.class);
    records.put("proposal_capacity", ProposalCapacity.class);
    records.put("commitments", Commitment.class);
    records.put("tariffs", Tariff.class);
    records.put("targets", Target.class);
    records.put("hazards", Hazard.class);
    records.put("labor", Labor.class);
    records.put("occupations", Occupation.class);
    records.put("workloads", Workload.class);
    records.put("rack_specs", RackSpec.class);
    return records;
  }

  /** Columns of a table as the components of a record: a key is id, two dates are a window. */
  private static List<String> components(Table table) {
    List<String> names = new ArrayList<>();
    for (Column column : table.columns()) {
      String component = component(table, column);
      boolean aside = column.equals(Table.STATUS) || column.equals(Table.NOTES);
      if (!aside && !names.contains(component)) {
        names.add(component);
      }
    }
    return names;
  }

  private static String component(Table table, Column column) {
    if (column.isKey()) {
      return "id";
    }
    return switch (table.name() + "." + column.name()) {
      case "sites.opens", "sites.closes" -> "open";
      case "targets.from", "targets.until" -> "window";
      case "proposals.award_from", "proposals.award_until" -> "award";
      case "bill.valid_from", "bill.valid_until" -> "valid";
      case "processes.valid_from", "processes.valid_until" -> "valid";
      case "tariffs.valid_from", "tariffs.valid_until" -> "valid";
      default -> camelCase(column.name());
    };
  }

  private static String camelCase(String column) {
    StringBuilder name = new StringBuilder();
    for (String word : column.split("_", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  @Test
  void theColumnsOfATableAreTheComponentsOfItsRecord() {
    RECORDS.forEach((table, record) ->
        assertThat(components(Schema.get(table)))
            .as(table)
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList()));
  }

  @Test
  void everyTableIsAComponentOfTheProgram() {
    List<String> components =
        Arrays.stream(Program.class.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> tables =
        Schema.TABLES.stream()
            .map(table -> camelCase(table.name()))
            .filter(name -> !name.equals("capacity"))
            .toList();
    assertThat(components).containsAll(tables).hasSize(tables.size() + 2);
  }

  @Test
  void everyFieldOfProgramYamlIsASetting() {
    List<String> settings =
        Arrays.stream(Settings.class.getRecordComponents()).map(RecordComponent::getName).toList();
    for (Column field : ProgramFields.FIELDS) {
      boolean ofCalendar = List.of("start", "bucket", "periods").contains(field.name());
      assertThat(settings).contains(ofCalendar ? "calendar" : camelCase(field.name()));
    }
  }

  @Test
  void everyNumberHasAUnitAndNothingElseHasOne() {
    for (Column column : all()) {
      assertThat(column.unit().isEmpty()).as(column.name()).isEqualTo(!column.isNumber());
    }
  }

  @Test
  void everyNumberWithAUnitInItsNameMeansIt() {
    for (Column column : all()) {
      if (column.isNumber() && column.name().contains("_usd")) {
        assertThat(column.unit()).as(column.name()).startsWith("USD");
      }
      if (column.isNumber() && column.name().contains("_days")) {
        assertThat(column.unit()).as(column.name()).isEqualTo("days");
      }
    }
  }

  @Test
  void everyMeaningIsASentence() {
    all()
        .forEach(column -> assertThat(column.meaning()).as(column.name()).matches("[A-Z0-9].*\\."));
    Schema.TABLES.forEach(table -> assertThat(table.meaning()).matches("[A-Z].*\\."));
  }

  @Test
  void aColumnThatMustBeSaidHasNoDefault() {
    for (Column column : all()) {
      if (column.required()) {
        assertThat(column.fallback()).as(column.name()).isEqualTo(new Fallback.Nothing());
      }
    }
  }

  @Test
  void everyReferenceIsToATableWithAKey() {
    for (Column column : all()) {
      if (column.type() instanceof Type.Reference(List<String> tables)) {
        tables.forEach(table -> assertThat(Schema.get(table).findKey()).isPresent());
      }
    }
  }

  @Test
  void namesOfColumnsAreUniqueInTheirTable() {
    for (Table table : Schema.TABLES) {
      Set<String> names = new LinkedHashSet<>();
      table.columns().forEach(column -> assertThat(names.add(column.name())).isTrue());
    }
  }

  private static List<Column> all() {
    List<Column> all = new ArrayList<>(ProgramFields.FIELDS);
    Schema.TABLES.forEach(table -> all.addAll(table.columns()));
    return all;
  }
}
