package org.onshore.house.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.Component;
import org.onshore.domain.trade.ContentAnswer;
import org.onshore.domain.trade.ContentRequest;
import org.onshore.domain.trade.LandedCost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked cases of rule_cases.json, each with the citation it carries there. */
class RuleCasesTest {
  private static final JsonNode CASES = cases();

  private static JsonNode cases() {
    try (InputStream stream = RuleCasesTest.class.getResourceAsStream("/rules/rule_cases.json")) {
      return new JsonMapper().readTree(stream).get("vectors");
    } catch (IOException e) {
      throw new IllegalStateException("the cases cannot be read", e);
    }
  }

  private static JsonNode of(String id) {
    for (JsonNode each : CASES) {
      if (each.get("id").asString().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no case " + id);
  }

  private static List<Component> parts(double domesticShare) {
    return List.of(
        Asked.bought("domestic", "US", 100 * domesticShare),
        Asked.bought("foreign", "CN", 100 * (1 - domesticShare)));
  }

  /** FAR 25.003 cost of components (1); 52.225-1. */
  @Test
  void freightAndDutyAreInTheCostOfComponents() {
    JsonNode one = of("DC-01");
    List<Component> components = new ArrayList<>();
    for (JsonNode each : one.at("/input/components")) {
      components.add(
          Asked.bought(
              "part",
              each.get("origin").asString(),
              each.get("acquisition").asDouble(),
              each.path("freightToIncorporation").asDouble(0),
              each.path("duty").asDouble(0)));
    }
    ContentAnswer answer =
        Asked.content(Asked.delivered("far", one.at("/input/deliveryDate").asString()), components);
    assertThat(answer.share()).isCloseTo(one.at("/expect/domesticShare").asDouble(), within(5e-5));
    assertThat(answer.threshold()).isEqualTo(one.at("/expect/threshold").asDouble());
    assertThat(answer.passes()).isEqualTo(one.at("/expect/passes").asBoolean());
  }

  /** FAR 25.101(a)(2)(i), (d); 52.225-1. */
  @Test
  void theDateOfDeliveryChoosesTheThreshold() {
    JsonNode one = of("DC-03");
    List<Component> components = parts(one.at("/input/domesticShare").asDouble());
    for (int i = 0; i < one.at("/input/deliveries").size(); i++) {
      String date = one.at("/input/deliveries").get(i).asString();
      assertThat(Asked.content(Asked.delivered("far", date), components).passes())
          .as(date)
          .isEqualTo(one.at("/expect/passes").get(i).asBoolean());
    }
    var approved =
        new ContentRequest(
            "far", LocalDate.of(2029, 1, 1), false, false, null, LocalDate.of(2028, 12, 31));
    assertThat(Asked.content(approved, components).passes()).isTrue();
  }

  /** FAR 25.003 component; 52.225-1 unknown origin. */
  @Test
  void onlyTheFirstTierCountsAndUnknownIsForeign() {
    JsonNode one = of("DC-05");
    List<Component> components = new ArrayList<>();
    for (JsonNode each : one.at("/input/components")) {
      JsonNode madeIn = each.get("madeIn");
      components.add(
          new Component(
              "part",
              madeIn.isNull() ? Country.UNKNOWN : new Country(madeIn.asString()),
              false,
              each.get("cost").asDouble(),
              0,
              0,
              0,
              0,
              false,
              each.path("subPartsChinaShare").asDouble(0)));
    }
    ContentAnswer answer =
        Asked.content(Asked.delivered("far", one.at("/input/deliveryDate").asString()), components);
    assertThat(answer.share()).isEqualTo(one.at("/expect/domesticShare").asDouble());
    assertThat(answer.passes()).isEqualTo(one.at("/expect/passes").asBoolean());
  }

  /** FAR 25.101(a)(2)(i) COTS waiver; 25.103(e). */
  @Test
  void theComponentTestIsWaivedForWhatIsSoldOffTheShelf() {
    JsonNode one = of("DC-07");
    List<Component> components = parts(one.at("/input/domesticShare").asDouble());
    for (int i = 0; i < one.at("/input/assembledIn").size(); i++) {
      Country madeIn = new Country(one.at("/input/assembledIn").get(i).asString());
      assertThat(Asked.content(madeIn(madeIn, true, false), components).passes())
          .isEqualTo(one.at("/expect/domesticEndProduct").get(i).asBoolean());
    }
    assertThat(Asked.content(madeIn(null, false, true), components).exceptions())
        .containsExactly("commercial information technology, FAR 25.103(e)");
  }

  private static ContentRequest madeIn(
      @Nullable Country country, boolean cots, boolean commercialIt) {
    return new ContentRequest("far", LocalDate.of(2026, 6, 1), cots, commercialIt, country, null);
  }

  /** FAR 25.402, 25.003 designated country; 52.225-5. */
  @Test
  void designatedCountriesAreEligible() {
    JsonNode one = of("TA-09");
    JsonNode countries = one.at("/input/lastSubstantialTransformation");
    for (int i = 0; i < countries.size(); i++) {
      Country country = new Country(countries.get(i).asString());
      var request =
          new ContentRequest("taa", LocalDate.of(2026, 6, 1), false, false, country, null);
      assertThat(Asked.content(request, parts(0)).passes())
          .as(country.code())
          .isEqualTo(one.at("/expect/eligible").get(i).asBoolean());
      assertThat(
              Asked.content(
                      Asked.delivered("taa", "2026-06-01"),
                      List.of(Asked.bought("rack", country.code(), 1)))
                  .passes())
          .isEqualTo(one.at("/expect/eligible").get(i).asBoolean());
    }
  }

  /** 9903.88.03; 9903.05.xx (note 52); 9903.03.01; 19 CFR 24.23 and 24.24. */
  @Test
  void aBareBoardPaysByOriginAndDate() {
    JsonNode one = of("TF-10");
    for (int i = 0; i < one.at("/input/cases").size(); i++) {
      JsonNode each = one.at("/input/cases").get(i);
      LandedCost landed =
          Asked.landed(
              Asked.byOcean(
                  Asked.article(
                      one.at("/input/hts").asString(),
                      each.get(0).asString(),
                      one.at("/input/value").asDouble(),
                      each.get(1).asString())));
      assertThat(landed.rate()).isEqualTo(one.at("/expect/dutyRate").get(i).asDouble());
      assertThat(landed.dutyUsd()).isEqualTo(one.at("/expect/duty").get(i).asDouble());
      assertThat(landed.mpfUsd()).isEqualTo(one.at("/expect/mpf").asDouble());
      assertThat(landed.hmfUsd()).isEqualTo(one.at("/expect/hmf").asDouble());
    }
  }

  /** Note 39; 9903.79.01, .02, .03. */
  @Test
  void aSemiconductorPaysByItsNumbersAndUse() {
    JsonNode one = of("TF-12");
    Article board =
        Asked.article(
            one.at("/input/hts").asString(),
            one.at("/input/origin").asString(),
            10_000,
            one.at("/input/date").asString());
    for (int i = 0; i < one.at("/input/cases").size(); i++) {
      JsonNode each = one.at("/input/cases").get(i);
      LandedCost landed =
          Asked.landed(
              Asked.chip(
                  board,
                  each.get("tpp").asDouble(),
                  each.get("dramGBs").asDouble(),
                  each.path("cert").asString("")));
      String heading = one.at("/expect/heading").get(i).asString();
      assertThat(landed.layers())
          .filteredOn(layer -> layer.heading().equals(heading))
          .allMatch(layer -> layer.applies())
          .extracting(layer -> layer.rate())
          .containsExactly(one.at("/expect/addRate").get(i).asDouble());
    }
  }

  /** 9903.88.03; 9903.82.02; 9903.05.90. */
  @Test
  void metalsPaySection232AndNotTheForcedLaborDuty() {
    JsonNode one = of("TF-14");
    for (int i = 0; i < one.at("/input/cases").size(); i++) {
      JsonNode each = one.at("/input/cases").get(i);
      LandedCost landed =
          Asked.landed(
              Asked.article(
                  each.get("hts").asString(),
                  each.get("origin").asString(),
                  each.get("value").asDouble(),
                  one.at("/input/date").asString()));
      assertThat(landed.rate()).isEqualTo(one.at("/expect/dutyRate").get(i).asDouble());
      assertThat(landed.dutyUsd()).isEqualTo(one.at("/expect/duty").get(i).asDouble());
      assertThat(Asked.headings(landed)).contains("9903.82.02", "9903.05.90");
    }
  }
}
