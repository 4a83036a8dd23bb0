package org.onshore.engine.sourcing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Period;
import org.onshore.lp.Conflict;
import org.onshore.lp.Conflict.Clash;
import org.onshore.lp.Conflict.Side;
import org.onshore.lp.Model;

/**
 * What cannot hold together, in the words of a planner: what must be first, then what stands
 * against it. One sentence for each thing and number, over all periods in which it takes part. That
 * a quantity is not negative goes without saying.
 */
final class ClashWords {
  private final Model model;
  private final String bucket;
  private final SequencedMap<String, NavigableSet<Integer>> musts = new LinkedHashMap<>();
  private final SequencedMap<String, NavigableSet<Integer>> limits = new LinkedHashMap<>();

  private ClashWords(Program program, Model model) {
    this.model = model;
    bucket = bucket(program);
  }

  /** A sentence for each of the limits and minimums that clash. */
  static List<String> of(Program program, Model model, Conflict conflict) {
    var words = new ClashWords(program, model);
    conflict.columns().forEach(words::addColumn);
    conflict.rows().forEach(words::addRow);
    List<String> sentences = new ArrayList<>();
    words.musts.forEach((text, periods) -> sentences.add(words.sentence(text, periods)));
    words.limits.forEach((text, periods) -> sentences.add(words.sentence(text, periods)));
    return sentences;
  }

  /** A process that must start units in a period in which it cannot. */
  static String componentsMissing(Program program, Process process, double minimum, int period) {
    return "process '%s' must start at least %s in %s %d, but its components cannot be there"
        .formatted(process.id(), amount(minimum), bucket(program), period);
  }

  /** A process that must start more units in a period than it may. */
  static String maximumBelow(Program program, Process process, int period) {
    var at = new Period(period);
    return "process '%s' must start at least %s in %s %d, but no more than %s"
        .formatted(
            process.id(),
            amount(process.minimumPerPeriod().at(at)),
            bucket(program),
            period,
            amount(process.maximumPerPeriod().at(at)));
  }

  private static String bucket(Program program) {
    return program.calendar().bucket() == Bucket.WEEK ? "week" : "month";
  }

  private void addColumn(Clash clash) {
    double lower = model.columnLower(clash.index());
    double upper = model.columnUpper(clash.index());
    if (model.columnKey(clash.index())
        instanceof Key.Starts(Process process, String _, int period)) {
      if (clash.side() != Side.UPPER && lower > 0) {
        must(period, "process '%s' must start at least %s".formatted(process.id(), amount(lower)));
      }
      if (clash.side() != Side.LOWER) {
        limit(period, "process '%s' starts at most %s".formatted(process.id(), amount(upper)));
      }
    }
  }

  private void addRow(Clash clash) {
    double upper = model.rowUpper(clash.index());
    switch ((Key) model.rowKey(clash.index())) {
      case Key.Balance(StockPoint point, int period) ->
          limit(
              period,
              "what leaves the stock of '%s' at '%s', made in %s, must have come there%s"
                  .formatted(
                      point.part().id(),
                      point.site().id(),
                      point.origin(),
                      upper > 0 ? " (" + amount(upper) + " in stock or received)" : ""));
      case Key.Bill(Process process, String _, String group, int period) ->
          limit(
              period, "process '%s' takes '%s' for what it starts".formatted(process.id(), group));
      case Key.Capacity(Resource resource, int period) ->
          limit(
              period,
              "resource '%s' at '%s' has a capacity of %s"
                  .formatted(resource.id(), resource.site().id(), amount(upper)));
      case Key.LaneMass(Lane lane, int period) ->
          limit(period, "lane '%s' carries %s kg".formatted(lane.id(), amount(upper)));
      case Key.Served(var demand) ->
          limit(
              demand.due().index(),
              "demand '%s' takes %s units".formatted(demand.id(), amount(upper)));
      case Key.OneAward(var proposal) ->
          always("proposal '%s' is awarded once at most".formatted(proposal.id()));
      case Key.OneOfGroup(var group) ->
          always("one proposal of group '%s' is awarded at most".formatted(group));
      case Key.Requires(var proposal, int period) ->
          limit(
              period,
              "proposal '%s' is awarded only once the one it requires is".formatted(proposal.id()));
      case Key.NeedsAward(Process process, int period) ->
          limit(period, "process '%s' starts nothing before its award".formatted(process.id()));
      case Key.RunsOnceAwarded(Process process, int period) ->
          must(period, "process '%s' must start its minimum once awarded".formatted(process.id()));
      case Key.Shortfall(var commitment, int period) ->
          limit(
              period,
              "proposal '%s' commits to %s of process '%s', or a penalty"
                  .formatted(
                      commitment.proposal().id(),
                      amount(commitment.minimumQuantity()),
                      commitment.process().id()));
      case Key.Lots(Process process, int period) ->
          limit(period, "process '%s' starts whole lots".formatted(process.id()));
      case Key.StartsOfAll(Process process, int period) -> addLimits(clash, process, period);
      case Key.Given(StockPoint point, int period) ->
          limit(
              period,
              "no more '%s' joins streams at '%s' than %s"
                  .formatted(point.part().id(), point.site().id(), amount(upper)));
      case Key.Complies(Process process, String stream) ->
          always(
              "process '%s' must exceed the domestic content of %s"
                  .formatted(process.id(), stream));
      case Key.Content _ -> {}
      case Key.Reaches(Target target) ->
          always(
              "target '%s' must reach a share of %s by %s"
                  .formatted(target.id(), amount(target.share()), target.rule()));
      case Key.SamplesOf(Generation generation) ->
          always(
              "samples of generation '%s' are at most %s before its volume begins"
                  .formatted(generation.id(), amount(upper)));
      case Key.Keeps(String goal) -> always("goal '%s' keeps what was reached".formatted(goal));
      case Key.Misses _ -> throw noRow(clash);
      case Key.Starts _, Key.Uses _, Key.Ships _, Key.Stocks _ -> throw noRow(clash);
      case Key.Delivers _, Key.Shorts _, Key.Awards _, Key.Enters _ -> throw noRow(clash);
    }
  }

  private void addLimits(Clash clash, Process process, int period) {
    double lower = model.rowLower(clash.index());
    double upper = model.rowUpper(clash.index());
    if (clash.side() != Side.UPPER && lower > 0) {
      must(period, "process '%s' must start at least %s".formatted(process.id(), amount(lower)));
    }
    if (clash.side() != Side.LOWER && Double.isFinite(upper)) {
      limit(period, "process '%s' starts at most %s".formatted(process.id(), amount(upper)));
    }
  }

  private IllegalStateException noRow(Clash clash) {
    return new IllegalStateException(model.rowKey(clash.index()) + " is no row");
  }

  private void must(int period, String text) {
    musts.computeIfAbsent(text, of -> new TreeSet<>()).add(period);
  }

  private void limit(int period, String text) {
    limits.computeIfAbsent(text, of -> new TreeSet<>()).add(period);
  }

  private void always(String text) {
    limits.computeIfAbsent(text, of -> new TreeSet<>());
  }

  /** The text with its periods: in week 3; in weeks 0-4, 7. */
  private String sentence(String text, NavigableSet<Integer> periods) {
    if (periods.isEmpty()) {
      return text;
    }
    List<String> spans = new ArrayList<>();
    int from = periods.first();
    for (int period : periods) {
      if (!periods.contains(period + 1)) {
        spans.add(from == period ? Integer.toString(from) : from + "-" + period);
        Integer next = periods.higher(period);
        from = next == null ? from : next;
      }
    }
    String noun = periods.size() == 1 ? bucket : bucket + "s";
    return text + " in " + noun + " " + String.join(", ", spans);
  }

  private static String amount(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : "any number";
  }
}
