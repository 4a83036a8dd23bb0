package org.onshore.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.Program;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.Transformer;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.rack.LayoutSearch;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.input.ProgramReader;
import org.onshore.input.RackFacts;
import org.onshore.input.SourceFile;
import org.onshore.lp.Model;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a plan one by one, without the solver; the search for the layout of a rack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class Kernels {
  private static final int ROWS_READ = 10_000;
  private static final int ROWS_PLANNED = 1_000;

  private List<SourceFile> files = List.of();
  private Program program = ProgramReader.read(SyntheticProgram.of(100, 8).files()).get();
  private Plan plan = Sourcing.plan(program, SourcingOptions.defaults());

  private final Accelerator accelerator =
      RackFacts.accelerators().stream()
          .filter(each -> each.id().equals("gb300"))
          .findFirst()
          .orElseThrow();
  private final TrainingJob job =
      new TrainingJob(
          new Transformer(126, 16384, 53248, true, 128, 8, 128256, 1, 1),
          8192,
          131_072,
          Precision.FP8);

  /** Plans once, so that there is something to audit. */
  @Setup
  public void plan() {
    files = SyntheticProgram.of(ROWS_READ, 26).files();
    program = ProgramReader.read(SyntheticProgram.of(ROWS_PLANNED, 26).files()).get();
    plan = Sourcing.plan(program, SourcingOptions.defaults());
  }

  /** 10,000 rows read, checked and resolved. */
  @Benchmark
  public Outcome<Program> read() {
    return ProgramReader.read(files);
  }

  /** The linear program of 1,000 rows over 26 periods. */
  @Benchmark
  public Model formulate() {
    return Sourcing.model(program);
  }

  /** Every equation of that plan, computed again. */
  @Benchmark
  public AuditReport audit() {
    return Audit.check(program, plan);
  }

  /** The best layout of a model of 405 billion parameters on 4,608 accelerators. */
  @Benchmark
  public LayoutSearch.Found layouts() {
    return LayoutSearch.search(accelerator, 4_608, job, LayoutWish.ANY);
  }
}
