package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scenarios that move dates, and rows with a date of their own. */
class G05_ScenarioDatesTest {
  private static final String PROGRAM =
      """
      name: scenario dates
      start: 2027-01-04
      periods: 4
      -- sites
      site, kind, country, opens, closes
      PLANT, factory, US, , 2027-03-01
      -- parts
      part, cost_usd
      rack, 100
      -- generations
      generation, part, build_until
      G1, rack, 2027-06-01
      -- processes
      process, site, part, kind, cost_usd, valid_from, valid_until, proposal
      old, PLANT, rack, buy, 10, , 2027-05-01,
      new, PLANT, rack, buy, 2, , , NEW
      -- proposals
      proposal, site, award_from, award_until
      NEW, PLANT, 2027-01-11, 2027-05-01
      -- receipts
      site, part, arrives, quantity
      PLANT, rack, 2027-01-11, 1
      -- demand
      demand, part, site, due, quantity, priority, late_cost_usd_per_period, short_cost_usd
      D0, rack, PLANT, 2027-01-04, 2, 1, 1, 100
      D1, rack, PLANT, 2027-01-18, 3, 2, 1, 100
      -- scenarios
      scenario, table, where, column, mode, value, from, until
      opens, sites, , opens, set, 2027-01-18, ,
      closes, sites, , closes, set, 2027-01-18, ,
      from, processes, process=old, valid_from, set, 2027-01-11, ,
      until, processes, process=new, valid_until, set, 2027-01-11, ,
      early, proposals, , award_from, set, 2027-01-04, ,
      never, proposals, , award_until, set, 2027-01-11, ,
      end, generations, , build_until, set, 2027-01-11, ,
      more, demand, , quantity, multiply, 2, 2027-01-11, 2027-02-01
      due, demand, demand=D0, due, set, 2027-01-12, ,
      lost, receipts, , quantity, set, 0, 2027-01-11, 2027-01-12
      kept, receipts, , quantity, set, 0, 2027-01-12,
      halt, processes, process=new, maximum_per_period, multiply, 0, 2027-01-11,
      """;

  private static double cost(String scenario) {
    return Rung.objectiveUsd(Rung.plan(PROGRAM, scenario));
  }

  /** One rack is received in week 1, 4 are new ones at 2 from then on: 2 of D0 a week late. */
  @Test
  void asItIs() {
    assertThat(Rung.objectiveUsd(Rung.plan(PROGRAM))).isEqualTo(4 * 2 + 2);
  }

  /** Open from week 2 on: D0 is 2 weeks late. */
  @Test
  void aSiteOpensLater() {
    assertThat(cost("opens")).isEqualTo(4 * 2 + 2 * 2);
  }

  /** Closed from week 2 on: D1 cannot be delivered. */
  @Test
  void aSiteClosesSooner() {
    assertThat(cost("closes")).isEqualTo(1 * 2 + 2 + 3 * 100);
  }

  /**
   * At 12 the new way is dearer than the old at 10, which serves D0 in time unless it begins late.
   */
  @Test
  void aProcessBeginsLater() {
    String dear = PROGRAM.replace("rack, buy, 2", "rack, buy, 12");
    assertThat(Rung.objectiveUsd(Rung.plan(dear))).isEqualTo(4 * 10);
    assertThat(Rung.objectiveUsd(Rung.plan(dear, "from"))).isEqualTo(4 * 10 + 2);
  }

  /** Where the new way ends before it can be awarded the old one serves all in time. */
  @Test
  void aProcessEndsSooner() {
    assertThat(cost("until")).isEqualTo(4 * 10);
  }

  /** Awarded in week 0 the new way serves D0 in time. */
  @Test
  void anAwardComesSoonerOrNever() {
    assertThat(cost("early")).isEqualTo(4 * 2);
    assertThat(cost("never")).isEqualTo(4 * 10);
  }

  /** Built in week 0 only, at 10. */
  @Test
  void aGenerationEndsSooner() {
    assertThat(cost("end")).isEqualTo(4 * 10);
  }

  /** D1, due in week 2, is doubled, D0 is not. */
  @Test
  void aDemandIsChangedIfItIsDueInTheWindow() {
    assertThat(cost("more")).isEqualTo(7 * 2 + 2);
    assertThat(cost("due")).isEqualTo(4 * 2);
  }

  @Test
  void aReceiptIsChangedIfItArrivesInTheWindow() {
    assertThat(cost("lost")).isEqualTo(5 * 2 + 2);
    assertThat(cost("kept")).isEqualTo(4 * 2 + 2);
  }

  /** Without a limit times nothing is nothing: from week 1 on the new way stands still. */
  @Test
  void whatHasNoLimitCanStillBeHalted() {
    assertThat(cost("halt")).isEqualTo(4 * 10);
  }
}
