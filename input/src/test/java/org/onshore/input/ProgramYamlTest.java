package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Settings;
import org.onshore.domain.quantity.Bucket;

class ProgramYamlTest {
  private static List<String> said(String yaml) {
    return Given.horizon().with("program.yaml", yaml).said();
  }

  private static Settings settings(String yaml) {
    return Given.horizon().with("program.yaml", yaml).program().settings();
  }

  @Test
  void onlyStartAndPeriodsMustBeSaid() {
    Settings settings = settings("start: 2027-01-04\nperiods: 8\n");
    assertThat(settings.name()).isEqualTo("program");
    assertThat(settings.calendar().bucket()).isEqualTo(Bucket.WEEK);
    assertThat(settings.calendar().length().value()).isEqualTo(8);
    assertThat(settings.home().code()).isEqualTo("US");
    assertThat(settings.discountRatePerYear()).isZero();
    assertThat(settings.holdingRatePerYear()).isZero();
    assertThat(settings.lateCostDefaultUsd()).isEqualTo(10_000);
    assertThat(settings.shortCostDefaultUsd()).isEqualTo(1_000_000);
    assertThat(settings.contentRules()).isEmpty();
    assertThat(settings.goals()).isEmpty();
  }

  @Test
  void everyFieldIsRead() {
    Settings settings =
        settings(
            """
            name: "Two generations"   # a remark
            start: 2027-01-01
            bucket: month
            periods: 24
            home: NO
            discount_rate_per_year: 0.08
            holding_rate_per_year: 0.2
            late_cost_default_usd: 5e3
            short_cost_default_usd: 200000
            content_rules: [far, "not_from:CN,RU"]
            goals:
              - short
              - cost
            """);
    assertThat(settings.name()).isEqualTo("Two generations");
    assertThat(settings.calendar().bucket()).isEqualTo(Bucket.MONTH);
    assertThat(settings.home().code()).isEqualTo("NO");
    assertThat(settings.discountRatePerYear()).isEqualTo(0.08);
    assertThat(settings.lateCostDefaultUsd()).isEqualTo(5_000);
    assertThat(settings.contentRules()).containsExactly("far", "not_from:CN,RU");
    assertThat(settings.goals()).containsExactly("short", "cost");
  }

  @Test
  void aFieldThatMeansNothingIsNamedWithTheNearest() {
    assertThat(said("start: 2027-01-04\nperiods: 8\ndiscount_rate: 0.1\nHome: US\nfoo: 1\n"))
        .containsExactly(
            "program.yaml:3:1 unknown-field: unknown field 'discount_rate' in program.yaml.",
            "program.yaml:4:1 unknown-field: unknown field 'Home' in program.yaml."
                + " Maybe 'home': only the case differs",
            "program.yaml:5:1 unknown-field: unknown field 'foo' in program.yaml.");
  }

  @Test
  void aFieldThatIsThereTwiceIsAFinding() {
    assertThat(said("start: 2027-01-04\nperiods: 8\nstart: 2027-01-04\n"))
        .containsExactly(
            "program.yaml:3:1 duplicate-field: the field 'start' is there twice."
                + " Maybe delete one of the two");
  }

  @Test
  void aHorizonThatIsNotSaidIsAFinding() {
    assertThat(said("name: x\n"))
        .containsExactly(
            "program.yaml missing-field: program.yaml does not say 'periods'. Maybe periods: 52",
            "program.yaml missing-field: program.yaml does not say 'start'."
                + " Maybe start: 2027-01-04");
    assertThat(said("start:\nperiods: 8\n"))
        .containsExactly(
            "program.yaml:1:1 missing-field: program.yaml does not say 'start'."
                + " Maybe start: 2027-01-04");
  }

  @Test
  void valuesOfTheWrongTypeAreFindings() {
    assertThat(
            said(
                """
                start: next week
                periods: 8.5
                bucket: day
                home: USA
                discount_rate_per_year: 8%
                content_rules: [fat]
                goals: [cheap]
                """))
        .containsExactly(
            "program.yaml:1:8 not-a-date: start is 'next week', not a date."
                + " Maybe a day like 2027-03-01",
            "program.yaml:2:10 not-whole: periods is 8.5, but must be a whole number. Maybe 8",
            "program.yaml:3:9 unknown-word: bucket is 'day', but must be one of week, month."
                + " Maybe one of week, month",
            "program.yaml:4:7 unknown-country: home is 'USA', not a country code of ISO 3166-1."
                + " Maybe US",
            "program.yaml:5:25 not-a-number: discount_rate_per_year is '8%', not a number."
                + " Maybe 0.08: a share is written as a fraction of 1",
            "program.yaml:6:17 unknown-rule: unknown content rule 'fat'. Maybe 'far'",
            "program.yaml:7:9 unknown-word: goals is 'cheap', but must be one of short, late,"
                + " targets, cost. Maybe one of short, late, targets, cost");
  }

  @Test
  void aListForOneValueIsAFinding() {
    assertThat(said("start: [2027-01-04]\nperiods: 8\n"))
        .containsExactly(
            "program.yaml:1:1 one-value: 'start' is a list, but takes one value."
                + " Maybe write it without brackets");
  }

  @Test
  void whatIsNoFieldIsAFinding() {
    String advice = " Maybe write it as name: value, or name: [value, value]";
    assertThat(said("start: 2027-01-04\nperiods: 8\ngoals: {a: b}\nhome: *x\n"))
        .containsExactly(
            "program.yaml:3:8 not-a-field: 'goals' takes a value or a list." + advice,
            "program.yaml:4:7 not-a-field: 'home' takes a value or a list." + advice);
    assertThat(said("- start\n"))
        .containsExactly(
            "program.yaml:1:1 not-a-field: the file wants fields with values." + advice);
    assertThat(said("start: 2027-01-04\nperiods: 8\n---\nperiods: 9\n"))
        .containsExactly("program.yaml:3:1 not-a-field: a second document begins here." + advice);
  }

  @Test
  void textThatIsNoYamlIsAFindingWithItsPlace() {
    assertThat(said("start: 2027-01-04\nperiods: [8\n"))
        .containsExactly(
            "program.yaml:3:1 malformed-yaml: this is not YAML: expected ',' or ']', but got"
                + " <stream end>. Maybe a bracket, a quote or a blank after a colon is missing here"
                + " or just before");
    assertThat(said("start: 2027-01-04\n\tperiods: 8\n")).hasSize(1);
  }

  @Test
  void noDepthOfNestingExhaustsTheReader() {
    assertThat(said("[".repeat(100_000))).hasSize(1);
    assertThat(said("goals: " + "[".repeat(100_000))).hasSize(1);
  }
}
