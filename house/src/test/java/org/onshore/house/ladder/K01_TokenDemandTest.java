package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.TokenService;
import org.onshore.domain.program.Program;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.rack.RackComparison;
import org.onshore.engine.rack.TokenDemand;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/**
 * Demand in tokens per second, met by racks of any generation. A slow rack has 8 accelerators and
 * costs 100 USD, a fast one 16 and 150 USD: each fast rack does what two slow ones do.
 */
class K01_TokenDemandTest {
  private static final String RACKS =
      """
      -- workloads
      workload, kind, layers, hidden, feedforward, heads, kv_heads, vocabulary, precision, prompt_tokens, output_tokens
      CHAT, inference, 32, 4096, 14336, 32, 8, 128256, fp8, 1000, 300
      -- rack_specs
      spec, accelerators, dense_fp8_pflops, memory_gb, memory_bandwidth_gb_per_s, scale_up_gb_per_s_per_accelerator, scale_out_gbit_per_s_per_accelerator, scale_up_domain_accelerators, power_kw
      S8, 8, 16, 1152, 38400, 900, 400, 8, 50
      S16, 16, 32, 2304, 76800, 900, 400, 8, 80
      TINY, 1, 2, 4, 100, 900, 400, 1, 1
      """;

  /**
   * So much that 12 slow racks do it.
   *
   * @param fastAWeek most fast racks in a week
   * @param megawatts of the hall; a slow rack takes 1, a fast one 1.5
   */
  private static String program(int fastAWeek, double megawatts) {
    return """
    name: token demand
    start: 2027-01-04
    periods: 4
    -- sites
    site, kind, country
    HALL, datacenter, US
    %s
    -- generations
    generation, part, spec
    slow, slow-rack, S8
    fast, fast-rack, S16
    tiny, tiny-rack, TINY
    blank, blank-rack,
    -- parts
    part, cost_usd, whole, workload
    slow-rack, 100, true,
    fast-rack, 150, true,
    tiny-rack, 1, true,
    blank-rack, 1, true,
    tokens, 0, , CHAT
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period, valid_from
    buy-slow, HALL, slow-rack, buy, 100, 6, 2027-01-11
    buy-fast, HALL, fast-rack, buy, 150, %d, 2027-01-11
    buy-tiny, HALL, tiny-rack, buy, 1, ,
    buy-blank, HALL, blank-rack, buy, 1, ,
    -- resources
    resource, site, unit, kind, capacity_per_period
    POWER, HALL, MW, level, %s
    -- loads
    part, resource, quantity
    slow-rack, POWER, 1
    fast-rack, POWER, 1.5
    -- demand
    demand, part, site, due, quantity, sector, short_cost_usd, late_cost_usd_per_period
    D1, tokens, HALL, 2027-01-11, %s, health, 1000000, 10000
    D2, slow-rack, HALL, 2027-01-11, 1, finance, 1000000, 10000
    """
        .formatted(RACKS, fastAWeek, megawatts, 12 * slowRate());
  }

  /** Mtok/s of one slow rack. */
  private static double slowRate() {
    Program racks = ProgramText.of("start: 2027-01-04\nperiods: 1\n" + RACKS);
    return RackComparison.tokensPerSecond(
                racks.rackSpecs().get("S8"), racks.workloads().get("CHAT"))
            .getAsDouble()
        / 1e6;
  }

  /** Racks delivered or put to work, to a millionth. */
  private static List<String> racks(Plan plan) {
    return Accounting.of(plan).compute().stream().map(K01_TokenDemandTest::say).sorted().toList();
  }

  private static String say(ComputeDelivered row) {
    double racks = Math.round(row.racks() * 1e6) / 1e6;
    return row.generation().id() + " " + row.sector() + " @" + row.period() + ": " + racks;
  }

  private static double service(Plan plan, ToDoubleFunction<Service> what) {
    TokenService tokens = Accounting.of(plan).tokens().getFirst();
    return Math.round(what.applyAsDouble(tokens.service()) / slowRate() * 1e6) / 1e6;
  }

  /** A fast rack does the work of two slow ones for the price of one and a half. */
  @Test
  void tokensComeFromTheGenerationThatCostsLeastForThem() {
    Plan plan = Rung.plan(program(10, 100));
    assertThat(racks(plan)).containsExactly("fast health @1: 6.0", "slow finance @1: 1.0");
    assertThat(Rung.objectiveUsd(plan)).isCloseTo(6 * 150 + 100, within(1e-3));
  }

  /** 4 fast racks a week leave the work of 4 slow ones. */
  @Test
  void whereTheFirstIsLimitedBothServe() {
    Plan plan = Rung.plan(program(4, 100));
    assertThat(racks(plan))
        .containsExactly("fast health @1: 4.0", "slow finance @1: 1.0", "slow health @1: 4.0");
    Accounts accounts = Accounting.of(plan);
    assertThat(accounts.demand()).isEqualTo(new Service(1, 1, 1, 0, 0));
    assertThat(accounts.bySector()).containsOnlyKeys("finance");
    assertThat(accounts.racks()).isCloseTo(9, within(1e-6));
    assertThat(accounts.megawatts()).isCloseTo((5 * 50 + 4 * 80) / 1000.0, within(1e-6));
    assertThat(accounts.generations().get(1).racksDelivered()).isCloseTo(4, within(1e-6));
  }

  /** A fast rack and 5 slow ones a week, one of which is spoken for: 7 of 12, then 5. */
  @Test
  void whatRacksCannotDoInTimeTheyDoLate() {
    Plan plan = Rung.plan(program(1, 100));
    assertThat(service(plan, Service::onTime)).isEqualTo(7);
    assertThat(service(plan, Service::late)).isEqualTo(5);
    assertThat(service(plan, Service::shortage)).isEqualTo(0);
  }

  /** 1 of 7 MW is taken by the slow rack; 6 hold 4 fast racks, which do 8 of 12. */
  @Test
  void racksAtWorkTakeMegawattsAsDeliveredOnesDo() {
    Plan plan = Rung.plan(program(10, 7));
    assertThat(racks(plan)).containsExactly("fast health @1: 4.0", "slow finance @1: 1.0");
    assertThat(service(plan, Service::shortage)).isEqualTo(4);
    CapacityUse last = plan.capacity().getLast();
    assertThat(last.used()).isCloseTo(7, within(1e-6));
    assertThat(last.worthUsdPerUnit()).isPositive();
  }

  /** What is missing is traced to the hall's power through racks of both generations. */
  @Test
  void missingTokensAreExplainedByWhatHoldsTheirRacksBack() {
    var sourced = Sourcing.solve(ProgramText.of(program(10, 7)), SourcingOptions.defaults());
    var gates = Explain.plan(sourced).gatesOf(sourced.plan().program().demand().get("D1"));
    assertThat(gates).isNotEmpty();
    assertThat(gates.getFirst().name()).isEqualTo("POWER");
  }

  /** Racks without a specification, or too small for the model, have no way to the tokens. */
  @Test
  void onlyRacksThatRunTheWorkloadServe() {
    Program program = ProgramText.of(program(1, 7));
    assertThat(TokenDemand.findings(program)).isEmpty();
    Program expanded = TokenDemand.expanded(program);
    assertThat(TokenDemand.expanded(expanded)).isSameAs(expanded);
    assertThat(expanded.processes().list().subList(4, 7))
        .extracting(process -> process.id())
        .containsExactly(
            "install:tokens:slow@HALL", "install:tokens:fast@HALL", "serve:tokens@HALL");
  }

  @Test
  void aWorkloadThatNoRackRunsIsSaid() {
    String tinyOnly = program(1, 7).replace(", S8\n", ",\n").replace(", S16\n", ",\n");
    assertThat(TokenDemand.findings(ProgramText.of(tinyOnly)))
        .extracting(finding -> finding.code() + ": " + finding.message())
        .containsExactly(
            "workload-runs-nowhere: no generation has a rack that runs 'CHAT' within its memory and"
                + " targets, so nothing serves 'tokens'");
    Plan plan = Rung.plan(tinyOnly);
    assertThat(service(plan, Service::shortage)).isEqualTo(12);
  }
}
