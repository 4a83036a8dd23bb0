package org.onshore.house.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onshore.house.audit.PlanDraft.replace;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.AuditReport.Violation;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** What is tampered with of streams is objected to: origins, shares, and what goes in below. */
class TamperedStreamsTest {
  private static final Program PROGRAM =
      ProgramText.of(
          """
          name: streams
          start: 2027-01-04
          periods: 1
          short_cost_default_usd: 1000
          -- sites
          site, kind, country
          PLANT, datacenter, US
          -- parts
          part, cost_usd
          rack, 200
          board, 100
          chip, 10
          -- bill
          parent, component, quantity
          rack, board, 1
          board, chip, 1
          -- processes
          process, site, part, kind, cost_usd, origin
          build, PLANT, rack, make, 5, US
          build-tw, PLANT, rack, make, 4, TW
          build-cn, PLANT, rack, make, 1, CN
          board-us, PLANT, board, make, 60, US
          board-tw, PLANT, board, make, 50, TW
          chip-us, PLANT, chip, buy, 9, US
          chip-cn, PLANT, chip, buy, 5, CN
          -- demand
          demand, part, site, due, quantity, rule
          F, rack, PLANT, 2027-01-04, 10, far
          T, rack, PLANT, 2027-01-04, 10, taa
          N, rack, PLANT, 2027-01-04, 10, not_from:CN
          C, rack, PLANT, 2027-01-04, 10,
          """);

  private static final Plan PLAN = Sourcing.plan(PROGRAM, SourcingOptions.defaults());

  private static Arguments tampered(String what, String equation, Consumer<PlanDraft> change) {
    return Arguments.of(what, equation, change);
  }

  private static Delivery from(Delivery row, Country origin, String stream) {
    return new Delivery(row.demand(), origin, row.period(), row.quantity(), stream);
  }

  private static Use of(Use row, Country origin, String stream, String componentStream) {
    return new Use(
        row.process(),
        row.component(),
        origin,
        row.period(),
        row.quantity(),
        stream,
        componentStream);
  }

  private static boolean takes(Use row, String stream, String component, String origin) {
    return row.stream().startsWith(stream)
        && !row.stream().isEmpty()
        && row.component().id().equals(component)
        && row.origin().code().equals(origin);
  }

  static Stream<Arguments> streams() {
    var us = new Country("US");
    var cn = new Country("CN");
    return Stream.of(
        tampered(
            "an origin that is not designated",
            "origin the rule allows",
            plan ->
                replace(
                    plan.deliveries,
                    row -> row.demand().id().equals("T"),
                    row -> from(row, cn, ""))),
        tampered(
            "a rack of common stock",
            "rule of the demand is met",
            plan ->
                replace(
                    plan.deliveries,
                    row -> row.demand().id().equals("F"),
                    row -> from(row, us, ""))),
        tampered(
            "boards from abroad in the place of boards from home",
            "rule of the demand is met",
            plan ->
                replace(
                    plan.uses,
                    row -> takes(row, "far", "board", "US"),
                    row -> of(row, new Country("TW"), row.stream(), row.componentStream()))),
        tampered(
            "a forbidden chip two tiers down",
            "rule of the demand is met",
            plan ->
                replace(
                    plan.uses,
                    row -> takes(row, "not_from", "chip", "US"),
                    row -> of(row, cn, row.stream(), row.componentStream()))),
        tampered(
            "a board of common stock in a stream",
            "rule of the demand is met",
            plan ->
                replace(
                    plan.uses,
                    row -> row.componentStream().startsWith("not_from"),
                    row -> of(row, row.origin(), row.stream(), ""))),
        tampered(
            "racks that were started in no stream",
            "streams do not mix",
            plan ->
                replace(
                    plan.starts,
                    row -> row.stream().startsWith("far"),
                    row -> new Start(row.process(), row.period(), row.quantity()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void whatIsTamperedWithIsFound(String what, String equation, Consumer<PlanDraft> change) {
    assertThat(Audit.check(PROGRAM, PLAN).violations()).isEmpty();
    var draft = new PlanDraft(PLAN);
    change.accept(draft);
    assertThat(Audit.check(PROGRAM, draft.plan()).violations())
        .as(what)
        .extracting(Violation::equation)
        .contains(equation);
  }
}
