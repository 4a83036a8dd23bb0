package org.onshore.report;

import static org.onshore.report.table.Column.day;
import static org.onshore.report.table.Column.flag;
import static org.onshore.report.table.Column.known;
import static org.onshore.report.table.Column.real;
import static org.onshore.report.table.Column.text;
import static org.onshore.report.table.Column.whole;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.ProposalWorth;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Demand;
import org.onshore.report.table.Column;
import org.onshore.report.table.ResultTable;

/** The tables of a run folder. */
public final class PlanTables {
  /** What is at or below this is noise of the solver, not a quantity. */
  static final double LEAST_QUANTITY = 1e-9;

  private static final String PERIOD = "index from 0";
  private static final String UNITS = "units of the part";
  private static final String USD = "USD";

  static final ResultTable<PlanReport, Start> STARTS =
      new ResultTable<>(
          "starts",
          "units of a process started in a period",
          report -> report.plan().starts().stream().filter(row -> worthy(row.quantity())),
          List.of(
              text("process", "the way it is made or bought", row -> row.process().id()),
              text("site", "where", row -> row.process().site().id()),
              text("part", "what", row -> row.process().part().id()),
              text("origin", "country of origin it has", row -> row.process().origin().code()),
              whole("period", PERIOD, "when started", row -> row.period().index()),
              day("date", "first day of the period", Start::period),
              real("quantity", UNITS, "units started, before yield", Start::quantity),
              stream("it is started for", Start::stream)));

  static final ResultTable<PlanReport, Use> USES =
      new ResultTable<>(
          "uses",
          "components of one origin taken by what a process starts in a period",
          report -> report.plan().uses().stream().filter(row -> worthy(row.quantity())),
          List.of(
              text("process", "the way that takes them", row -> row.process().id()),
              text("component", "the part taken", row -> row.component().id()),
              text("origin", "country of origin of what is taken", row -> row.origin().code()),
              whole("period", PERIOD, "when taken", row -> row.period().index()),
              day("date", "first day of the period", Use::period),
              real("quantity", UNITS, "units taken", Use::quantity),
              stream("of what is started", Use::stream),
              text(
                  "component_stream",
                  "stream whose stock it is taken from, blank for the common one",
                  Use::componentStream)));

  static final ResultTable<PlanReport, Shipment> SHIPMENTS =
      new ResultTable<>(
          "shipments",
          "units of one origin leaving over a lane in a period; money is not discounted",
          report -> report.plan().shipments().stream().filter(row -> worthy(row.quantity())),
          List.of(
              text("from", "site they leave", row -> row.lane().from().id()),
              text("to", "site they go to", row -> row.lane().to().id()),
              text("mode", "ocean, air, rail or truck", row -> word(row.lane().mode())),
              text("part", "what", row -> row.part().id()),
              text("origin", "country of origin", row -> row.origin().code()),
              whole("period", PERIOD, "when they leave", row -> row.period().index()),
              day("date", "first day of the period", Shipment::period),
              whole(
                  "arrives_period",
                  PERIOD,
                  "when they arrive; may lie past the horizon",
                  row -> row.arrives().index()),
              real("quantity", UNITS, "units shipped", Shipment::quantity),
              real("freight_usd", USD, "paid for the way", Shipment::freightUsd),
              real("duty_usd", USD, "paid at the border", Shipment::dutyUsd),
              stream("they belong to", Shipment::stream)));

  static final ResultTable<PlanReport, EndStock> STOCK =
      new ResultTable<>(
          "stock",
          "units of one origin at a site at the end of a period",
          report -> report.plan().stock().stream().filter(row -> worthy(row.quantity())),
          List.of(
              text("site", "where", row -> row.site().id()),
              text("part", "what", row -> row.part().id()),
              text("origin", "country of origin", row -> row.origin().code()),
              whole("period", PERIOD, "at the end of it", row -> row.period().index()),
              day("date", "first day of the period", EndStock::period),
              real("quantity", UNITS, "units on hand", EndStock::quantity),
              stream("they belong to", EndStock::stream)));

  static final ResultTable<PlanReport, Delivery> DELIVERIES =
      new ResultTable<>(
          "deliveries",
          "units of one origin delivered to a demand in a period",
          report -> report.plan().deliveries().stream().filter(row -> worthy(row.quantity())),
          List.of(
              text("demand", "which", row -> row.demand().id()),
              text("part", "what", row -> row.demand().part().id()),
              text("site", "where to", row -> row.demand().site().id()),
              text("sector", "who it is for", row -> row.demand().sector()),
              text("origin", "country of origin", row -> row.origin().code()),
              whole("period", PERIOD, "when delivered", row -> row.period().index()),
              day("date", "first day of the period", Delivery::period),
              real("quantity", UNITS, "units delivered", Delivery::quantity),
              whole("late_periods", "periods", "after due; 0 is in time", Delivery::latePeriods),
              stream("they come from", Delivery::stream)));

  static final ResultTable<PlanReport, ShortDemand> SHORTS =
      new ResultTable<>(
          "shorts",
          "units of a demand never delivered, and why",
          PlanTables::shorts,
          List.of(
              text("demand", "which", row -> row.demand().id()),
              real("quantity", UNITS, "units never delivered", ShortDemand::quantity),
              text(
                  "gates",
                  "the limits in words, most worth relieving first, joined by \"; \"",
                  row -> row.gates().stream().map(Gate::words).collect(Collectors.joining("; ")))));

  static final ResultTable<PlanReport, CapacityUse> CAPACITY =
      new ResultTable<>(
          "capacity",
          "a resource in a period, used or not",
          report -> report.plan().capacity().stream(),
          List.of(
              text("resource", "which", row -> row.resource().id()),
              whole("period", PERIOD, "when", row -> row.period().index()),
              day("date", "first day of the period", CapacityUse::period),
              real(
                  "used",
                  "units of the resource",
                  "in the period (flow), or up to and with it (level)",
                  CapacityUse::used),
              real(
                  "available",
                  "units of the resource",
                  "with what is awarded; inf for no limit",
                  CapacityUse::available),
              real(
                  "worth_usd_per_unit",
                  "USD per unit of the resource",
                  "what one more unit here and now would save, discounted",
                  CapacityUse::worthUsdPerUnit)));

  static final ResultTable<PlanReport, Award> AWARDS =
      new ResultTable<>(
          "awards",
          "a proposal awarded",
          report -> report.plan().awards().stream(),
          List.of(
              text("proposal", "which", row -> row.proposal().id()),
              whole("period", PERIOD, "when awarded", row -> row.period().index()),
              day("date", "first day of the period", Award::period),
              real("cost_usd", USD, "paid once, not discounted", Award::costUsd)));

  static final ResultTable<PlanReport, ProposalWorth> PROPOSALS =
      new ResultTable<>(
          "proposals",
          "what a proposal is worth: the plan with it less the plan without it",
          report -> report.explanation().proposals().stream(),
          List.of(
              text("proposal", "which, the most worth first", row -> row.proposal().id()),
              flag("awarded", "whether it is awarded in this plan", row -> row.awarded() != null),
              known(
                  "worth_usd",
                  USD,
                  "discounted cost it saves; inf where what must hold needs it, -inf where it"
                      + " forbids it",
                  ProposalWorth::worthUsd),
              change("domestic_share", "share 0..1", "more of it domestic", Totals::domesticShare),
              change(
                  "late_unit_periods", "units times periods", "more late", Totals::lateUnitPeriods),
              change("short_units", UNITS, "more never delivered", Totals::shortUnits),
              change("job_years", "years", "more direct work", Totals::jobYears),
              flag(
                  "others_decided_anew",
                  "false where the other awards were held as they are",
                  ProposalWorth::proven)));

  /** Last, so that tables written before streams were known are read as well. */
  private static <R> Column<R> stream(String meaning, Function<R, String> name) {
    return text("stream", "stream " + meaning + ", blank for the common one", name);
  }

  private static Column<ProposalWorth> change(
      String name, String unit, String meaning, ToDoubleFunction<Totals> figure) {
    return known(
        name,
        unit,
        meaning + " with it than without it",
        row -> row.difference() == null ? null : figure.applyAsDouble(row.difference()));
  }

  static final ResultTable<PlanReport, Cost> COSTS =
      new ResultTable<>(
          "costs",
          "discounted money of one kind in a period; only option_value is negative",
          report -> report.plan().costs().stream().filter(row -> worthy(row.amountUsd())),
          List.of(
              text("kind", "what it goes to", row -> word(row.kind())),
              whole("period", PERIOD, "when", row -> row.period().index()),
              day("date", "first day of the period", Cost::period),
              real("amount_usd", USD, "discounted to the start", Cost::amountUsd)));

  static final ResultTable<PlanReport, ContentStatement> CONTENT =
      new ResultTable<>(
          "content",
          "how much of something is domestic by a rule",
          report -> report.accounts().content().stream(),
          List.of(
              text("rule", "whose rule", ContentStatement::rule),
              text(
                  "scope",
                  "program, generation, target, or delivered to a sector",
                  ContentStatement::scope),
              day("from", "first day it covers", ContentStatement::from),
              day("until", "first day it no longer covers", ContentStatement::until),
              real("domestic_usd", USD, "domestic cost", ContentStatement::domesticUsd),
              real("total_usd", USD, "all cost", ContentStatement::totalUsd),
              real("share", "share 0..1", "domestic over total", ContentStatement::share),
              known("threshold", "share 0..1", "what the rule asks", ContentStatement::threshold),
              flag("passes", "blank if the rule asks nothing", ContentStatement::passes)));

  static final ResultTable<PlanReport, JobCount> JOBS =
      new ResultTable<>(
          "jobs",
          "people at work at a site in an occupation in a period",
          report -> report.accounts().jobs().stream().filter(row -> worthy(row.headcount())),
          List.of(
              text("site", "where", row -> row.site().id()),
              text("state", "ISO 3166-2, blank if not said", row -> row.site().state()),
              text("occupation", "SOC code", row -> row.occupation().id()),
              text("group", "kind of work", row -> word(row.occupation().group())),
              whole("period", PERIOD, "when", row -> row.period().index()),
              day("date", "first day of the period", JobCount::period),
              real("headcount", "people, full time", "at work", JobCount::headcount)));

  static final ResultTable<PlanReport, ComputeDelivered> COMPUTE =
      new ResultTable<>(
          "compute",
          "racks delivered in a period, as compute",
          report -> report.accounts().compute().stream().filter(row -> worthy(row.racks())),
          List.of(
              text("generation", "which rack", row -> row.generation().id()),
              text("sector", "who it is for", ComputeDelivered::sector),
              text("site", "where", row -> row.site().id()),
              whole("period", PERIOD, "when delivered", row -> row.period().index()),
              day("date", "first day of the period", ComputeDelivered::period),
              real("racks", "racks", "delivered", ComputeDelivered::racks),
              real(
                  "pflops",
                  "petaflops, dense",
                  "at FP8 (else BF16, else FP4); 0 without a rack specification",
                  ComputeDelivered::pflops),
              real("megawatts", "MW", "at full load", ComputeDelivered::megawatts),
              known(
                  "tokens_per_second",
                  "tokens/s",
                  "on the workload; blank if not computed",
                  ComputeDelivered::tokensPerSecond),
              text(
                  "workload",
                  "the program's first inference workload; blank if there is none",
                  row -> row.workload() == null ? "" : row.workload().id())));

  /** Every table of a run folder, in the order they are documented. */
  public static final List<ResultTable<PlanReport, ?>> ALL =
      List.of(
          STARTS,
          USES,
          SHIPMENTS,
          STOCK,
          DELIVERIES,
          SHORTS,
          CAPACITY,
          AWARDS,
          PROPOSALS,
          COSTS,
          CONTENT,
          JOBS,
          COMPUTE);

  private PlanTables() {}

  /**
   * A demand short.
   *
   * @param gates the most worth relieving first
   */
  record ShortDemand(Demand demand, double quantity, List<Gate> gates) {}

  private static Stream<ShortDemand> shorts(PlanReport report) {
    return report.plan().shorts().stream()
        .filter(row -> worthy(row.quantity()))
        .map(row ->
            new ShortDemand(
                row.demand(), row.quantity(), report.explanation().gatesOf(row.demand())));
  }

  /** A constant of an enum as the tables write it: option_value. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static boolean worthy(double quantity) {
    return Math.abs(quantity) > LEAST_QUANTITY;
  }
}
