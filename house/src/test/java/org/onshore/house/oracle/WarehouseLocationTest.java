package org.onshore.house.oracle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Scanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.Draft;

/**
 * Capacitated warehouse location as a program: warehouses are proposals, customers are demand, what
 * it costs to serve one is the freight of its lane. Instances and optima: J. E. Beasley,
 * OR-Library, "OR-Library: distributing test problems by electronic mail", Journal of the
 * Operational Research Society 41 (1990).
 */
class WarehouseLocationTest {
  private static final double SHORT_USD = 1e6;

  /** In the library's format: sizes; capacity and fixed cost each; demand and costs each. */
  private static Program program(String instance) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                WarehouseLocationTest.class.getResourceAsStream(
                    "/org/onshore/house/oracle/" + instance + ".txt"));
        Scanner numbers = new Scanner(in, US_ASCII).useLocale(Locale.ROOT)) {
      return read(numbers);
    }
  }

  private static Program read(Scanner numbers) {
    int warehouses = numbers.nextInt();
    int customers = numbers.nextInt();
    Draft draft =
        new Draft()
            .with("name", "warehouses")
            .with("start", "2027-01-04")
            .with("periods", 1)
            .table("sites", "site,kind,country")
            .table("parts", "part,cost_usd")
            .row("parts", "good", 1)
            .table("processes", "process,site,part,kind,cost_usd")
            .table("resources", "resource,site,capacity_per_period")
            .table("loads", "process,resource,quantity")
            .table("lanes", "from,to,days,cost_usd_per_unit")
            .table("demand", "demand,part,site,due,quantity,short_cost_usd")
            .table("proposals", "proposal,site,award_cost_usd")
            .table("proposal_capacity", "proposal,resource,after_days,capacity_per_period");
    for (int w = 0; w < warehouses; w++) {
      double capacity = numbers.nextDouble();
      double fixed = numbers.nextDouble();
      draft =
          draft
              .row("sites", "W" + w, "warehouse", "US")
              .row("processes", "at-" + w, "W" + w, "good", "buy", 0)
              .row("resources", "hall-" + w, "W" + w, 0)
              .row("loads", "at-" + w, "hall-" + w, 1)
              .row("proposals", "open-" + w, "W" + w, fixed)
              .row("proposal_capacity", "open-" + w, "hall-" + w, 0, capacity);
    }
    for (int c = 0; c < customers; c++) {
      double demand = numbers.nextDouble();
      draft =
          draft
              .row("sites", "C" + c, "datacenter", "US")
              .row("demand", "D" + c, "good", "C" + c, "2027-01-04", demand, SHORT_USD);
      for (int w = 0; w < warehouses; w++) {
        draft = draft.row("lanes", "W" + w, "C" + c, 0, numbers.nextDouble() / demand);
      }
    }
    return draft.program();
  }

  @ParameterizedTest
  @CsvSource({"cap41, 1040444.375", "cap81, 838499.288"})
  void thePublishedOptimumIsFoundAndProven(String instance, double optimum) throws IOException {
    Program program = program(instance);
    Plan plan = Sourcing.plan(program, new SourcingOptions(0, 300, 1, null, null));
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    assertThat(plan.objectiveUsd()).isCloseTo(optimum, within(0.01));
    assertThat(plan.boundUsd()).isCloseTo(optimum, within(0.01));
    assertThat(Audit.check(program, plan).violations()).isEmpty();
  }
}
