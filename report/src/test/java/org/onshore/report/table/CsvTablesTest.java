package org.onshore.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.PeriodCount;

final class CsvTablesTest {
  private static final Calendar CALENDAR =
      new Calendar(LocalDate.of(2027, 1, 31), Bucket.MONTH, new PeriodCount(3));

  private static final ResultTable<List<String>, String> WORDS =
      new ResultTable<>(
          "words",
          "a word a row",
          List::stream,
          List.of(
              Column.text("word", "the word", word -> word),
              Column.whole("length", "characters", "of the word", String::length)));

  @TempDir private Path folder;

  @Test
  void quotesOnlyWhatMustBeQuoted() throws IOException {
    Path file = folder.resolve("words.csv");
    List<String> words = List.of("plain", "a,b", "say \"so\"", "two\nlines", "", "Zürich 臺灣");
    CsvTables.write(WORDS, words, CALENDAR, file);
    assertThat(Files.readString(file))
        .isEqualTo(
            "word,length\n"
                + "plain,5\n"
                + "\"a,b\",3\n"
                + "\"say \"\"so\"\"\",8\n"
                + "\"two\nlines\",9\n"
                + ",0\n"
                + "Zürich 臺灣,9\n");
  }

  @Test
  void rowsAreTakenOneByOne() throws IOException {
    ResultTable<Integer, Integer> counted =
        new ResultTable<>(
            "many",
            "a row each",
            rows -> Stream.iterate(0, i -> i < rows, i -> i + 1),
            List.of(Column.whole("row", "index from 0", "which", row -> row)));
    Path file = folder.resolve("many.csv");
    CsvTables.write(counted, 100_000, CALENDAR, file);
    assertThat(Files.readAllLines(file)).hasSize(100_001).endsWith("99999");
  }
}
