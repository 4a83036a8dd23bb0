package org.onshore.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Catalogue<String> FRUIT =
      Catalogue.of(List.of("plum", "apple", "fig"), Function.identity());

  @Test
  void itKeepsTheOrderOfTheFile() {
    assertThat(FRUIT.list()).containsExactly("plum", "apple", "fig");
    assertThat(FRUIT).containsExactly("plum", "apple", "fig");
    assertThat(FRUIT.stream()).containsExactly("plum", "apple", "fig");
    assertThat(FRUIT.size()).isEqualTo(3);
  }

  @Test
  void getThrowsWhereFindIsEmpty() {
    assertThat(FRUIT.get("fig")).isEqualTo("fig");
    assertThat(FRUIT.find("pear")).isEmpty();
    assertThatThrownBy(() -> FRUIT.get("pear"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("pear");
  }

  @Test
  void oneNameIsOneThing() {
    assertThatThrownBy(() -> Catalogue.of(List.of("fig", "fig"), Function.identity()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fig");
  }

  @Test
  void anEmptyOneHasNothing() {
    assertThat(Catalogue.empty()).isEmpty();
  }
}
