package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path folder;

  private List<String> said() {
    return said(folder);
  }

  private static List<String> said(Path path) {
    return ProgramReader.read(path).findings().stream().map(Given::say).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void writeRackProgram() throws IOException {
    for (var file : Given.rackProgram().files()) {
      Files.write(folder.resolve(file.name()), file.bytes());
    }
  }

  @Test
  void aFolderReadsLikeItsFilesAtHand() throws IOException {
    writeRackProgram();
    write("README.md", "About this program.");
    write("sources.csv", "whatever,columns\n1,2\n");
    assertThat(said()).isEmpty();
    assertThat(ProgramReader.read(folder).get().inputSha256())
        .isEqualTo(Given.rackProgram().program().inputSha256());
  }

  @Test
  void aFolderThatIsNotThereIsAFinding() {
    Path missing = folder.resolve("nowhere");
    assertThat(said(missing))
        .containsExactly(
            missing
                + " missing-folder: there is no folder "
                + missing
                + ". Maybe it is looked for in the wrong place: "
                + missing);
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    write("program.yaml", "");
    Path file = folder.resolve("program.yaml");
    assertThat(said(file))
        .containsExactly(
            file
                + " not-a-folder: "
                + file
                + " is a file, but a program is a folder. Maybe the folder it lies in: "
                + folder);
  }

  @Test
  void aFolderWithoutProgramYamlIsAFinding() throws IOException {
    writeRackProgram();
    Files.move(folder.resolve("program.yaml"), folder.resolve("program.yml"));
    assertThat(said())
        .containsExactly(
            "program.yaml missing-program-file: there is no program.yaml."
                + " Maybe 'program.yml' under another name");
  }

  @Test
  void aFolderNamedLikeATableIsAFinding() throws IOException {
    writeRackProgram();
    Files.createDirectory(folder.resolve("stock.csv"));
    assertThat(said())
        .containsExactly(
            "stock.csv not-a-file: stock.csv is a folder, but must be a file. Maybe rename it");
  }

  @Test
  void aFileThatCannotBeReadIsAFinding() throws IOException {
    writeRackProgram();
    Files.createSymbolicLink(folder.resolve("stock.csv"), folder.resolve("gone.csv"));
    assertThat(said())
        .containsExactly(
            "stock.csv unreadable-file: stock.csv cannot be read (NoSuchFileException: "
                + folder.resolve("stock.csv")
                + "). Maybe its rights, or another program, forbid it");
  }

  @Test
  void aTableBeyondAGibibyteIsAFinding() throws IOException {
    writeRackProgram();
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("stock.csv").toFile(), "rw")) {
      file.setLength((1L << 30) + 1);
    }
    assumeTrue(Files.size(folder.resolve("stock.csv")) > 1L << 30);
    assertThat(said())
        .containsExactly(
            "stock.csv file-too-large: stock.csv has 1,073,741,825 bytes, but 1,073,741,824 is the"
                + " most. Maybe it holds rows the program does not need");
  }

  @Test
  void aCsvFileOfNoTableIsAWarningWithTheNearestName() throws IOException {
    writeRackProgram();
    write("Stock.csv", "site,part,quantity\n");
    write("colours.csv", "a,b\n");
    assertThat(said())
        .containsExactly(
            "Stock.csv unknown-file: 'Stock.csv' is no table of a program, so it is not read."
                + " Maybe 'stock.csv': only the case differs",
            "colours.csv unknown-file: 'colours.csv' is no table of a program, so it is not read.");
    assertThat(ProgramReader.read(folder).isOk()).isTrue();
  }

  @Test
  void theChecksumIsWhatSha256sumSaysOfItsOwnLines() throws IOException {
    write("program.yaml", "start: 2027-01-04\nperiods: 8\n");
    write("sites.csv", "site,kind,country\n");
    String lines =
        sha256("start: 2027-01-04\nperiods: 8\n")
            + "  program.yaml\n"
            + sha256("site,kind,country\n")
            + "  sites.csv\n";
    assertThat(ProgramReader.read(folder).get().inputSha256()).isEqualTo(sha256(lines));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
