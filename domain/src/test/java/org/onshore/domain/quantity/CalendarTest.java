package org.onshore.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
  private static final Calendar WEEKS =
      new Calendar(LocalDate.of(2027, 1, 4), Bucket.WEEK, new PeriodCount(3));
  private static final Calendar MONTHS =
      new Calendar(LocalDate.of(2027, 1, 31), Bucket.MONTH, new PeriodCount(4));

  private static int find(Calendar calendar, String date) {
    return calendar.find(LocalDate.parse(date)).map(Period::index).orElse(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-03, -1",
    "2027-01-04, 0",
    "2027-01-10, 0",
    "2027-01-11, 1",
    "2027-01-24, 2",
    "2027-01-25, -1"
  })
  void aWeekHasSevenDaysFromItsFirst(String date, int period) {
    assertThat(find(WEEKS, date)).isEqualTo(period);
  }

  /** From the 31st: the months begin on 31 January, 28 February, 31 March and 30 April. */
  @ParameterizedTest
  @CsvSource({
    "2027-01-30, -1",
    "2027-01-31, 0",
    "2027-02-27, 0",
    "2027-02-28, 1",
    "2027-03-30, 1",
    "2027-03-31, 2",
    "2027-04-29, 2",
    "2027-04-30, 3",
    "2027-05-30, 3",
    "2027-05-31, -1"
  })
  void aMonthBeginsOnItsDayOrOnTheLastThereIs(String date, int period) {
    assertThat(find(MONTHS, date)).isEqualTo(period);
  }

  @Test
  void everyDayOfTheHorizonLiesInThePeriodThatBeganLast() {
    for (Calendar calendar : new Calendar[] {WEEKS, MONTHS}) {
      LocalDate day = calendar.start();
      while (day.isBefore(calendar.end())) {
        Period period = calendar.find(day).orElseThrow();
        assertThat(calendar.firstDay(period)).isBeforeOrEqualTo(day);
        assertThat(calendar.firstDay(new Period(period.index() + 1))).isAfter(day);
        day = day.plusDays(1);
      }
      assertThat(calendar.find(calendar.end())).isEmpty();
    }
  }

  @Test
  void theDaysOfAllPeriodsFillTheHorizon() {
    int days = MONTHS.periods().stream().mapToInt(MONTHS::days).sum();
    assertThat(MONTHS.start().plusDays(days)).isEqualTo(MONTHS.end());
    assertThat(MONTHS.periods().stream().map(MONTHS::days)).containsExactly(28, 31, 30, 31);
    assertThat(WEEKS.periods().stream().map(WEEKS::days)).containsExactly(7, 7, 7);
  }

  @Test
  void aLeapDayMakesFebruaryLonger() {
    var leap = new Calendar(LocalDate.of(2028, 2, 1), Bucket.MONTH, new PeriodCount(2));
    assertThat(leap.days(Period.FIRST)).isEqualTo(29);
    assertThat(leap.daysFromStart(new Period(1))).isEqualTo(29);
    assertThat(leap.end()).isEqualTo("2028-04-01");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.5, 1", "6.9, 1", "7, 1", "7.0000000001, 1", "7.1, 2", "14, 2", "15, 3"})
  void daysBecomeWeeksByRoundingUp(double days, int weeks) {
    assertThat(WEEKS.wholePeriods(days).value()).isEqualTo(weeks);
  }

  /** A mean month has 30.4167 days. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "30, 1", "31, 2", "60, 2", "61, 3", "365, 12", "366, 13"})
  void daysBecomeMonthsByTheMeanMonth(double days, int months) {
    assertThat(MONTHS.wholePeriods(days).value()).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 2e6})
  void whatIsNoLengthOfTimeIsRefused(double days) {
    assertThatThrownBy(() -> WEEKS.wholePeriods(days))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Double.toString(days));
  }

  @Test
  void aWindowHoldsWhereItHoldsOnTheFirstDay() {
    var window = new Window(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 19));
    assertThat(WEEKS.periods())
        .filteredOn(period -> WEEKS.holds(window, period))
        .containsExactly(new Period(1), new Period(2));
  }

  @Test
  void periodsPastTheHorizonAreNotContainedButHaveTheirDates() {
    assertThat(WEEKS.last()).isEqualTo(new Period(2));
    assertThat(WEEKS.contains(WEEKS.last())).isTrue();
    assertThat(WEEKS.contains(new Period(3))).isFalse();
    assertThat(WEEKS.firstDay(new Period(52))).isEqualTo("2028-01-03");
  }

  @Test
  void aHorizonOfNothingIsRefused() {
    assertThatThrownBy(() -> new Calendar(WEEKS.start(), Bucket.WEEK, new PeriodCount(0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
