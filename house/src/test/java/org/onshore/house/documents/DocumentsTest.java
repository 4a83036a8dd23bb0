package org.onshore.house.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onshore.house.Repository;
import org.onshore.input.manual.RulesMarkdown;
import org.onshore.input.manual.TablesMarkdown;

/** The pages under docs that code writes are what the code says today. */
class DocumentsTest {

  @Test
  void theTablesPageIsWhatTheSchemaSays() throws IOException {
    isCurrent("tables.md", TablesMarkdown.text());
  }

  @Test
  void theRulesPageIsWhatTheChecksSay() throws IOException {
    isCurrent("rules.md", RulesMarkdown.text());
  }

  @Test
  void theModelPageIsWhatTheEquationsSay() throws IOException {
    isCurrent("model.md", ModelMarkdown.text());
  }

  /** Writes the page anew, so that a failure leaves nothing to do but look and commit. */
  private static void isCurrent(String name, String text) throws IOException {
    Path page = Repository.root().resolve("docs").resolve(name);
    String before = Files.exists(page) ? Files.readString(page) : "";
    Files.writeString(page, text);
    assertThat(before)
        .as("docs/%s was not current; it has been written anew", name)
        .isEqualTo(text);
  }
}
