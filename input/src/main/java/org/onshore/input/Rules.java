package org.onshore.input;

import java.util.ArrayList;
import java.util.List;
import org.onshore.input.check.Checks;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.TablesReader;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.YamlSettingsReader;

/** Everything that is checked, in the order in which a program is read. */
public final class Rules {
  private Rules() {}

  /** What can be wrong with a folder and its files, before anything is known of their meaning. */
  public static List<Rule> ofFiles() {
    List<Rule> rules = new ArrayList<>(ProgramReader.rules());
    rules.add(FileText.NOT_UTF_8);
    rules.addAll(CsvTableReader.RULES);
    rules.addAll(YamlSettingsReader.RULES);
    return rules;
  }

  /** What can be wrong with fields, headers, cells and names. */
  public static List<Rule> ofCells() {
    return TablesReader.rules();
  }

  /** What can be wrong across rows. */
  public static List<Rule> ofRows() {
    return Checks.rules();
  }

  public static List<Rule> all() {
    List<Rule> rules = new ArrayList<>(ofFiles());
    rules.addAll(ofCells());
    rules.addAll(ofRows());
    return rules;
  }
}
