package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Part;

/** Parts with a workload: demanded, and got from racks alone. */
class ComputeTest {
  private static Given tokens() {
    return Given.rackProgram()
        .with(
            "workloads.csv",
            """
            workload,kind,layers,hidden,heads,vocabulary,prompt_tokens,output_tokens
            CHAT,inference,80,8192,64,128256,1000,300
            """)
        .with(
            "rack_specs.csv",
            """
            spec,accelerators,dense_fp8_pflops,memory_gb,memory_bandwidth_gb_per_s,scale_up_gb_per_s_per_accelerator,scale_out_gbit_per_s_per_accelerator,power_kw
            S,72,360,20700,576000,1800,800,142
            """)
        .with("generations.csv", "generation,part,spec\nG1,RACK,S\nG2,NEXT,S\n")
        .with(
            "parts.csv",
            """
            part,cost_usd,workload
            CHIP,100,
            RACK,1000,
            NEXT,1000,
            TOKENS,0,CHAT
            """)
        .with("demand.csv", "demand,part,site,due,quantity\nD1,TOKENS,DC,2027-02-01,4\n");
  }

  /** One generation is made, the other not: tokens are neither unsourced nor out of reach. */
  @Test
  void computeNeedsNoProcessOfItsOwn() {
    assertThat(tokens().said()).isEmpty();
    Part part = tokens().program().parts().get("TOKENS");
    assertThat(part.isCompute()).isTrue();
    assertThat(part.unit()).isEqualTo("Mtok/s");
    assertThat(tokens().program().parts().get("RACK").isCompute()).isFalse();
  }

  @Test
  void whatItsRacksAreMadeOfIsNeeded() {
    assertThat(
            tokens()
                .with("processes.csv", "process,site,part,kind,cost_usd\nmake,FAB,RACK,make,900\n")
                .said("unsourced-part"))
        .containsExactly(
            "bill.csv:2:6 unsourced-part: nobody makes, buys or stocks 'CHIP', but it goes into"
                + " 'RACK'. Maybe a process that makes or buys 'CHIP' is missing from"
                + " processes.csv");
  }

  @Test
  void someRackMustBeMade() {
    assertThat(
            tokens()
                .with("processes.csv", "process,site,part,kind,cost_usd\nbuy,FAB,CHIP,buy,100\n")
                .with("loads.csv", "process,resource,quantity\nbuy,LINE,1\n")
                .said("unsourced-part"))
        .containsExactly(
            "demand.csv:2:4 unsourced-part: nobody makes, buys or stocks a rack that 'TOKENS'"
                + " could be had of. Maybe a process that makes or buys 'RACK' is missing from"
                + " processes.csv");
  }

  @Test
  void someRackMustGetThere() {
    assertThat(tokens().with("lanes.csv", "from,to\nDC,FAB\n").said("unreachable-demand"))
        .containsExactly(
            "demand.csv:2:11 unreachable-demand: no lane brings 'RACK' to 'DC': it can be had at"
                + " 'FAB' only. Maybe a lane from 'FAB' to 'DC' that carries 'RACK' is missing from"
                + " lanes.csv");
  }

  @Test
  void nothingMakesHoldsOrShipsCompute() {
    assertThat(
            tokens()
                .with("lanes.csv", "from,to,part\nFAB,DC,\nFAB,DC,TOKENS\n")
                .with("stock.csv", "site,part,quantity\nDC,TOKENS,5\n")
                .with("loads.csv", "part,resource,quantity\nTOKENS,LINE,1\n")
                .said("compute-with-supply"))
        .hasSize(3)
        .allSatisfy(said -> assertThat(said).contains("'TOKENS' has a workload"));
  }

  @Test
  void withoutASpecificationNobodyKnowsWhatARackDoes() {
    assertThat(
            tokens()
                .with("generations.csv", "generation,part\nG1,RACK\n")
                .said("compute-without-racks"))
        .containsExactly(
            "parts.csv:5:10 compute-without-racks: 'TOKENS' wants racks that run 'CHAT', but no"
                + " generation has a specification. Maybe the column spec of generations.csv is"
                + " blank");
  }
}
