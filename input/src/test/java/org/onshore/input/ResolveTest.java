package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.OccupationGroup;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.Target;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.program.Workload;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

class ResolveTest {
  @Test
  void whatIsNotSaidHasItsDefault() {
    Program program = Given.rackProgram().program();
    Process make = program.processes().get("make");
    assertThat(make.leadDays()).isEqualTo(Profile.constant(0));
    assertThat(make.yield()).isEqualTo(Profile.constant(1));
    assertThat(make.minimumPerPeriod()).isEqualTo(Profile.constant(0));
    assertThat(make.maximumPerPeriod()).isEqualTo(Profile.constant(Double.POSITIVE_INFINITY));
    assertThat(make.lotSize()).isNull();
    assertThat(make.valid()).isEqualTo(Window.ALWAYS);
    Lane lane = program.lanes().getFirst();
    assertThat(lane.mode()).isEqualTo(TransportMode.TRUCK);
    assertThat(lane.part()).isNull();
    assertThat(lane.capacityKgPerPeriod().at(Period.FIRST)).isInfinite();
    Part rack = program.parts().get("RACK");
    assertThat(rack.name()).isEqualTo("RACK");
    assertThat(rack.unit()).isEqualTo("piece");
    assertThat(rack.whole()).isFalse();
    assertThat(rack.massKg()).isZero();
    assertThat(program.resources().get("LINE").kind()).isEqualTo(ResourceKind.FLOW);
    assertThat(program.resources().get("LINE").unit()).isEmpty();
    assertThat(program.demand().get("D1").priority()).isEqualTo(1);
  }

  @Test
  void aLineWithoutAGroupHasOneOfItsOwn() {
    Given given =
        Given.rackProgram()
            .with(
                "bill.csv",
                """
                parent,component,quantity,group,valid_until
                RACK,CHIP,1,,2027-02-01
                RACK,CHIP,2,CHIP#1,
                """);
    assertThat(given.program().bill())
        .extracting(BillLine::group)
        .containsExactly("CHIP#1#", "CHIP#1");
  }

  @Test
  void stepsOfCapacityHoldFromTheFirstPeriodThatBeginsThen() {
    Given given =
        Given.rackProgram()
            .with(
                "capacity.csv",
                """
                resource,from,capacity_per_period
                LINE,2027-02-02,80
                LINE,2027-01-11,60
                """);
    Profile capacity = given.program().resources().get("LINE").capacityPerPeriod();
    assertThat(capacity).isEqualTo(Profile.of(new double[] {40, 60, 60, 60, 60, 80, 80, 80}));
  }

  @Test
  void aStepBeforeTheStartHoldsFromTheStart() {
    Given given =
        Given.rackProgram()
            .with("capacity.csv", "resource,from,capacity_per_period\nLINE,2026-05-01,60\n");
    assertThat(given.program().resources().get("LINE").capacityPerPeriod())
        .isEqualTo(Profile.constant(60));
  }

  @Test
  void aLoadNamesAProcessOrAPartInEitherColumn() {
    Given given =
        Given.rackProgram()
            .with(
                "resources.csv",
                "resource,site,capacity_per_period,kind\nLINE,FAB,4,\nMW,DC,9,level\n")
            .with(
                "loads.csv",
                "process,part,resource,quantity\nmake,,LINE,1\nRACK,,MW,2\n,RACK,MW,3\n");
    Program program = given.program();
    assertThat(program.loads().get(0).process()).isEqualTo(program.processes().get("make"));
    assertThat(program.loads().get(1).part()).isEqualTo(program.parts().get("RACK"));
    assertThat(program.loads().get(2).part()).isEqualTo(program.parts().get("RACK"));
    assertThat(
            Given.rackProgram()
                .with("loads.csv", "part,resource,quantity\nRACK,LINE,3\n")
                .program()
                .loads())
        .hasSize(1);
  }

  @Test
  void originsDefaultToTheCountryOfTheSite() {
    Given given =
        Given.rackProgram()
            .with("sites.csv", "site,kind,country\nFAB,factory,MX\nDC,datacenter,US\n")
            .with("stock.csv", "site,part,quantity,origin\nFAB,CHIP,1,\nFAB,CHIP,2,ZZ\n");
    Program program = given.program();
    assertThat(program.processes().get("make").origin()).isEqualTo(new Country("MX"));
    assertThat(program.stock().get(0).origin()).isEqualTo(new Country("MX"));
    assertThat(program.stock().get(1).origin()).isEqualTo(Country.UNKNOWN);
  }

  @Test
  void anOptionHasNoShortCost() {
    Given given =
        Given.rackProgram()
            .with("program.yaml", "start: 2027-01-04\nperiods: 8\nlate_cost_default_usd: 7\n")
            .with(
                "demand.csv",
                """
                demand,part,site,due,quantity,kind,value_usd,short_cost_usd,late_cost_usd_per_period
                A,RACK,DC,2027-02-01,4,option,5,9,
                B,RACK,DC,2027-02-01,4,firm,,9,3
                """);
    Demand option = given.program().demand().get("A");
    Demand firm = given.program().demand().get("B");
    assertThat(option.shortCostUsd()).isZero();
    assertThat(option.lateCostUsdPerPeriod()).isEqualTo(7);
    assertThat(firm.shortCostUsd()).isEqualTo(9);
    assertThat(firm.lateCostUsdPerPeriod()).isEqualTo(3);
  }

  @Test
  void generationsAndProposalsMayReferAhead() {
    Given given =
        Given.rackProgram()
            .with("generations.csv", "generation,part,supersedes\nG2,RACK,G1\nG1,CHIP,\n")
            .with("proposals.csv", "proposal,site,requires\nP2,FAB,P1\nP1,FAB,\n");
    Program program = given.program();
    assertThat(program.generations().get("G2").supersedes())
        .isEqualTo(program.generations().get("G1"));
    assertThat(program.proposals().get("P2").requires()).isEqualTo(program.proposals().get("P1"));
    assertThat(program.generations().list().getFirst().id()).isEqualTo("G2");
  }

  @Test
  void starsInTariffsStandForAll() {
    Given given =
        Given.rackProgram()
            .with(
                "tariffs.csv",
                "measure,hts_prefix,origin,rate,valid_from\n122,*,*,0.15,2026-02-24\n");
    Tariff tariff = given.program().tariffs().getFirst();
    assertThat(tariff.htsPrefix()).isEmpty();
    assertThat(tariff.origin()).isNull();
    assertThat(tariff.metal()).isEmpty();
  }

  @Test
  void aTargetSpeaksOfTheProgramAGenerationOrAPart() {
    Given given =
        Given.rackProgram()
            .with("generations.csv", "generation,part\nG1,RACK\n")
            .with(
                "targets.csv",
                "target,rule,scope,share\nA,far,,0.6\nB,far,program,0.6\nC,far,G1,0.6\nD,far,RACK,0.6\n");
    Program program = given.program();
    assertThat(program.targets().list())
        .extracting(Target::scope)
        .containsExactly(
            new Target.OfProgram(),
            new Target.OfProgram(),
            new Target.OfGeneration(program.generations().get("G1")),
            new Target.OfPart(program.parts().get("RACK")));
  }

  @Test
  void durationsThatAreNotSaidFollowTheOthers() {
    Given given =
        Given.rackProgram()
            .with(
                "hazards.csv",
                """
                hazard,scope_kind,scope,events_per_year,duration_days_low,duration_days_mode,\
                duration_days_high,capacity_lost
                A,site,FAB,0.1,,20,,0.8
                B,site,FAB,0.1,10,,30,0.8
                """);
    Hazard first = given.program().hazards().get("A");
    assertThat(first.durationDaysLow()).isEqualTo(20);
    assertThat(first.durationDaysHigh()).isEqualTo(20);
    assertThat(given.program().hazards().get("B").durationDaysMode()).isEqualTo(20);
  }

  @Test
  void racksAndWorkloadsHaveTheirDefaults() {
    Given given =
        Given.rackProgram()
            .with(
                "rack_specs.csv",
                """
                spec,accelerators,memory_gb,memory_bandwidth_gb_per_s,\
                scale_up_gb_per_s_per_accelerator,scale_out_gbit_per_s_per_accelerator,power_kw
                R72,72,13400,576000,1800,400,132
                """)
            .with(
                "workloads.csv",
                """
                workload,kind,layers,hidden,heads,vocabulary,prompt_tokens,output_tokens
                chat,inference,96,12288,96,51200,1000,200
                """)
            .with("occupations.csv", "occupation\n51-2022\n");
    RackSpec spec = given.program().rackSpecs().get("R72");
    assertThat(spec.scaleUpDomainAccelerators()).isEqualTo(72);
    assertThat(spec.denseFp4Pflops()).isNull();
    Workload chat = given.program().workloads().get("chat");
    assertThat(chat.feedforward()).isEqualTo(49_152);
    assertThat(chat.kvHeads()).isEqualTo(96);
    assertThat(chat.experts()).isEqualTo(1);
    assertThat(chat.tokenSeconds()).isNull();
    assertThat(given.program().occupations().get("51-2022").group())
        .isEqualTo(OccupationGroup.MANUFACTURING);
    assertThat(given.program().occupations().get("51-2022").hoursPerYear()).isEqualTo(2080);
  }
}
