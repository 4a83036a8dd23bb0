package org.onshore.lp;

import org.jspecify.annotations.Nullable;

/**
 * How to solve. With the same model and options, and one thread, the answer has the same bits.
 *
 * @param algorithm the way to solve
 * @param crossover whether interior point goes on to a basis; without, values and duals lie inside
 *     the optimal face, and there is no basis
 * @param presolve whether the model may be reduced first; a warm solve never is
 * @param gap for integer columns: stop when the share {@link Solution#gap} is at most this
 * @param timeLimitSeconds wall-clock seconds for one solve, or infinity
 * @param threads for branch and bound; more than one may cost the sameness of bits across machines
 * @param primalTolerance how far a bound may be missed, in the unit of the row or column
 * @param dualTolerance how far a reduced cost may have the wrong sign
 * @param interiorTolerance the relative gap at which interior point is content; 1e-5 saves a few of
 *     the last and dearest iterations where no crossover follows
 * @param start where to begin, instead of where this session left off; gives the same answer
 *     whatever was solved before, at the price of a factorization
 * @param startValues for integer columns: a point to begin with; it may miss some bounds. Shape:
 *     [columns]
 * @param listener is told of progress, or null
 * @param cancellation is asked whether to stop, or null
 */
public record SolveOptions(
    Algorithm algorithm,
    boolean crossover,
    boolean presolve,
    double gap,
    double timeLimitSeconds,
    int threads,
    double primalTolerance,
    double dualTolerance,
    double interiorTolerance,
    @Nullable Basis start,
    @Nullable Values startValues,
    @Nullable ProgressListener listener,
    @Nullable Cancellation cancellation) {

  /**
   * Rows beyond which a cold linear program goes to interior point under {@link Algorithm#AUTO}.
   * Multi-period material balances of 1,800, 3,600, 6,900, 12,800 and 30,200 rows took 0.3, 0.6,
   * 1.4, 3.7 and 9.4 CPU seconds there, against 0.04, 0.6, 3.0, 5.2 and 30 in the dual simplex.
   */
  public static final int COLD_SIMPLEX_ROWS = 5_000;

  /** Checks each number. */
  public SolveOptions {
    if (!(gap >= 0)) {
      throw new IllegalArgumentException("gap is %s, expected 0 or more".formatted(gap));
    }
    if (!(timeLimitSeconds >= 0)) {
      throw new IllegalArgumentException(
          "time limit is %s s, expected 0 or more".formatted(timeLimitSeconds));
    }
    if (threads < 1) {
      throw new IllegalArgumentException("%d threads, expected 1 or more".formatted(threads));
    }
    if (!(primalTolerance >= 1e-10 && primalTolerance <= 1e-3)
        || !(dualTolerance >= 1e-10 && dualTolerance <= 1e-3)) {
      throw new IllegalArgumentException(
          "tolerances are %s and %s, expected 1e-10 to 1e-3"
              .formatted(primalTolerance, dualTolerance));
    }
    if (!(interiorTolerance >= 1e-12 && interiorTolerance <= 1e-2)) {
      throw new IllegalArgumentException(
          "interior tolerance is %s, expected 1e-12 to 1e-2".formatted(interiorTolerance));
    }
  }

  /** Automatic, one thread, no time limit, a gap of 1e-4, tolerances of 1e-7. */
  public static SolveOptions defaults() {
    return new SolveOptions(
        Algorithm.AUTO,
        true,
        true,
        1e-4,
        Double.POSITIVE_INFINITY,
        1,
        1e-7,
        1e-7,
        1e-8,
        null,
        null,
        null,
        null);
  }

  /** This, by another algorithm. */
  public SolveOptions withAlgorithm(Algorithm algorithm) {
    var draft = new Draft(this);
    draft.algorithm = algorithm;
    return draft.options();
  }

  /** This, with or without crossover. */
  public SolveOptions withCrossover(boolean crossover) {
    var draft = new Draft(this);
    draft.crossover = crossover;
    return draft.options();
  }

  /** This, with or without presolve. */
  public SolveOptions withPresolve(boolean presolve) {
    var draft = new Draft(this);
    draft.presolve = presolve;
    return draft.options();
  }

  /** This, with another gap (a share). */
  public SolveOptions withGap(double gap) {
    var draft = new Draft(this);
    draft.gap = gap;
    return draft.options();
  }

  /** This, with another limit in seconds. */
  public SolveOptions withTimeLimitSeconds(double timeLimitSeconds) {
    var draft = new Draft(this);
    draft.timeLimitSeconds = timeLimitSeconds;
    return draft.options();
  }

  /** This, with more threads. */
  public SolveOptions withThreads(int threads) {
    var draft = new Draft(this);
    draft.threads = threads;
    return draft.options();
  }

  /** This, with other tolerances. */
  public SolveOptions withTolerances(double primal, double dual) {
    var draft = new Draft(this);
    draft.primalTolerance = primal;
    draft.dualTolerance = dual;
    return draft.options();
  }

  /** This, beginning at a basis. */
  public SolveOptions withStart(Basis start) {
    var draft = new Draft(this);
    draft.start = start;
    return draft.options();
  }

  /** This, beginning at a point. */
  public SolveOptions withStartValues(Values startValues) {
    var draft = new Draft(this);
    draft.startValues = startValues;
    return draft.options();
  }

  /** This, telling a listener. */
  public SolveOptions withListener(ProgressListener listener) {
    var draft = new Draft(this);
    draft.listener = listener;
    return draft.options();
  }

  /** This, stopping when canceled. */
  public SolveOptions withCancellation(Cancellation cancellation) {
    var draft = new Draft(this);
    draft.cancellation = cancellation;
    return draft.options();
  }

  /** This, with another relative gap at which interior point is content. */
  public SolveOptions withInteriorTolerance(double interiorTolerance) {
    var draft = new Draft(this);
    draft.interiorTolerance = interiorTolerance;
    return draft.options();
  }

  /** The same names, open to change for the length of one call. */
  private static final class Draft {
    private Algorithm algorithm;
    private boolean crossover;
    private boolean presolve;
    private double gap;
    private double timeLimitSeconds;
    private int threads;
    private double primalTolerance;
    private double dualTolerance;
    private double interiorTolerance;
    private @Nullable Basis start;
    private @Nullable Values startValues;
    private @Nullable ProgressListener listener;
    private @Nullable Cancellation cancellation;

    Draft(SolveOptions options) {
      algorithm = options.algorithm;
      crossover = options.crossover;
      presolve = options.presolve;
      gap = options.gap;
      timeLimitSeconds = options.timeLimitSeconds;
      threads = options.threads;
      primalTolerance = options.primalTolerance;
      dualTolerance = options.dualTolerance;
      interiorTolerance = options.interiorTolerance;
      start = options.start;
      startValues = options.startValues;
      listener = options.listener;
      cancellation = options.cancellation;
    }

    SolveOptions options() {
      return new SolveOptions(
          algorithm,
          crossover,
          presolve,
          gap,
          timeLimitSeconds,
          threads,
          primalTolerance,
          dualTolerance,
          interiorTolerance,
          start,
          startValues,
          listener,
          cancellation);
    }
  }
}
