package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreboardTest {
  @Test
  void theFourGoalsComeFirst() {
    String text = Scoreboard.text(RampPlan.report(), false, 96);
    assertThat(text)
        .containsSubsequence(
            "American rack ramp 2027",
            "Domestic manufacturing",
            "57.8 %",
            "Advanced AI infrastructure",
            "3,410",
            "Strong supply chains",
            "Jobs",
            "What gates the plan",
            "assembly@TW-HSINCHU",
            "Cost",
            "How sure it is",
            "equations recomputed, all hold");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 240})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(Scoreboard.text(RampPlan.report(), false, width).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.min(width, 100)));
  }

  @Test
  void coloursComeOnlyWhenAskedFor() {
    assertThat(Scoreboard.text(SmallPlan.report(), false, 80)).doesNotContain("\u001b");
    String colored = Scoreboard.text(SmallPlan.report(), true, 80);
    assertThat(colored).contains("\u001b[");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Scoreboard.text(SmallPlan.report(), false, 80));
  }

  @Test
  void saysWhereTheFilesAre() {
    assertThat(Scoreboard.text(SmallPlan.report(), false, 80, Path.of("runs", "small")))
        .contains("runs/small/report.html");
  }

  @Test
  void aSmallPlanReadsLikeThis() {
    assertThat(Scoreboard.text(SmallPlan.withoutLabor(), false, 80))
        .isEqualTo(
            """
            Small <program>
            4 weeks from 2027-01-04, home US, proven optimal

            Domestic manufacturing
              Rolled-up domestic share  61.8 %  ━━━━━━━━━━━━────────  of value added, in US
              FAR                       60.0 %  ━━━━━━━━━━━━────────  fails at 65 %

            Advanced AI infrastructure
              Racks delivered     2
              Compute          1.44 EFLOPS  dense, at FP8 where given
              Power            0.24 MW      at full load

              generation  racks  EFLOPS    MW  late  short
              R1              2    1.44  0.24     1      1

            Strong supply chains
              Delivered on time  33.3 %  ━━━━━━━─────────────  1 of 3 units
              Late                  1    33.3 %
              Short                 1    33.3 %

              sector          wanted  delivered  on time  late  short
              health, public       3          2        1     1      1

            Jobs
              Direct jobs at the peak  not known: the program has no labor rows
              Direct job-years         not known: the program has no labor rows
              Indirect job-years       not known
              Induced job-years        not known

            What gates the plan
              What one more unit of a limit would save, and what the limit weighs in all.
              limit  where         weeks  one more unit     weight
              line   PLANT-TX, US  1–2          900 USD  5,000 USD
              press  PLANT-TX, US  1–2          121 USD    480 USD

            Cost
              Total  12.3 M USD

              kind          discounted  of what is spent
              process       12.3 M USD           99.99 %
              late             100 USD         0.00081 %
              option value    -100 USD

            How sure it is
              Plan                     proven optimal
              No plan costs less than  12.3 M USD
              Problem solved           1,000 rows, 2,000 columns, 5,000 nonzeros
              Audit                    120 equations recomputed, all hold
            """);
  }
}
