package org.onshore.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.StatePower;
import org.onshore.input.finding.Findings;
import org.onshore.input.row.Rows;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.AcceleratorsTable;
import org.onshore.input.schema.StatePowerTable;
import org.onshore.input.schema.Table;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.WrittenTable;

/** Facts about racks that are shipped with Onshore, each row with its source. */
public final class RackFacts {
  private static final List<Software> SOFTWARE = List.of(Software.values());

  private RackFacts() {}

  /** Accelerators by name; those announced only are marked in their confidence. */
  public static List<Accelerator> accelerators() {
    Rows rows = rows(AcceleratorsTable.TABLE);
    List<Accelerator> accelerators = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      accelerators.add(accelerator(rows, row));
    }
    return accelerators;
  }

  private static Accelerator accelerator(Rows rows, int row) {
    String aliases = rows.text(AcceleratorsTable.ALIASES, row);
    return new Accelerator(
        rows.text(AcceleratorsTable.ACCELERATOR, row),
        aliases.isEmpty() ? List.of() : List.of(aliases.split(";", -1)),
        new Accelerator.Arithmetic(
            rows.number(AcceleratorsTable.BF16_TFLOPS, row),
            rows.number(AcceleratorsTable.FP8_TFLOPS, row),
            rows.number(AcceleratorsTable.FP4_TFLOPS, row),
            rows.number(AcceleratorsTable.VECTOR_TFLOPS, row),
            rows.number(AcceleratorsTable.BF16_CEILING, row),
            rows.number(AcceleratorsTable.FP8_CEILING, row),
            rows.number(AcceleratorsTable.FP4_CEILING, row)),
        new Accelerator.Memory(
            rows.number(AcceleratorsTable.MEMORY_GIB, row),
            rows.number(AcceleratorsTable.MEMORY_GB_PER_S, row)),
        new Accelerator.Network(
            rows.number(AcceleratorsTable.SCALE_UP_GB_PER_S, row),
            (int) rows.number(AcceleratorsTable.SCALE_UP_DOMAIN, row),
            rows.number(AcceleratorsTable.SCALE_OUT_GB_PER_S, row)),
        rows.choice(AcceleratorsTable.SOFTWARE, row, SOFTWARE),
        rows.text(AcceleratorsTable.CONFIDENCE, row),
        rows.text(AcceleratorsTable.SOURCE, row));
  }

  /** Price to industry and emissions of electricity in 2023, by state. */
  public static List<StatePower> statePower() {
    Rows rows = rows(StatePowerTable.TABLE);
    List<StatePower> states = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      states.add(
          new StatePower(
              rows.text(StatePowerTable.STATE, row),
              rows.text(StatePowerTable.NAME, row),
              rows.number(StatePowerTable.INDUSTRIAL_USD_PER_KWH, row),
              rows.number(StatePowerTable.CO2_KG_PER_KWH, row),
              rows.number(StatePowerTable.GENERATION_MWH, row)));
    }
    return states;
  }

  private static Rows rows(Table table) {
    Findings findings = new Findings();
    WrittenTable written =
        CsvTableReader.find(FileText.decode(table.file(), bytes(table), findings), findings)
            .orElseThrow(() -> new IllegalStateException(table.file() + " is empty"));
    Rows rows = TablesReader.readAlone(table, written, findings);
    if (findings.size() > 0) {
      throw new IllegalStateException(table.file() + " has findings: " + findings.sorted());
    }
    return rows;
  }

  private static byte[] bytes(Table table) {
    try (InputStream in = RackFacts.class.getResourceAsStream(table.file())) {
      if (in == null) {
        throw new IllegalStateException(table.file() + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + table.file() + " from the jar", e);
    }
  }
}
