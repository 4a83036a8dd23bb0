package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.run.RunDifference;
import org.onshore.domain.run.RunRecord;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.compare.RunComparison;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.house.Draft;
import org.onshore.input.RunRecordReader;
import org.onshore.report.PlanReport;
import org.onshore.report.Results;
import org.onshore.report.RunFormats;

/** Runs can be subtracted: from itself nothing is left, and the way back has all signs turned. */
class DifferenceLawTest {
  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRunLessItselfIsNothingAndTheWayBackIsTheSame(long seed) throws IOException {
    Draft draft = RandomPrograms.withProposals(seed);
    RunRecord one = run("one", draft);
    RunRecord other =
        run("other", draft.change("resources", "capacity_per_period"::equals, units -> units / 2));
    assertThat(RunComparison.of(one, one).isEmpty()).isTrue();
    RunDifference there = RunComparison.of(one, other);
    assertThat(there.isEmpty()).isFalse();
    assertThat(there.capacity()).isNotEmpty();
    assertThat(RunComparison.of(other, one)).isEqualTo(there.reversed());
  }

  private RunRecord run(String name, Draft draft) throws IOException {
    var program = draft.program();
    Sourced sourced = Sourcing.solve(program, Plans.exact());
    var report =
        new PlanReport(
            sourced.plan(),
            Accounting.of(sourced.plan()),
            Explain.plan(sourced),
            Audit.check(program, sourced.plan()),
            "test");
    Path run = folder.resolve(name);
    assertThat(Results.write(report, run, RunFormats.USUAL).isOk()).isTrue();
    return RunRecordReader.read(run).get();
  }
}
