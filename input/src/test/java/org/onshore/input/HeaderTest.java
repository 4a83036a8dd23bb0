package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderTest {
  private static Given stock(String text) {
    return Given.rackProgram().with("stock.csv", text);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    Given given = stock("quantity,part,notes,site\n7,CHIP,counted,FAB\n");
    assertThat(given.said()).isEmpty();
    assertThat(given.program().stock().getFirst().quantity()).isEqualTo(7);
  }

  @Test
  void aMisspelledColumnIsReportedWithTheNearestName() {
    assertThat(stock("site,part,quantity,Origin\nFAB,CHIP,1,US\n").said())
        .containsExactly(
            "stock.csv:1:20 unknown-column: unknown column 'Origin' in the table stock."
                + " Maybe 'origin': only the case differs");
    assertThat(stock("site,part,quantity,orgin,colour\nFAB,CHIP,1,US,red\n").said())
        .containsExactly(
            "stock.csv:1:20 unknown-column: unknown column 'orgin' in the table stock."
                + " Maybe 'origin'",
            "stock.csv:1:26 unknown-column: unknown column 'colour' in the table stock."
                + " Maybe a remark: that goes into the column notes");
  }

  @Test
  void aMissingColumnIsOneFindingAndNotOneARow() {
    assertThat(stock("site,part\nFAB,CHIP\nFAB,RACK\n").said())
        .containsExactly(
            "stock.csv:1:1 missing-column: the column 'quantity' is missing from the table stock."
                + " Maybe the header is to read site,part,quantity");
  }

  @Test
  void aColumnThatIsThereTwiceIsAFinding() {
    assertThat(stock("site,part,quantity,part\nFAB,CHIP,1,RACK\n").said())
        .containsExactly(
            "stock.csv:1:20 duplicate-column: the column 'part' is there twice."
                + " Maybe delete one of the two");
  }

  @Test
  void cellsBelowABlankInTheHeaderAreAFinding() {
    assertThat(stock("site,part,quantity,,\nFAB,CHIP,1,,\nFAB,RACK,1,,?\n").said())
        .containsExactly(
            "stock.csv:3:13 unnamed-column: '?' stands below a blank in the header."
                + " Maybe name the column, or delete it");
  }
}
