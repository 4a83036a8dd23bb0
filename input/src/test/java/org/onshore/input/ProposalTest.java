package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProposalTest {
  private static final String RAMP =
      "proposal,resource,after_days,capacity_per_period\nP1,LINE,0,10\nP2,LINE,0,10\n";

  private static Given proposals(String text) {
    return Given.rackProgram().with("proposals.csv", text).with("proposal_capacity.csv", RAMP);
  }

  @Test
  void proposalsThatRequireEachOtherAreAFinding() {
    assertThat(proposals("proposal,site,requires\nP1,FAB,P2\nP2,FAB,P1\n").said())
        .containsExactly(
            "proposals.csv:2:8 requires-ring: proposals go round in a ring: P1 -> P2 -> P1."
                + " Maybe requires is to be blank in one of them");
    assertThat(proposals("proposal,site,requires\nP1,FAB,P1\nP2,FAB,P1\n").said())
        .containsExactly(
            "proposals.csv:2:8 requires-ring: proposals go round in a ring: P1 -> P1."
                + " Maybe requires is to be blank in one of them");
  }

  @Test
  void aGroupOfOneIsAWarning() {
    assertThat(proposals("proposal,site,group\nP1,FAB,line\nP2,FAB,lines\n").said())
        .containsExactly(
            "proposals.csv:2:8 lonely-group: the group 'line' has one proposal only."
                + " Maybe the others are in a group of another spelling",
            "proposals.csv:3:8 lonely-group: the group 'lines' has one proposal only."
                + " Maybe the others are in a group of another spelling");
  }

  @Test
  void aProposalThatRequiresItsRivalIsAFinding() {
    assertThat(proposals("proposal,site,group,requires\nP1,FAB,g,\nP2,FAB,g,P1\n").said())
        .containsExactly(
            "proposals.csv:3:10 requires-rival: 'P2' requires 'P1', but at most one of the group 'g'"
                + " is awarded. Maybe the two belong in different groups");
  }

  @Test
  void aProposalThatBringsNothingIsAWarning() {
    assertThat(proposals("proposal,site\nP1,FAB\nP2,FAB\nP3,FAB\n").said())
        .containsExactly(
            "proposals.csv:4:1 empty-proposal: 'P3' adds no capacity and opens no process."
                + " Maybe its rows are missing from proposal_capacity.csv");
  }

  @Test
  void capacityAtAnotherSiteIsAWarning() {
    assertThat(proposals("proposal,site\nP1,FAB\nP2,DC\n").said())
        .containsExactly(
            "proposal_capacity.csv:3:4 capacity-at-other-site: 'P2' is at 'DC', but 'LINE' at 'FAB'."
                + " Maybe one of the two sites is wrong");
  }
}
