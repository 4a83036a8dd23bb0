package org.onshore.house.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.Component;
import org.onshore.domain.trade.ContentAnswer;
import org.onshore.domain.trade.ContentRequest;
import org.onshore.domain.trade.DutyLayer;
import org.onshore.domain.trade.LandedCost;
import org.onshore.engine.content.ComponentContent;
import org.onshore.engine.customs.Customs;

/** Questions in few words. */
final class Asked {
  private Asked() {}

  static Article article(String hts, String origin, double value, String date) {
    return new Article(
        hts, origin, "", value, LocalDate.parse(date), null, false, null, null, null, "");
  }

  static Article byOcean(Article one) {
    return new Article(
        one.hts(),
        one.origin(),
        one.from(),
        one.valueUsd(),
        one.date(),
        TransportMode.OCEAN,
        one.usmca(),
        one.metalShare(),
        one.processingPerformance(),
        one.memoryBandwidthGbPerS(),
        one.endUse());
  }

  static Article chip(Article one, double tpp, double bandwidth, String endUse) {
    return new Article(
        one.hts(),
        one.origin(),
        one.from(),
        one.valueUsd(),
        one.date(),
        one.mode(),
        one.usmca(),
        one.metalShare(),
        tpp,
        bandwidth,
        endUse);
  }

  static Article metal(Article one, double share) {
    return new Article(
        one.hts(),
        one.origin(),
        one.from(),
        one.valueUsd(),
        one.date(),
        one.mode(),
        one.usmca(),
        share,
        null,
        null,
        "");
  }

  static Article usmca(Article one, String from) {
    return new Article(
        one.hts(),
        one.origin(),
        from,
        one.valueUsd(),
        one.date(),
        one.mode(),
        true,
        null,
        null,
        null,
        "");
  }

  static LandedCost landed(Article article) {
    return Customs.landed(article).get();
  }

  /** Code of the one finding about the article. */
  static List<String> findings(Article article) {
    return Customs.landed(article).findings().stream().map(each -> each.code()).toList();
  }

  static List<String> headings(LandedCost landed) {
    return landed.layers().stream().filter(DutyLayer::applies).map(DutyLayer::heading).toList();
  }

  static Component bought(String name, @Nullable String origin, double cost) {
    return bought(name, origin, cost, 0, 0);
  }

  static Component bought(
      String name, @Nullable String origin, double cost, double freight, double duty) {
    return new Component(
        name,
        origin == null ? Country.UNKNOWN : new Country(origin),
        false,
        cost,
        freight,
        duty,
        0,
        0,
        false,
        0);
  }

  static ContentAnswer content(ContentRequest request, List<Component> components) {
    return ComponentContent.answer(request, components).get();
  }

  static ContentRequest delivered(String rule, String date) {
    return new ContentRequest(rule, LocalDate.parse(date), false, false, null, null);
  }
}
