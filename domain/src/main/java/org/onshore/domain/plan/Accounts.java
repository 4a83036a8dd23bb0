package org.onshore.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a plan amounts to under the four goals.
 *
 * @param rolledUpShare value added at home over all value added, 0..1
 * @param content statements by rule and scope
 * @param jobs direct jobs; empty if the program has no labor rows
 * @param compute racks delivered, as compute
 * @param demand delivered, in time, late and short for the whole program; demand in tokens is
 *     apart, as its unit is another
 * @param bySector the same by sector, in order of first appearance
 * @param byGeneration the same by generation, in the order of the table
 * @param generations how each ramps, takes over and ends, in the order of the table
 * @param options how much of each is taken up, in the order of demand
 * @param economy indirect and induced jobs
 * @param tokens how demand in tokens was served, by compute and sector, in order of appearance
 */
public record Accounts(
    double rolledUpShare,
    List<ContentStatement> content,
    List<JobCount> jobs,
    List<ComputeDelivered> compute,
    Service demand,
    SequencedMap<String, Service> bySector,
    SequencedMap<String, Service> byGeneration,
    List<GenerationLife> generations,
    List<OptionTaken> options,
    EconomyJobs economy,
    List<TokenService> tokens) {
  public Accounts {
    generations = List.copyOf(generations);
    options = List.copyOf(options);
    tokens = List.copyOf(tokens);
    content = List.copyOf(content);
    jobs = List.copyOf(jobs);
    compute = List.copyOf(compute);
    bySector = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bySector));
    byGeneration = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byGeneration));
  }

  /**
   * How demand was served, in units of the parts demanded. Options count in quantity and delivered,
   * never as short.
   *
   * @param quantity wanted
   * @param delivered in time or late
   * @param onTime delivered in the period due
   * @param late delivered after it
   * @param shortage firm and forecast units never delivered
   */
  public record Service(
      double quantity, double delivered, double onTime, double late, double shortage) {
    public static final Service NONE = new Service(0, 0, 0, 0, 0);

    public Service plus(Service other) {
      return new Service(
          quantity + other.quantity,
          delivered + other.delivered,
          onTime + other.onTime,
          late + other.late,
          shortage + other.shortage);
    }
  }

  /** Racks delivered over the horizon. */
  public double racks() {
    return compute.stream().mapToDouble(ComputeDelivered::racks).sum();
  }

  /** Dense exaflops delivered over the horizon. */
  public double exaflops() {
    return compute.stream().mapToDouble(ComputeDelivered::pflops).sum() / 1000;
  }

  /** Megawatts of racks delivered over the horizon. */
  public double megawatts() {
    return compute.stream().mapToDouble(ComputeDelivered::megawatts).sum();
  }
}
