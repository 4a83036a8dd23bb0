package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.GenerationLife;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.account.Accounting;
import org.onshore.house.PlanLines;

/** Samples before volume, one generation after the other, and what the old one leaves. */
class J06_GenerationsTest {
  private static final String PROGRAM =
      """
      name: two generations
      start: 2027-01-04
      periods: 6
      -- sites
      site, kind, country
      HALL, datacenter, US
      -- parts
      part, cost_usd
      old, 100
      new, 150
      old-chip, 10
      cable, 1
      -- bill
      parent, component, quantity
      old, old-chip, 1
      old, cable, 1
      new, cable, 2
      -- generations
      generation, part, samples_from, build_from, build_until, support_until, supersedes
      one, old, , , 2027-02-01, 2027-02-15,
      two, new, 2027-01-11, 2027-01-25, , , one
      -- processes
      process, site, part, kind, cost_usd, valid_until, minimum_per_period, maximum_per_period
      make-old, HALL, old, make, 1, , , 3
      make-new, HALL, new, make, 1, , , 6
      buy-chip, HALL, old-chip, buy, 10, 2027-01-18, 3,
      buy-cable, HALL, cable, buy, 1, , ,
      -- demand
      demand, part, site, due, quantity
      A, old, HALL, 2027-01-04, 2
      B, old, HALL, 2027-01-18, 2
      S, new, HALL, 2027-01-18, 1
      V, new, HALL, 2027-01-25, 8
      """;

  /** One sample falls due before volume; the eight of V wait for it, six a week. */
  @Test
  void volumeIsNotBuiltAheadAsSamples() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .contains("start make-new @3: 6\nstart make-new @4: 2\n")
        .contains("deliver V US @3: 6\ndeliver V US @4: 2\n");
    double early =
        plan.starts().stream()
            .filter(start -> start.process().id().equals("make-new"))
            .filter(start -> start.period().index() < 3)
            .mapToDouble(start -> start.quantity())
            .sum();
    assertThat(early).isEqualTo(1);
  }

  @Test
  void theNewOneTakesOverOnceItIsAheadForGood() {
    List<GenerationLife> lives = Accounting.of(Rung.plan(PROGRAM)).generations();
    assertThat(lives.getFirst().takesOver()).isNull();
    assertThat(lives.getLast().takesOver()).isEqualTo(new Period(0));
    assertThat(lives.getLast().samplesDelivered()).isEqualTo(1);
    assertThat(lives.getLast().peak()).isEqualTo(new Period(3));
  }

  /** Six chips must be bought in two weeks, four go into racks; two are left past support. */
  @Test
  void whatItsSupportNoLongerNeedsIsStranded() {
    Plan plan = Rung.plan(PROGRAM);
    GenerationLife old = Accounting.of(plan).generations().getFirst();
    assertThat(old.strandedUsd()).isEqualTo(20);
    assertThat(old.left().getFirst().part().id()).isEqualTo("old-chip");
    assertThat(old.ownParts()).isEqualTo(2);
    assertThat(old.carriedOver()).isEqualTo(1);
    assertThat(PlanLines.costs(plan)).contains("obsolete: 20");
  }

  /** Chips end after week 1, by when those for rack B have been bought. */
  @Test
  void thePartsThatEndAreNamed() {
    var lastBuy = Accounting.of(Rung.plan(PROGRAM)).generations().getFirst().lastBuys();
    assertThat(lastBuy).hasSize(1);
    assertThat(lastBuy.getFirst().last()).isEqualTo(new Period(1));
    assertThat(lastBuy.getFirst().stockThen()).isGreaterThan(0);
  }
}
