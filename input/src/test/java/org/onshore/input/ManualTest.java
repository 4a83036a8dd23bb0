package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.input.finding.Rule;
import org.onshore.input.manual.RulesMarkdown;
import org.onshore.input.manual.TablesMarkdown;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;

class ManualTest {
  @Test
  void everyRuleHasASectionAndALinkToIt() {
    String page = RulesMarkdown.text();
    for (Rule rule : Rules.all()) {
      assertThat(page).contains("\n### " + rule.code() + "\n", "](#" + rule.code() + ")");
    }
    assertThat(page).startsWith("# Rules\n").endsWith("\n").doesNotContain("\n\n\n");
  }

  @Test
  void everyTableHasASectionWithItsColumns() {
    String page = TablesMarkdown.text();
    for (Table table : Schema.TABLES) {
      assertThat(page).contains("\n## " + table.name() + "\n", "](#" + table.name() + ")");
    }
    assertThat(page)
        .contains(
            "| **quantity** &#x23F1; | number, more than 0 | units per unit of the parent |  |"
                + " How much of it goes in. |\n")
        .contains("| origin | country (ZZ: unknown) |  | the site's country |")
        .doesNotContain("\n\n\n");
  }
}
