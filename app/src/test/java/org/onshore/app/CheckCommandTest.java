package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Door.Said;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
  @TempDir private Path folder;

  private Path broken() {
    Path program = Door.copy(folder.resolve("broken"));
    Door.replace(program.resolve("bill.csv"), "rack,tray,4", "rack,Tray,4");
    return program;
  }

  @Test
  void aGoodFolderIsDone() {
    Said said = Door.run("check", Door.FIRST_STEPS);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).isEqualTo(Door.FIRST_STEPS + ": 0 errors, 0 warnings\n");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void aBrokenFolderIsSaidAsACompilerWould() {
    Said said = Door.run("check", broken());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out())
        .contains(
            """
            bill.csv:2:6: error: unknown part 'Tray' [unknown-part]
                2 | rack,Tray,4
                  |      ^^^^
            """)
        .contains("     Maybe 'tray' (parts.csv:3:1)")
        .endsWith(": 1 error, 0 warnings\n");
  }

  @Test
  void theCaretStandsUnderTheValueAfterATab() {
    Path program = Door.copy(folder.resolve("tab"));
    Door.replace(
        program.resolve("parts.csv"), "Accelerator tray,tray,each,,60000", "A\tB,tray,each,,lots");
    assertThat(Door.run("check", program).out())
        .contains(
            """
                3 | tray,A\tB,tray,each,,lots,30,,84715001
                  |       \t             ^^^^
            """);
  }

  @Test
  void jsonIsOneDocumentForGoodAndBroken() {
    JsonNode good = Door.run("check", "--json", Door.FIRST_STEPS).json();
    assertThat(good.get("ok").booleanValue()).isTrue();
    assertThat(good.get("findings").size()).isZero();

    Said said = Door.run("check", broken(), "--json");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).isEmpty();
    assertThat(said.json().get("errors").intValue()).isEqualTo(1);
    JsonNode finding = said.json().get("findings").get(0);
    assertThat(finding.get("code").stringValue()).isEqualTo("unknown-part");
    assertThat(finding.get("file").stringValue()).isEqualTo("bill.csv");
    assertThat(finding.get("line").intValue()).isEqualTo(2);
    assertThat(finding.get("column").intValue()).isEqualTo(6);
    assertThat(finding.get("value").stringValue()).isEqualTo("Tray");
  }

  @Test
  void aFolderThatIsMissingAFileOrEmptyIsAFinding() {
    Door.write(folder.resolve("file.csv"), "part\n");
    Path empty = folder.resolve("empty");
    assertThat(empty.toFile().mkdir()).isTrue();
    for (var expected :
        new String[][] {
          {"nowhere", "missing-folder"},
          {"file.csv", "not-a-folder"},
          {"empty", "missing-program-file"}
        }) {
      Path program = folder.resolve(expected[0]);
      Said said = Door.run("check", program);
      assertThat(said.exit()).as(expected[0]).isEqualTo(1);
      assertThat(said.out()).contains("[" + expected[1] + "]", "Maybe ");
      assertThat(Door.run("check", program, "--json").json().at("/findings/0/code").stringValue())
          .isEqualTo(expected[1]);
    }
  }

  @Test
  void aFolderMayEndInASlashAndHaveBlanksInItsName() {
    Path program = Door.copy(folder.resolve("my first program"));
    assertThat(Door.run("check", program + "/").exit()).isZero();
    assertThat(Door.run("check", Door.FIRST_STEPS + "/./").exit()).isZero();
  }
}
