package org.onshore.domain.run;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A results folder as it is, without the program it was planned from: names are text.
 *
 * @param figures of summary.json by their path, as {@code costs_usd.late}; those not known are left
 *     out
 */
public record RunRecord(
    Head head,
    SequencedMap<String, Double> figures,
    List<Started> starts,
    List<Shipped> shipments,
    List<Delivered> deliveries,
    List<Short> shorts,
    List<Awarded> awards,
    List<Content> content,
    List<Available> capacity) {
  public RunRecord {
    figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    starts = List.copyOf(starts);
    shipments = List.copyOf(shipments);
    deliveries = List.copyOf(deliveries);
    shorts = List.copyOf(shorts);
    awards = List.copyOf(awards);
    content = List.copyOf(content);
    capacity = List.copyOf(capacity);
  }

  /**
   * Which run it is.
   *
   * @param folder it was read from
   * @param name of the program
   * @param status optimal, feasible, infeasible or unknown
   * @param inputSha256 of the files of the program
   */
  public record Head(String folder, String name, String status, String inputSha256) {}

  /**
   * Units of a process started.
   *
   * @param country of origin
   */
  public record Started(
      String process, String site, String part, String country, double quantity) {}

  /** Units of a part sent over a lane. */
  public record Shipped(String from, String to, String mode, String part, double quantity) {}

  /** Units delivered to a demand, so many periods late. */
  public record Delivered(
      String demand, String part, String site, double quantity, double latePeriods) {}

  /**
   * Units of a demand never delivered.
   *
   * @param gates names of the limits that hold it back
   */
  public record Short(String demand, double quantity, List<String> gates) {
    public Short {
      gates = List.copyOf(gates);
    }
  }

  /** A proposal awarded. */
  public record Awarded(String proposal, LocalDate date, double costUsd) {}

  /**
   * Content by a rule.
   *
   * @param passes null if the rule asks nothing
   */
  public record Content(String rule, String scope, double share, @Nullable Boolean passes) {}

  /**
   * What a resource could do in a period.
   *
   * @param units of the resource; infinite for no limit
   */
  public record Available(String resource, LocalDate date, double units) {}
}
