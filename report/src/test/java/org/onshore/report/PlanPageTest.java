package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onshore.report.document.HtmlFace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PlanPageTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"charts\">(.*?)</script>");
  private static final Pattern LOADS =
      Pattern.compile(
          "(src|href|action|srcset|poster)\\s*=\\s*[\"']?\\s*(https?:)?//|@import|url\\(");

  private static String page(PlanReport report) {
    return HtmlFace.text(PlanPage.document(report), report.version());
  }

  /** The page without its own script, which is the same for every plan. */
  private static String words(PlanReport report) {
    String page = page(report);
    return page.substring(0, page.lastIndexOf("<script>"));
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    String page = page(RampPlan.report());
    assertThat(words(RampPlan.report())).doesNotContain("http:", "https:");
    assertThat(LOADS.matcher(words(RampPlan.report())).find()).isFalse();
    assertThat(page).doesNotContain("<script src", "<img", "<iframe", "XMLHttpRequest", "fetch(");
  }

  @Test
  void namesOfUsersCannotBecomeMarkup() {
    String page = page(SmallPlan.report());
    assertThat(page)
        .doesNotContain("<script>alert", "<b>sons", "Small <program>")
        .contains("Small &lt;program&gt;", "\\u003c/script\\u003e");
    assertThat(page.split("</script>", -1)).hasSize(3);
  }

  @Test
  void theDataOfThePicturesReadsBack() {
    JsonNode charts = charts(SmallPlan.report());
    assertThat(charts.size()).isEqualTo(9);
    JsonNode map = charts.get(4);
    assertThat(map.get("kind").stringValue()).isEqualTo("atlas");
    assertThat(map.at("/places/1/detail").stringValue())
        .startsWith("</script><script>alert(1)</script>, US-TX");
    assertThat(map.get("flows").size()).isEqualTo(1);
    assertThat(words(SmallPlan.report())).contains("for want of latitude and longitude: 1.");
  }

  private static JsonNode charts(PlanReport report) {
    Matcher data = DATA.matcher(page(report));
    assertThat(data.find()).isTrue();
    return new JsonMapper().readTree(data.group(1));
  }

  @Test
  void jobsWithoutLaborAreNotKnownRatherThanNone() {
    assertThat(words(SmallPlan.withoutLabor()))
        .contains("Not known: the program has no labor rows.")
        .doesNotContain("Direct jobs by kind of work");
    assertThat(words(SmallPlan.report())).contains("Direct jobs by kind of work");
  }

  @Test
  void everyTableSaysWhatItsHeadsAreFor() {
    String page = words(RampPlan.report());
    assertThat(page).contains("<th scope=\"col\"", "<th scope=\"row\"");
    assertThat(Pattern.compile("<th(?! scope)[ >]").matcher(page).find()).isFalse();
  }

  @Test
  void thePageStaysSmallEnoughToSend() {
    assertThat(page(RampPlan.report()).length()).isLessThan(2_500_000);
  }
}
