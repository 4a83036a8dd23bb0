package org.onshore.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.OccupationGroup;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Period;
import org.onshore.report.document.Chart;
import org.onshore.report.document.Chart.Series;
import org.onshore.report.document.Chart.Shape;
import org.onshore.report.document.Chart.Trend;
import org.onshore.report.document.Tone;

/** Racks, money and people over time. */
final class RampPictures {
  private final PlanReport report;
  private final String bucket;

  RampPictures(PlanReport report) {
    this.report = report;
    this.bucket = report.calendar().bucket() == Bucket.WEEK ? "week" : "month";
  }

  /** First day of every period. */
  static List<String> days(PlanReport report) {
    return report.calendar().periods().stream()
        .map(period -> report.calendar().firstDay(period).toString())
        .toList();
  }

  Chart racks() {
    return new Trend(
        "ramp-racks",
        "Delivered each " + bucket,
        "Racks delivered in every " + bucket + ", stacked by generation.",
        "racks",
        days(report),
        byGeneration(Shape.BAR, false));
  }

  Chart cumulative() {
    return new Trend(
        "ramp-cumulative",
        "Delivered so far",
        "Racks delivered up to every " + bucket + ", stacked by generation.",
        "racks",
        days(report),
        byGeneration(Shape.AREA, true));
  }

  private List<Series> byGeneration(Shape shape, boolean cumulative) {
    List<Series> series = new ArrayList<>();
    for (Generation generation : report.program().generations()) {
      double[] racks = zeros();
      for (ComputeDelivered row : report.accounts().compute()) {
        if (row.generation().equals(generation)) {
          add(racks, row.period(), row.racks());
        }
      }
      List<Double> values = cumulative ? summed(racks) : listed(racks);
      series.add(new Series(generation.id(), shape, Tone.PLAIN, values));
    }
    return series;
  }

  Chart costs() {
    List<Series> series = new ArrayList<>();
    for (CostKind kind : CostKind.values()) {
      double[] usd = zeros();
      boolean occurs = false;
      for (Cost cost : report.plan().costs()) {
        if (cost.kind() == kind && Math.abs(cost.amountUsd()) > PlanTables.LEAST_QUANTITY) {
          add(usd, cost.period(), cost.amountUsd());
          occurs = true;
        }
      }
      if (occurs) {
        series.add(
            new Series(
                PlanTables.word(kind).replace('_', ' '), Shape.BAR, Tone.PLAIN, listed(usd)));
      }
    }
    return new Trend(
        "costs-over-time",
        "Cost each " + bucket + " by kind",
        "Discounted cost in every " + bucket + ", stacked by kind.",
        "USD",
        days(report),
        series);
  }

  Chart jobs() {
    List<Series> series = new ArrayList<>();
    for (OccupationGroup group : OccupationGroup.values()) {
      double[] heads = zeros();
      boolean occurs = false;
      for (JobCount job : report.accounts().jobs()) {
        if (job.occupation().group() == group) {
          add(heads, job.period(), job.headcount());
          occurs = true;
        }
      }
      if (occurs) {
        series.add(new Series(PlanTables.word(group), Shape.AREA, Tone.PLAIN, listed(heads)));
      }
    }
    return new Trend(
        "jobs-over-time",
        "Direct jobs by kind of work",
        "People at work in every " + bucket + ", stacked by kind of work.",
        "people",
        days(report),
        series);
  }

  private double[] zeros() {
    return new double[report.calendar().length().value()];
  }

  static void add(double[] sums, Period period, double value) {
    if (period.index() < sums.length) {
      sums[period.index()] += value;
    }
  }

  static List<Double> listed(double[] values) {
    List<Double> list = new ArrayList<>();
    for (double value : values) {
      list.add(value);
    }
    return Collections.unmodifiableList(list);
  }

  static List<Double> summed(double[] values) {
    double[] sums = values.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return listed(sums);
  }
}
