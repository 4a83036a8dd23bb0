package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  private static Given quantity(String cell) {
    return Given.rackProgram().with("stock.csv", "site,part,quantity\nFAB,CHIP," + cell + "\n");
  }

  private static Given due(String cell) {
    return Given.rackProgram()
        .with("demand.csv", "demand,part,site,due,quantity\nD1,RACK,DC," + cell + ",4\n");
  }

  private static Given site(String columns, String cells) {
    return Given.rackProgram()
        .with("sites.csv", "site," + columns + "\nFAB," + cells + "\nDC,datacenter,US\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "+3.5, 3.5",
    ".5, 0.5",
    "5., 5",
    "1e3, 1000",
    "1.5E-3, 0.0015",
    "000012.50, 12.5",
    "0.1, 0.1",
    "123456789012345, 123456789012345",
    "3.141592653589793238462643, 3.141592653589793",
    "1e-400, 0",
    "1e15, 1e15"
  })
  void plainAndExponentNumbersAreReadToTheLastBit(String cell, double number) {
    assertThat(quantity(cell).program().stock().getFirst().quantity()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"1,200\" | 1,200 |  Maybe 1200, without the comma",
        "\"1,234,567.5\" | 1,234,567.5 |  Maybe 1234567.5, without the comma",
        "\"1,5\" | 1,5 |  Maybe 1.5, with a decimal point",
        "$5 | $5 |  Maybe 5, without the sign of money",
        "5 % | 5 % |  Maybe 0.05: a share is written as a fraction of 1",
        "5 kg | 5 kg |  Maybe 5, without anything after it",
        "NaN | NaN |",
        "Infinity | Infinity |",
        "0x1p3 | 0x1p3 |  Maybe 0, without anything after it",
        "1d | 1d |  Maybe 1, without anything after it",
        "1e | 1e |  Maybe 1, without anything after it",
        "1e999999999 | 1e999999999 |  Maybe 1, without anything after it",
        ". | . |",
        "- | - |",
        "1-2 | 1-2 |  Maybe 1, without anything after it",
      })
  void whatIsNoNumberIsAFinding(String cell, String shown, String advice) {
    assertThat(quantity(cell).said())
        .containsExactly(
            "stock.csv:2:10 not-a-number: quantity is '"
                + shown
                + "', not a number."
                + (advice == null ? "" : " " + advice));
  }

  @Test
  void blanksAroundANumberAreAFinding() {
    assertThat(quantity(" 5").said())
        .containsExactly(
            "stock.csv:2:10 not-a-number: quantity is ' 5', not a number."
                + " Maybe 5, without the blanks");
  }

  @Test
  void numbersOutsideTheRangeOfTheirColumnAreFindings() {
    assertThat(quantity("-3").said())
        .containsExactly(
            "stock.csv:2:10 out-of-range: quantity is -3, but must be 0 or more."
                + " Maybe 3, without the sign");
    assertThat(quantity("1e16").said())
        .containsExactly(
            "stock.csv:2:10 out-of-range: quantity is 1e16, but must be at most 1e15 in size.");
    assertThat(
            Given.rackProgram()
                .with("targets.csv", "target,rule,share\nT,far,65\n")
                .said("out-of-range"))
        .containsExactly(
            "targets.csv:2:7 out-of-range: share is 65, but must be from 0 to 1."
                + " Maybe 0.65, if 65 % is meant");
  }

  @Test
  void aYieldOfZeroIsAFinding() {
    Given given =
        Given.rackProgram()
            .with(
                "processes.csv",
                """
                process,site,part,kind,cost_usd,yield
                buy,FAB,CHIP,buy,100,
                make,FAB,RACK,make,900,0
                """);
    assertThat(given.said())
        .containsExactly(
            "processes.csv:3:24 out-of-range: yield is 0, but must be more than 0 and at most 1.");
  }

  @Test
  void aFractionWhereACountIsWantedIsAFinding() {
    Given given =
        Given.rackProgram()
            .with(
                "demand.csv",
                "demand,part,site,due,quantity,priority\nD1,RACK,DC,2027-02-01,4,1.6\n");
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:25 not-whole: priority is 1.6, but must be a whole number. Maybe 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-29 | a day like 2027-03-01",
        "2027-13-01 | a day like 2027-03-01",
        "2027-2-1 | 2027-02-01",
        "2027/02/01 | 2027-02-01",
        "2/13/2027 | 2027-02-13: dates are year-month-day",
        "13.2.2027 | 2027-02-13: dates are year-month-day",
        "1/2/2027 | 2027-01-02, or 2027-02-01; dates are year-month-day",
        "2027-02-01T00:00:00 | 2027-02-01, without what follows",
        "46054 | a day like 2027-03-01",
        "1027-02-01 | a day like 2027-03-01",
      })
  void whatIsNoDateIsAFinding(String cell, String advice) {
    assertThat(due(cell).said())
        .containsExactly(
            "demand.csv:2:12 not-a-date: due is '" + cell + "', not a date. Maybe " + advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "yes", "1"})
  void flagsMayBeSaidInSeveralWords(String cell) {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd,whole,critical\nCHIP,1,no,0\nRACK,1," + cell + ",\n");
    assertThat(given.program().parts().get("RACK").whole()).isTrue();
    assertThat(given.program().parts().get("CHIP").whole()).isFalse();
    assertThat(given.program().parts().get("RACK").critical()).isFalse();
  }

  @Test
  void whatIsNoFlagIsAFinding() {
    Given given = Given.rackProgram().with("parts.csv", "part,cost_usd,whole\nCHIP,1,\nRACK,1,x\n");
    assertThat(given.said())
        .containsExactly(
            "parts.csv:3:8 not-a-flag: whole is 'x', but must be true or false."
                + " Maybe true or false");
  }

  @Test
  void wordsAreSpelledInSmallLetters() {
    assertThat(site("kind,country", "Factory,US").said())
        .containsExactly(
            "sites.csv:2:5 unknown-word: kind is 'Factory', but must be one of supplier, factory,"
                + " warehouse, datacenter. Maybe 'factory': only the case differs");
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "us, US", "USA, US", "Germany, DE", "DEU, DE", "EU, ''", "ZZ, ''"})
  void aSiteStandsInACountryOfTheStandard(String cell, String advice) {
    assertThat(site("kind,country", "factory," + cell).said())
        .containsExactly(
            "sites.csv:2:13 unknown-country: country is '"
                + cell
                + "', not a country code of ISO 3166-1."
                + (advice.isEmpty() ? "" : " Maybe " + advice));
  }

  @Test
  void anOriginMayBeUnknown() {
    Given given =
        Given.rackProgram()
            .with("stock.csv", "site,part,quantity,origin\nFAB,CHIP,1,ZZ\nFAB,CHIP,1,Zz\n");
    assertThat(given.said())
        .containsExactly(
            "stock.csv:3:12 unknown-country: origin is 'Zz', not a country code of ISO 3166-1."
                + " Maybe ZZ, if nobody knows it");
  }

  @ParameterizedTest
  @CsvSource({"TX, US-TX", "us-tx, US-TX", "US-XX, a code like US-TX", "Texas, a code like US-TX"})
  void aStateIsACodeOfTheStandard(String cell, String advice) {
    assertThat(
            Given.rackProgram()
                .with(
                    "sites.csv",
                    "site,kind,country,state\nFAB,factory,US," + cell + "\nDC,datacenter,US,\n")
                .said())
        .containsExactly(
            "sites.csv:2:16 unknown-state: state is '"
                + cell
                + "', not a code of ISO 3166-2. Maybe "
                + advice);
  }

  @Test
  void tariffNumbersHaveDigitsOnly() {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd,hts\nCHIP,1,8542.31.00\nRACK,1,84713001\n");
    assertThat(given.said())
        .containsExactly(
            "parts.csv:2:8 not-hts: hts is '8542.31.00', not 2 to 10 digits of a tariff number."
                + " Maybe 85423100, without the dots");
  }

  @Test
  void occupationsAreSocCodes() {
    Given given =
        Given.rackProgram()
            .with("occupations.csv", "occupation\n512022\n51-2022\n")
            .with("labor.csv", "site,occupation,headcount\nFAB,512022,3\n");
    assertThat(given.said())
        .containsExactly("occupations.csv:2:1 not-soc: '512022' is not a SOC code. Maybe 51-2022");
  }

  @ParameterizedTest
  @CsvSource({
    "FAR, 'unknown content rule ''FAR''. Maybe ''far'': only the case differs'",
    "rolledup, 'unknown content rule ''rolledup''. Maybe ''rolled_up'''",
    "not_from:CHN, "
        + "'rule ''not_from:CHN'' names ''CHN'', not a country code of ISO 3166-1. Maybe CN'"
  })
  void contentRulesAreKnownByName(String cell, String said) {
    assertThat(
            Given.rackProgram().with("targets.csv", "target,rule,share\nT," + cell + ",1\n").said())
        .containsExactly("targets.csv:2:3 unknown-rule: " + said);
  }

  @Test
  void aBlankCellThatMustBeFilledIsAFinding() {
    assertThat(quantity("").said())
        .containsExactly(
            "stock.csv:2:10 missing-value: quantity is blank, but every row must say it. Maybe the"
                + " row is not finished: fill it in, or set its status to exclude");
  }

  @Test
  void namesHaveNoBlanksAroundThem() {
    assertThat(
            Given.horizon().with("parts.csv", "part,cost_usd\n CHIP,1\n\"A B\",1\n  ,1\n").said())
        .containsExactly(
            "parts.csv:2:1 surrounding-blanks: part is ' CHIP', with blanks around it."
                + " Maybe 'CHIP', without them",
            "parts.csv:4:1 surrounding-blanks: part is '  ', with blanks around it."
                + " Maybe leave the cell empty");
  }

  @Test
  void namesHaveNoControlCharacters() {
    assertThat(Given.horizon().with("parts.csv", "part,cost_usd\nA\tB,1\n").said())
        .containsExactly(
            "parts.csv:2:1 control-character: part has the control character U+0009 in it."
                + " Maybe a line break or a tab was pasted with it");
  }
}
