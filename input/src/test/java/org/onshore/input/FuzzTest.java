package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;

/** Files with bytes changed at random, by a fixed seed: whatever comes in, findings come out. */
class FuzzTest {
  private static final String[] PIECES = {
    "\"", ",", "\n", "\r", "\r\n", "\"\"", "\0", "\uFEFF", "é", "😀", "-", "NaN", "1e308", "*", "=",
    ": ", "[", "{", "- ", "#", "&a ", "*a", "\t", " ", "exclude", "RACK", "CHIP", "FAB", "make"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void mutatedFilesNeverThrow(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 400; trial++) {
      List<SourceFile> files =
          full().files().stream()
              .map(file -> SourceFile.of(file.name(), mutate(file.bytes(), random)))
              .toList();
      Outcome<Program> read = ProgramReader.read(files);
      for (Finding finding : read.findings()) {
        assertThat(finding.source().line()).isNotNegative();
        assertThat(finding.message()).isNotBlank();
        if (finding.excerpt() != null) {
          int end = finding.excerpt().column() - 1 + finding.excerpt().length();
          int length = finding.excerpt().text().length();
          assertThat(finding.excerpt().length()).isPositive();
          assertThat(end).as("%s", finding).isLessThanOrEqualTo(length + 1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6})
  void theSameBytesGiveTheSameFindings(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 50; trial++) {
      List<SourceFile> files =
          full().files().stream()
              .map(file -> SourceFile.of(file.name(), mutate(file.bytes(), random)))
              .toList();
      assertThat(ProgramReader.read(files.reversed()).findings())
          .isEqualTo(ProgramReader.read(files).findings());
    }
  }

  /** A program with a row in nearly every table. */
  static Given full() {
    return Given.rackProgram()
        .with("program.yaml", "start: 2027-01-04\nperiods: 8\ncontent_rules: [far, baba]\n")
        .with("generations.csv", "generation,part,build_from,supersedes\nG1,RACK,2027-01-04,\n")
        .with("capacity.csv", "resource,from,capacity_per_period\nLINE,2027-02-01,60\n")
        .with("stock.csv", "site,part,quantity,origin,notes\nFAB,CHIP,9,TW,\"a, \"\"b\"\"\"\n")
        .with("receipts.csv", "site,part,arrives,quantity\nFAB,CHIP,2027-01-11,4\n")
        .with("proposals.csv", "proposal,site,group,requires\nP1,FAB,,\nP2,FAB,,P1\n")
        .with(
            "proposal_capacity.csv",
            "proposal,resource,after_days,capacity_per_period\nP1,LINE,0,10\nP2,LINE,7,10\n")
        .with("commitments.csv", "proposal,process,minimum_quantity\nP1,make,3\n")
        .with(
            "tariffs.csv", "measure,hts_prefix,origin,rate,valid_from\n301,84,CN,.25,2025-01-01\n")
        .with("targets.csv", "target,rule,scope,share\nT1,\"not_from:CN,RU\",G1,0.6\n")
        .with(
            "hazards.csv",
            """
            hazard,scope_kind,scope,events_per_year,duration_days_mode,capacity_lost
            H1,lane,FAB>DC,0.1,30,0.8
            """)
        .with(
            "scenarios.csv",
            """
            scenario,table,where,column,mode,value,from
            S1,resources,site.country=US,capacity_per_period,multiply,0.4,2027-02-01
            """)
        .with("occupations.csv", "occupation\n51-2022\n")
        .with("labor.csv", "site,process,occupation,hours_per_unit\nFAB,make,51-2022,3\n");
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    for (int change = random.nextInt(4); change > 0 && changed.length > 1; change--) {
      int at = random.nextInt(changed.length);
      int to = at + random.nextInt(Math.min(20, changed.length - at));
      byte[] piece =
          random.nextInt(8) == 0
              ? new byte[] {(byte) random.nextInt(256)}
              : PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      changed =
          switch (random.nextInt(4)) {
            case 0 -> join(changed, at, new byte[0], to);
            case 1 -> join(changed, at, piece, at);
            case 2 -> join(changed, at, piece, to);
            default -> join(changed, to, Arrays.copyOfRange(changed, at, to), to);
          };
    }
    return changed;
  }

  private static byte[] join(byte[] bytes, int head, byte[] middle, int tail) {
    byte[] joined = Arrays.copyOf(bytes, head + middle.length + bytes.length - tail);
    System.arraycopy(middle, 0, joined, head, middle.length);
    System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
    return joined;
  }
}
