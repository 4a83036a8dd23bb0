package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.domain.finding.Outcome;

final class ResultsTest {
  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aRunHasSummaryPageAndEveryTable() throws IOException {
    Path run = folder.resolve("deep/run");
    assertThat(Results.write(SmallPlan.report(), run, RunFormats.USUAL).isOk()).isTrue();
    assertThat(names(run))
        .containsExactly(
            "awards.csv",
            "capacity.csv",
            "compute.csv",
            "content.csv",
            "costs.csv",
            "deliveries.csv",
            "jobs.csv",
            "proposals.csv",
            "report.html",
            "shipments.csv",
            "shorts.csv",
            "starts.csv",
            "stock.csv",
            "summary.json",
            "uses.csv");
    assertThat(names(folder.resolve("deep"))).containsExactly("run");
  }

  @Test
  void theSamePlanGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Results.write(RampPlan.report(), one, RunFormats.USUAL.withParquet());
    Results.write(RampPlan.report(), two, RunFormats.USUAL.withParquet());
    assertThat(names(one)).isEqualTo(names(two));
    for (String name : names(one)) {
      assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
    }
  }

  @Test
  void anOlderRunIsReplacedAndFilesThatAreNotOursStay() throws IOException {
    Path run = folder.resolve("run");
    Results.write(SmallPlan.report(), run, RunFormats.USUAL.withParquet());
    Files.writeString(run.resolve("notes.txt"), "ask the supplier");
    Results.write(SmallPlan.withoutLabor(), run, RunFormats.USUAL);
    assertThat(run.resolve("notes.txt")).hasContent("ask the supplier");
    assertThat(run.resolve("jobs.csv")).hasContent(String.join(",", PlanTables.JOBS.header()));
    assertThat(run.resolve("jobs.parquet")).doesNotExist();
    assertThat(names(folder)).containsExactly("run");
  }

  @Test
  void aFolderThatIsNotARunIsLeftAlone() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");
    Outcome<Path> outcome = Results.write(SmallPlan.report(), mine, RunFormats.USUAL);
    assertThat(outcome.isOk()).isFalse();
    assertThat(outcome.findings().getFirst().code()).isEqualTo("not-a-run-folder");
    assertThat(outcome.findings().getFirst().message()).contains(mine.toString(), "summary.json");
    assertThat(names(mine)).containsExactly("thesis.txt");
    assertThat(names(folder)).containsExactly("mine");
  }

  @Test
  void aFileIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("run"), "text");
    assertThat(Results.check(file)).hasSize(1);
    assertThat(Results.write(SmallPlan.report(), file, RunFormats.USUAL).isOk()).isFalse();
    assertThat(file).hasContent("text");
  }

  @Test
  void anEmptyFolderBecomesARun() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Results.check(empty)).isEmpty();
    assertThat(Results.write(SmallPlan.report(), empty, RunFormats.USUAL).isOk()).isTrue();
    assertThat(empty.resolve("summary.json")).exists();
  }
}
