package org.onshore.house.ladder;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.rack.RackComparison;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/** Demand in tokens per second, met by racks of any generation. */
class K01_TokenDemandTest {
  /** The fast rack has twice the accelerators of the slow one, and so twice its tokens. */
  private static String program(double slowRacks, String fastMaximum, String rest) {
    return """
    name: token demand
    start: 2027-01-04
    periods: 4
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- workloads
    workload, kind, layers, hidden, feedforward, heads, kv_heads, vocabulary, precision, prompt_tokens, output_tokens
    CHAT, inference, 32, 4096, 14336, 32, 8, 128256, fp8, 1000, 300
    -- rack_specs
    spec, accelerators, dense_bf16_pflops, dense_fp8_pflops, memory_gb, memory_bandwidth_gb_per_s, scale_up_gb_per_s_per_accelerator, scale_out_gbit_per_s_per_accelerator, scale_up_domain_accelerators, power_kw
    S8, 8, 8, 16, 1152, 38400, 900, 400, 8, 50
    S16, 16, 16, 32, 2304, 76800, 900, 400, 8, 80
    -- generations
    generation, part, spec
    slow, slow-rack, S8
    fast, fast-rack, S16
    blank, blank-rack,
    -- parts
    part, cost_usd, workload
    slow-rack, 100,
    fast-rack, 150,
    blank-rack, 1,
    tokens, 0, CHAT
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period
    buy-slow, HALL, slow-rack, buy, 100,
    buy-fast, HALL, fast-rack, buy, 150, %s
    %s
    -- demand
    demand, part, site, due, quantity, sector, short_cost_usd, late_cost_usd_per_period
    D1, tokens, HALL, 2027-01-11, %s, health, 1000000000, 1000000
    """
        .formatted(fastMaximum, rest, slowRacks * slowRate());
  }

  /** Mtok/s of one slow rack. */
  private static double slowRate() {
    Program program = ProgramText.of(rates());
    return RackComparison.tokensPerSecond(
                program.rackSpecs().get("S8"), program.workloads().get("CHAT"))
            .getAsDouble()
        / 1e6;
  }

  private static String rates() {
    return program0();
  }

  private static String program0() {
    return """
    start: 2027-01-04
    periods: 1
    -- workloads
    workload, kind, layers, hidden, feedforward, heads, kv_heads, vocabulary, precision, prompt_tokens, output_tokens
    CHAT, inference, 32, 4096, 14336, 32, 8, 128256, fp8, 1000, 300
    -- rack_specs
    spec, accelerators, dense_bf16_pflops, dense_fp8_pflops, memory_gb, memory_bandwidth_gb_per_s, scale_up_gb_per_s_per_accelerator, scale_out_gbit_per_s_per_accelerator, scale_up_domain_accelerators, power_kw
    S8, 8, 8, 16, 1152, 38400, 900, 400, 8, 50
    """;
  }

  @Test
  void explore() {
    Plan plan = Rung.plan(program(12, "", ""));
    System.out.println(slowRate());
    System.out.println(PlanLines.flows(plan));
    System.out.println(PlanLines.flows(Rung.plan(program(12, "1", ""))));
    System.out.println(Accounting.of(plan).compute());
  }
}
