package org.onshore.engine.risk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;

/**
 * Draws the outages of a trial from a program's hazards: starts as a Poisson process over the
 * horizon, durations triangular.
 *
 * <p>Each hazard of each trial has a random stream of its own, keyed by seed, trial and name. So a
 * trial is the same whoever computes it and in whatever order, and two variants of a program meet
 * the same outages as far as their hazards are the same (common random numbers).
 */
public final class HazardSampler {
  private static final double DAYS_PER_YEAR = 365;
  private static final RandomGeneratorFactory<RandomGenerator> STREAMS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  private final Program program;
  private final long seed;
  private final double days;

  /** A sampler over the program's horizon. */
  public HazardSampler(Program program, long seed) {
    this.program = program;
    this.seed = seed;
    days = program.calendar().daysFromStart(new Period(program.calendar().length().value()));
  }

  /** The outages of a trial, by the day they begin. */
  public List<Outage> outages(int trial) {
    List<Outage> outages = new ArrayList<>();
    for (Hazard hazard : program.hazards()) {
      if (hazard.eventsPerYear() > 0 && hazard.capacityLost() > 0) {
        draw(hazard, stream(seed, trial, hazard.id()), outages);
      }
    }
    outages.sort(Comparator.comparingDouble(Outage::fromDay));
    return outages;
  }

  private void draw(Hazard hazard, RandomGenerator random, List<Outage> outages) {
    double gap = DAYS_PER_YEAR / hazard.eventsPerYear();
    for (double day = gap * random.nextExponential();
        day < days;
        day += gap * random.nextExponential()) {
      outages.add(new Outage(hazard, day, day + duration(hazard, random.nextDouble())));
    }
  }

  /** The triangular distribution, inverted at a number from 0 to 1; days. */
  static double duration(Hazard hazard, double uniform) {
    double low = hazard.durationDaysLow();
    double mode = hazard.durationDaysMode();
    double high = hazard.durationDaysHigh();
    double width = high - low;
    if (width <= 0) {
      return mode;
    }
    double turn = (mode - low) / width;
    return uniform < turn
        ? low + Math.sqrt(uniform * width * (mode - low))
        : high - Math.sqrt((1 - uniform) * width * (high - mode));
  }

  /** A stream of random numbers that belongs to this key alone. */
  static RandomGenerator stream(long seed, int trial, String name) {
    try {
      String key = seed + "/" + trial + "/" + name;
      return STREAMS.create(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
