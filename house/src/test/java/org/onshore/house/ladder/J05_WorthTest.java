package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.ProposalWorth;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** What a proposal and a relief are worth, by planning again. */
class J05_WorthTest {
  private static final String PROGRAM =
      """
      name: rivals
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 100
      -- processes
      process, site,  part, kind, cost_usd
      build,   PLANT, rack, buy,  0
      -- resources
      resource, site, capacity_per_period
      LINE, PLANT, 10
      -- loads
      process, resource, quantity
      build, LINE, 1
      -- demand
      demand, part, site,  due,        quantity, short_cost_usd
      D1,     rack, PLANT, 2027-01-04, 23,       40
      -- proposals
      proposal, site, award_cost_usd, group
      SMALL, PLANT, 100, lines
      LARGE, PLANT, 150, lines
      -- proposal_capacity
      proposal, resource, after_days, capacity_per_period
      SMALL, LINE, 0, 5
      LARGE, LINE, 0, 8
      """;

  private static Explanation explanation() {
    SourcingOptions options = SourcingOptions.defaults().withWhatIf();
    return Explain.plan(Sourcing.solve(ProgramText.of(PROGRAM), options));
  }

  /** With LARGE 5 are short and 150 paid: 350. Without it SMALL: 8 short and 100: 420. */
  @Test
  void anAwardIsWorthWhatTheNextBestCostsMore() {
    List<ProposalWorth> worths = explanation().proposals();
    assertThat(worths.getFirst().proposal().id()).isEqualTo("LARGE");
    assertThat(worths.getFirst().awarded()).isNotNull();
    assertThat(worths.getFirst().worthUsd()).isCloseTo(70, within(1e-6));
    assertThat(worths.getFirst().difference())
        .extracting(difference -> difference.shortUnits(), as(InstanceOfAssertFactories.DOUBLE))
        .isCloseTo(-3.0, within(1e-6));
  }

  @Test
  void aProposalLeftIsWorthLessThanNothing() {
    ProposalWorth small = explanation().proposals().getLast();
    assertThat(small.proposal().id()).isEqualTo("SMALL");
    assertThat(small.awarded()).isNull();
    assertThat(small.worthUsd()).isCloseTo(-70, within(1e-6));
  }

  /** A tenth of 18 hours makes 1.8 racks more, at 40 USD each. */
  @Test
  void aReliefIsPlannedAgain() {
    var relief = explanation().reliefs().getFirst();
    assertThat(relief.words()).isEqualTo("10 % more capacity of LINE, US");
    assertThat(relief.savingUsd()).isCloseTo(40, within(1e-6));
  }
}
