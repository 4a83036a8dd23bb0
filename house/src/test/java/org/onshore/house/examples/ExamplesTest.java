package org.onshore.house.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.Repository;
import org.onshore.input.ProgramReader;
import org.onshore.report.PlanReport;
import org.onshore.report.Results;
import org.onshore.report.RunFormats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each example is read without a finding and planned to the answer in its expected folder. */
class ExamplesTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(strings = {"first-steps", "us-ai-racks"})
  void anExampleIsPlannedAsExpected(String name, @TempDir Path folder) throws IOException {
    Outcome<Program> read = ProgramReader.read(Repository.example(name));
    assertThat(read.findings()).isEmpty();
    SourcingOptions options = SourcingOptions.defaults();
    Sourced sourced = Sourcing.solve(read.get(), options);
    Plan plan = sourced.plan();
    AuditReport audit = Audit.check(read.get(), plan);
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    assertThat(audit.violations()).isEmpty();
    assertThat(audit.checked()).isPositive();

    var report = new PlanReport(plan, Accounting.of(plan), Explain.plan(sourced), audit, "test");
    Path run = folder.resolve("run");
    assertThat(Results.write(report, run, RunFormats.USUAL).isOk()).isTrue();
    JsonNode is = JSON.readTree(Files.readString(run.resolve("summary.json")));
    Path expected = Repository.example(name).resolve("expected/summary.json");
    JsonNode was = JSON.readTree(Files.readString(expected));
    boolean decides = !plan.awards().isEmpty();
    same(was, is, decides ? options.gap() : 1e-6, "objective_usd");
    double served = decides ? 0.01 : 1e-6;
    same(was, is, served, "demand", "delivered");
    same(was, is, served, "demand", "on_time");
    same(was, is, served, "demand", "short");
    same(was, is, served, "domestic", "rolled_up_share");
    assertThat(is.at("/input_sha256").asString()).isEqualTo(was.at("/input_sha256").asString());
  }

  /**
   * An optimum is one number, known to the solver's tolerance; plans with decisions that are as
   * good within the gap may differ from machine to machine.
   */
  private static void same(JsonNode was, JsonNode is, double tolerance, String... path) {
    String pointer = "/" + String.join("/", path);
    double expected = was.at(pointer).asDouble();
    double relative = tolerance * Math.max(1, Math.abs(expected));
    assertThat(is.at(pointer).asDouble()).as(pointer).isCloseTo(expected, within(relative));
  }
}
