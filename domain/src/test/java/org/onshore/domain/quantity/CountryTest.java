package org.onshore.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "U", "us", "USA", "U1", " US", "Ü!"})
  void whatIsNotTwoCapitalLettersIsNoCountry(String code) {
    assertThatThrownBy(() -> new Country(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownOriginIsACountryOfItsOwn() {
    assertThat(Country.UNKNOWN).isEqualTo(new Country("ZZ"));
    assertThat(new Country("MX")).isLessThan(new Country("US")).hasToString("MX");
  }
}
