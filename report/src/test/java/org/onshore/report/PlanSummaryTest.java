package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.EconomyJobs;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.report.document.JsonFace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PlanSummaryTest {
  private static JsonNode json(PlanReport report) {
    return new JsonMapper().readTree(JsonFace.text(PlanSummary.document(report)));
  }

  @Test
  void theFieldsAreTheContract() {
    JsonNode summary = json(SmallPlan.report());
    assertThat(summary.propertyNames())
        .containsExactly(
            "name",
            "status",
            "objective_usd",
            "bound_usd",
            "gap",
            "rounding_usd",
            "clash",
            "costs_usd",
            "demand",
            "domestic",
            "jobs",
            "compute",
            "proposals",
            "generations",
            "options",
            "reliefs",
            "model",
            "seconds",
            "audit",
            "version",
            "input_sha256");
    assertThat(summary.get("costs_usd").propertyNames())
        .containsExactly(
            "process",
            "freight",
            "duty",
            "holding",
            "award",
            "running",
            "commitment",
            "late",
            "short",
            "option_value",
            "obsolete",
            "missed_target");
    assertThat(summary.get("demand").propertyNames())
        .containsExactly(
            "quantity",
            "delivered",
            "on_time",
            "late",
            "short",
            "by_sector",
            "by_generation",
            "tokens");
    assertThat(summary.get("domestic").propertyNames())
        .containsExactly("rolled_up_share", "by_rule");
    assertThat(summary.get("jobs").propertyNames())
        .containsExactly("direct_peak", "direct_job_years", "indirect", "induced", "known");
    assertThat(summary.get("compute").propertyNames())
        .containsExactly("racks", "exaflops", "megawatts");
    assertThat(summary.get("model").propertyNames()).containsExactly("rows", "columns", "nonzeros");
    assertThat(summary.get("audit").propertyNames())
        .containsExactly("checked", "violations", "worst");
  }

  @Test
  void numbersAreExact() {
    JsonNode summary = json(SmallPlan.report());
    assertThat(summary.get("objective_usd").doubleValue()).isEqualTo(12_345_678.9);
    assertThat(summary.at("/costs_usd/process").doubleValue()).isEqualTo(12_345_678.9);
    assertThat(summary.at("/demand/by_sector/health, public/short").intValue()).isEqualTo(1);
    assertThat(summary.at("/demand/by_generation/R1/on_time").intValue()).isEqualTo(1);
    assertThat(summary.at("/domestic/by_rule/far/share").doubleValue()).isEqualTo(0.6);
    assertThat(summary.at("/domestic/by_rule/far/passes").booleanValue()).isFalse();
    assertThat(summary.at("/domestic/by_rule/rolled_up/passes").isNull()).isTrue();
    assertThat(summary.at("/jobs/direct_peak").doubleValue()).isEqualTo(36.5);
    assertThat(summary.at("/jobs/direct_job_years").doubleValue()).isEqualTo(0.7);
    assertThat(summary.at("/compute/exaflops").doubleValue()).isEqualTo(1.44);
    assertThat(summary.at("/seconds/solve").doubleValue()).isEqualTo(1.5);
  }

  @Test
  void whatIsNotKnownIsNullAndNotZero() {
    JsonNode jobs = json(SmallPlan.withoutLabor()).get("jobs");
    for (String field : List.of("direct_peak", "direct_job_years", "indirect", "induced")) {
      assertThat(jobs.get(field).isNull()).as(field).isTrue();
    }
    assertThat(jobs.at("/known/direct").booleanValue()).isFalse();
    assertThat(json(SmallPlan.report()).at("/jobs/known/direct").booleanValue()).isTrue();
  }

  @Test
  void aProgramThatNamesNoGenerationDeliversAnUnknownNumberOfRacks() {
    JsonNode compute = json(SmallPlan.withoutGeneration()).get("compute");
    for (String field : List.of("racks", "exaflops", "megawatts")) {
      assertThat(compute.get(field).isNull()).as(field).isTrue();
    }
  }

  @Test
  void aProgramNoPlanCanMeetHasNoCostButAClash() {
    PlanReport report = SmallPlan.report();
    Plan plan =
        Plan.infeasible(
            report.program(),
            List.of("target FAR wants 0.9, the line gives 0.6"),
            new ModelSize(1, 2, 3),
            new LinkedHashMap<>());
    Accounts nothing =
        new Accounts(
            0,
            List.of(),
            List.of(),
            List.of(),
            Service.NONE,
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            List.of(),
            List.of(),
            EconomyJobs.NONE,
            List.of());
    PlanReport none = new PlanReport(plan, nothing, report.explanation(), report.audit(), "0.1.0");
    JsonNode summary = json(none);
    assertThat(summary.get("status").stringValue()).isEqualTo("infeasible");
    assertThat(summary.get("objective_usd").isNull()).isTrue();
    assertThat(summary.get("gap").isNull()).isTrue();
    assertThat(summary.get("clash").get(0).stringValue()).contains("target FAR");
    assertThat(Scoreboard.text(none, false, 80))
        .contains("Why there is no plan", "target FAR wants 0.9")
        .doesNotContain("What gates");
  }
}
