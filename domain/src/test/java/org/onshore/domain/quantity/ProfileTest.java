package org.onshore.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final Calendar WEEKS =
      new Calendar(LocalDate.of(2027, 1, 4), Bucket.WEEK, new PeriodCount(4));

  private static double[] values(Profile profile, int periods) {
    double[] values = new double[periods];
    for (int t = 0; t < periods; t++) {
      values[t] = profile.at(new Period(t));
    }
    return values;
  }

  @Test
  void aConstantIsTheSameForEver() {
    assertThat(values(Profile.constant(7), 3)).containsExactly(7, 7, 7);
    assertThat(Profile.constant(7).isConstant()).isTrue();
  }

  @Test
  void pastItsEndTheLastValueHolds() {
    Profile steps = Profile.of(new double[] {1, 2, 3});
    assertThat(values(steps, 5)).containsExactly(1, 2, 3, 3, 3);
    assertThat(steps.isConstant()).isFalse();
  }

  @Test
  void stepsThatAreAllTheSameAreAConstant() {
    assertThat(Profile.of(new double[] {4, 4, 4})).isEqualTo(Profile.constant(4));
    assertThat(Profile.of(new double[] {4, 4, 4})).hasSameHashCodeAs(Profile.constant(4));
  }

  @Test
  void nobodyChangesItFromOutside() {
    double[] given = {1, 2};
    Profile profile = Profile.of(given);
    given[0] = 9;
    assertThat(values(profile, 2)).containsExactly(1, 2);
  }

  @Test
  void aChangeConcernsThePeriodsThatBeginInTheWindow() {
    var window = new Window(LocalDate.of(2027, 1, 8), LocalDate.of(2027, 1, 25));
    Profile changed = Profile.constant(10).change(WEEKS, window, value -> value / 2);
    assertThat(values(changed, 4)).containsExactly(10, 5, 5, 10);
    assertThat(Profile.constant(10).change(WEEKS, Window.ALWAYS, value -> value + 1))
        .isEqualTo(Profile.constant(11));
  }

  @Test
  void withoutALimitIsANumberToo() {
    Profile none = Profile.constant(Double.POSITIVE_INFINITY);
    assertThat(none.at(Period.FIRST)).isInfinite();
    assertThat(none.change(WEEKS, Window.ALWAYS, value -> value / 2)).isEqualTo(none);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Profile.constant(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.of(new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Profile.of(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void profilesAreEqualByTheirValues() {
    assertThat(Profile.of(new double[] {1, 2})).isEqualTo(Profile.of(new double[] {1, 2}));
    assertThat(Profile.of(new double[] {1, 2})).isNotEqualTo(Profile.of(new double[] {2, 2, 1}));
  }
}
