package org.onshore.input.check;

import java.util.ArrayList;
import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.ProposalsTable;
import org.onshore.input.schema.Table;

/** Rows that refer to one another in a ring. */
final class RingCheck implements Check {
  static final Rule REQUIRES_RING =
      Rule.error(
          "requires-ring",
          "Proposals require each other in a ring, so that none can be the first.",
          "proposals.csv\nproposal,site,requires\nP1,FAB,P2\nP2,FAB,P1",
          "Leave requires blank in one of them.");
  static final Rule SUPERSEDES_RING =
      Rule.error(
          "supersedes-ring",
          "Generations supersede each other in a ring.",
          "generations.csv\ngeneration,part,supersedes\nG1,RACK,G2\nG2,CHIP,G1",
          "Leave supersedes blank in the oldest of them.");

  @Override
  public List<Rule> rules() {
    return List.of(REQUIRES_RING, SUPERSEDES_RING);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    check(tables.rows(ProposalsTable.TABLE), ProposalsTable.REQUIRES, REQUIRES_RING, findings);
    check(
        tables.rows(GenerationsTable.TABLE),
        GenerationsTable.SUPERSEDES,
        SUPERSEDES_RING,
        findings);
  }

  private static void check(Rows rows, Column column, Rule rule, Findings findings) {
    Table table = rows.table();
    Column key = table.findKey().orElseThrow();
    for (List<Integer> ring : Rings.find(rows.size(), row -> rows.reference(column, row))) {
      List<String> names = new ArrayList<>();
      ring.forEach(row -> names.add(rows.text(key, row)));
      names.add(names.getFirst());
      int first = ring.getFirst();
      findings.add(
          rule,
          rows.place(column, first),
          names.get(1),
          table.name() + " go round in a ring: " + String.join(" -> ", names),
          column.name() + " is to be blank in one of them");
    }
  }
}
