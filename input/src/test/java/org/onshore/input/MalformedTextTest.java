package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Source;

class MalformedTextTest {
  @Test
  void aByteThatIsNotUtf8IsNamedWithItsPlace() {
    byte[] latin =
        "site,part,quantity\nFAB,CHIP,1\nFAB,RÉCK,1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Given.rackProgram().with("stock.csv", latin).said("not-utf-8"))
        .containsExactly(
            "stock.csv:3:6 not-utf-8: byte 36 of the file, 0xC9, is not UTF-8 text."
                + " Maybe it was saved in another encoding: save it as CSV UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    Given given = Given.rackProgram().with("lanes.csv", "\uFEFFfrom,to\nFAB,DC\nFAB,FAB\n");
    assertThat(given.said())
        .containsExactly(
            "lanes.csv:3:5 lane-to-itself: the lane goes from 'FAB' to itself."
                + " Maybe another site is meant");
  }

  @Test
  void linesMayEndTheWayOfWindowsOrOfOldMacs() {
    for (String end : new String[] {"\r\n", "\r"}) {
      String text = "site,part,quantity" + end + end + "FAB,CHIP,x" + end;
      assertThat(Given.rackProgram().with("stock.csv", text).said("not-a-number"))
          .containsExactly("stock.csv:3:10 not-a-number: quantity is 'x', not a number.");
    }
  }

  @Test
  void placesStayRightAfterQuotedCellsAndLineBreaksWithin() {
    String text = "notes,site,part,quantity\n\"a, \"\"b\"\"\nc\",FAB,CHIP,x\nd,FAB,CHIP,y\n";
    assertThat(Given.rackProgram().with("stock.csv", text).said("not-a-number"))
        .containsExactly(
            "stock.csv:3:13 not-a-number: quantity is 'x', not a number.",
            "stock.csv:4:12 not-a-number: quantity is 'y', not a number.");
  }

  @Test
  void columnsAreCountedInCharactersNotInBytesOrHalves() {
    String text = "notes,site,part,quantity\né😀,FAB,CHIP,x\n";
    Finding finding = Given.rackProgram().with("stock.csv", text).read().findings().getFirst();
    assertThat(finding.source()).isEqualTo(new Source("stock.csv", 2, 13));
    assertThat(finding.excerpt()).isEqualTo(new Finding.Excerpt("é😀,FAB,CHIP,x", 13, 1));
  }

  @Test
  void anUnclosedQuoteIsOneFindingAndNotManyMore() {
    String text = "site,part,quantity\nFAB,CHIP,1\nFAB,\"CHIP,1\nFAB,CHIP,1\n";
    assertThat(Given.rackProgram().with("stock.csv", text).said())
        .startsWith(
            "stock.csv:3:5 unclosed-quote: the quote that opens here is never closed. Maybe a quote"
                + " is missing at the end of this cell; inside quotes, a quote is written twice")
        .noneMatch(said -> said.contains("too-few-cells"));
  }

  @Test
  void textAfterAClosingQuoteIsAFinding() {
    String text = "site,part,quantity,notes\nFAB,CHIP,1,\"a\" b\n";
    assertThat(Given.rackProgram().with("stock.csv", text).said())
        .containsExactly(
            "stock.csv:2:15 text-after-quote: text follows the closing quote of \"a\"."
                + " Maybe a quote inside quotes is to be written twice");
  }

  @Test
  void aRowThatIsTooShortIsAFinding() {
    assertThat(Given.rackProgram().with("stock.csv", "site,part,quantity\nFAB,CHIP\n").said())
        .containsExactly(
            "stock.csv:2:1 too-few-cells: the row has 2 of 3 cells: 'quantity' and what follows is"
                + " missing. Maybe a comma is missing; a blank cell still has one");
  }

  @Test
  void aRowThatIsTooLongIsAFindingUnlessTheRestIsBlank() {
    String text = "site,part,quantity\nFAB,CHIP,1,,\nFAB,RACK,1,,2\n";
    assertThat(Given.rackProgram().with("stock.csv", text).said())
        .containsExactly(
            "stock.csv:3:13 too-many-cells: the row has 5 cells, but the header 3: '2' belongs to no"
                + " column. Maybe a cell with a comma in it wants quotes around it");
  }

  @Test
  void rowsWithoutAnyTextAreNoRows() {
    String text = "site,part,quantity\n\n,,\n\"\",,\nFAB,CHIP,1\n\n";
    assertThat(Given.rackProgram().with("stock.csv", text).program().stock()).hasSize(1);
  }

  @Test
  void anEmptyFileHasNoHeader() {
    for (String text : new String[] {"", "\n\n", "\uFEFF", ",,\n"}) {
      assertThat(Given.rackProgram().with("stock.csv", text).said())
          .containsExactly(
              "stock.csv empty-file: stock.csv is empty: it has no header row. Maybe it wants a"
                  + " header row; or delete the file, an absent table is empty");
    }
  }

  @Test
  void aHeaderAloneIsAnEmptyTable() {
    Given given = Given.rackProgram().with("stock.csv", "site,part,quantity");
    assertThat(given.said()).isEmpty();
    assertThat(given.program().stock()).isEmpty();
  }

  @Test
  void aHugeCellIsAFinding() {
    String text = "site,part,quantity,notes\nFAB,CHIP,1," + "x".repeat(40_000) + "\n";
    assertThat(Given.rackProgram().with("stock.csv", text).said())
        .containsExactly(
            "stock.csv:2:12 cell-too-long: the cell has 40,000 characters, but 32,767 is the most."
                + " Maybe a quote is closed too late");
  }
}
