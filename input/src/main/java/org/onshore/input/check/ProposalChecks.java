package org.onshore.input.check;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ProposalCapacityTable;
import org.onshore.input.schema.ProposalsTable;
import org.onshore.input.schema.ResourcesTable;

/** Proposals that bring nothing, or cannot be what they say. */
final class ProposalChecks implements Check {
  static final Rule LONELY_GROUP =
      Rule.warning(
          "lonely-group",
          "Only one proposal is in a group, of which at most one is awarded anyway; the other is"
              + " probably in a group of another spelling.",
          "proposals.csv\nproposal,site,group\nP1,FAB,lines",
          "Correct the name of the group, or leave it blank.");
  static final Rule REQUIRES_RIVAL =
      Rule.error(
          "requires-rival",
          "A proposal requires another of its own group, of which at most one is awarded; so it can"
              + " never be.",
          "proposals.csv\nproposal,site,group,requires\nP1,FAB,lines,\nP2,FAB,lines,P1",
          "Put them into two groups, or leave requires blank.");
  static final Rule EMPTY_PROPOSAL =
      Rule.warning(
          "empty-proposal",
          "A proposal adds no capacity and opens no process, so that its award changes nothing.",
          "proposals.csv\nproposal,site\nP1,FAB",
          "Add rows to proposal_capacity.csv, or name it in processes.csv.");
  static final Rule CAPACITY_AT_OTHER_SITE =
      Rule.warning(
          "capacity-at-other-site",
          "A proposal at one site adds to a resource of another.",
          """
          proposals.csv
          proposal,site
          P1,DC
          proposal_capacity.csv
          proposal,resource,after_days,capacity_per_period
          P1,LINE,0,10
          """,
          "Correct the site of the proposal, or the resource.");

  @Override
  public List<Rule> rules() {
    return List.of(LONELY_GROUP, REQUIRES_RIVAL, EMPTY_PROPOSAL, CAPACITY_AT_OTHER_SITE);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows proposals = tables.rows(ProposalsTable.TABLE);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (int row = 0; row < proposals.size(); row++) {
      sizes.merge(proposals.text(ProposalsTable.GROUP, row), 1, Integer::sum);
    }
    BitSet useful = useful(tables);
    for (int row = 0; row < proposals.size(); row++) {
      String group = proposals.text(ProposalsTable.GROUP, row);
      if (!group.isEmpty()) {
        checkGroup(proposals, row, group, sizes.getOrDefault(group, 0), findings);
      }
      if (!useful.get(row)) {
        String name = proposals.text(ProposalsTable.PROPOSAL, row);
        findings.add(
            EMPTY_PROPOSAL,
            proposals.place(ProposalsTable.PROPOSAL, row),
            name,
            "'" + name + "' adds no capacity and opens no process",
            "its rows are missing from proposal_capacity.csv");
      }
    }
    checkCapacity(tables, findings);
  }

  private static void checkGroup(
      Rows proposals, int row, String group, int size, Findings findings) {
    if (size == 1) {
      findings.add(
          LONELY_GROUP,
          proposals.place(ProposalsTable.GROUP, row),
          group,
          "the group '" + group + "' has one proposal only",
          "the others are in a group of another spelling");
    }
    int required = proposals.reference(ProposalsTable.REQUIRES, row);
    if (required >= 0 && required != row && proposals.same(ProposalsTable.GROUP, row, required)) {
      String name = proposals.written(ProposalsTable.REQUIRES, row);
      findings.add(
          REQUIRES_RIVAL,
          proposals.place(ProposalsTable.REQUIRES, row),
          name,
          "'%s' requires '%s', but at most one of the group '%s' is awarded"
              .formatted(proposals.text(ProposalsTable.PROPOSAL, row), name, group),
          "the two belong in different groups");
    }
  }

  private static BitSet useful(Tables tables) {
    BitSet useful = new BitSet();
    Rows processes = tables.rows(ProcessesTable.TABLE);
    for (int row = 0; row < processes.size(); row++) {
      useful.set(1 + Math.max(-1, processes.referenceOrGuess(ProcessesTable.PROPOSAL, row)));
    }
    Rows capacity = tables.rows(ProposalCapacityTable.TABLE);
    for (int row = 0; row < capacity.size(); row++) {
      useful.set(1 + Math.max(-1, capacity.referenceOrGuess(ProposalCapacityTable.PROPOSAL, row)));
    }
    return useful.get(1, Math.max(1, useful.length()));
  }

  private static void checkCapacity(Tables tables, Findings findings) {
    Rows capacity = tables.rows(ProposalCapacityTable.TABLE);
    Rows proposals = tables.rows(ProposalsTable.TABLE);
    Rows resources = tables.rows(ResourcesTable.TABLE);
    for (int row = 0; row < capacity.size(); row++) {
      int proposal = capacity.reference(ProposalCapacityTable.PROPOSAL, row);
      int resource = capacity.reference(ProposalCapacityTable.RESOURCE, row);
      if (proposal < 0 || resource < 0) {
        continue;
      }
      int here = proposals.reference(ProposalsTable.SITE, proposal);
      int there = resources.reference(ResourcesTable.SITE, resource);
      if (here >= 0 && there >= 0 && here != there) {
        String name = capacity.written(ProposalCapacityTable.RESOURCE, row);
        findings.add(
            CAPACITY_AT_OTHER_SITE,
            capacity.place(ProposalCapacityTable.RESOURCE, row),
            name,
            "'%s' is at '%s', but '%s' at '%s'"
                .formatted(
                    proposals.text(ProposalsTable.PROPOSAL, proposal),
                    proposals.written(ProposalsTable.SITE, proposal),
                    name,
                    resources.written(ResourcesTable.SITE, resource)),
            "one of the two sites is wrong");
      }
    }
  }
}
