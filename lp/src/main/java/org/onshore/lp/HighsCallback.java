package org.onshore.lp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import org.onshore.lp.natives.NativeFunctions;

/**
 * HiGHS asks this while it solves: tells the listener, and stops when canceled or when time is up
 * (interior point looks at its own limit too late). An exception may not cross the native frames,
 * so it is kept, the solve stopped, and the exception thrown after.
 *
 * <p>Layout: {@code highs/lp_data/HighsCallbackStruct.h} of HiGHS 1.12. Where each field of the
 * data lies is asked of the library; the wish to stop is the first int of the answer.
 */
final class HighsCallback {

  private static final int SIMPLEX = 1;
  private static final int INTERIOR_POINT = 2;
  private static final int MIP_LOGGING = 5;
  private static final int MIP = 6;
  private static final int[] TYPES = {SIMPLEX, INTERIOR_POINT, MIP_LOGGING, MIP};
  private static final long NANOS_BETWEEN = 100_000_000;
  private static final double LONGEST_SECONDS = 1e9;
  private static final int DATA_BYTES = 256;

  private static final FunctionDescriptor SIGNATURE =
      FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);

  private final Offsets offsets;
  private @Nullable ProgressListener listener;
  private @Nullable Cancellation cancellation;
  private @Nullable Throwable failure;
  private long nextNanos;
  private long deadlineNanos;
  private boolean timed;
  private boolean canceled;

  private HighsCallback(Offsets offsets) {
    this.offsets = offsets;
  }

  /** Sets this session's callback in HiGHS; it is silent until {@link #begin}. */
  static HighsCallback in(HighsInstance highs) {
    HighsCallback callback = new HighsCallback(Offsets.ask(highs.functions()));
    MemorySegment stub = NativeFunctions.callback(callback.handle(), SIGNATURE, highs.arena());
    highs.check(
        "Highs_setCallback",
        highs.functions().call("Highs_setCallback", highs.pointer(), stub, MemorySegment.NULL));
    return callback;
  }

  private MethodHandle handle() {
    try {
      MethodType type =
          MethodType.methodType(
              void.class,
              int.class,
              MemorySegment.class,
              MemorySegment.class,
              MemorySegment.class,
              MemorySegment.class);
      return MethodHandles.lookup().findVirtual(HighsCallback.class, "asked", type).bindTo(this);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("the method below is missing", impossible);
    }
  }

  /** Readies for one solve; HiGHS calls back only if there is something to tell or to stop for. */
  void begin(HighsInstance highs, SolveOptions options) {
    listener = options.listener();
    cancellation = options.cancellation();
    failure = null;
    canceled = false;
    nextNanos = System.nanoTime();
    timed = options.timeLimitSeconds() < LONGEST_SECONDS;
    deadlineNanos = timed ? nextNanos + (long) (options.timeLimitSeconds() * 1e9) : 0;
    boolean wanted = timed || cancellation != null || listener != null;
    String call = wanted ? "Highs_startCallback" : "Highs_stopCallback";
    for (int type : TYPES) {
      highs.check(call, highs.functions().call(call, highs.pointer(), type));
    }
  }

  /** Whether somebody canceled the solve. Throws what the listener threw. */
  boolean wasCanceled() {
    Throwable thrown = failure;
    if (thrown instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    return canceled;
  }

  @SuppressWarnings("unused") // Called by HiGHS.
  private void asked(
      int type,
      MemorySegment message,
      MemorySegment data,
      MemorySegment answer,
      MemorySegment user) {
    try {
      Cancellation wish = cancellation;
      canceled |= wish != null && wish.isCanceled();
      if (!canceled && failure == null) {
        tell(type, data.reinterpret(DATA_BYTES));
      }
    } catch (Throwable thrown) {
      failure = thrown;
    }
    boolean stop = canceled || failure != null || (timed && System.nanoTime() - deadlineNanos > 0);
    if (stop && type != MIP_LOGGING && !answer.equals(MemorySegment.NULL)) {
      answer.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
    }
  }

  private void tell(int type, MemorySegment data) {
    long now = System.nanoTime();
    ProgressListener told = listener;
    if (told == null || now - nextNanos < 0) {
      return;
    }
    nextNanos = now + NANOS_BETWEEN;
    told.progressed(offsets.progress(type, data));
  }

  /** Where the fields of HighsCallbackDataOut lie, in bytes from its begin. */
  private record Offsets(
      long seconds,
      long simplexIterations,
      long interiorIterations,
      long objective,
      long nodes,
      long lpIterations,
      long mipObjective,
      long mipBound) {

    static Offsets ask(NativeFunctions functions) {
      try (Arena local = Arena.ofConfined()) {
        MemorySegment data = local.allocate(DATA_BYTES, JAVA_LONG.byteSize());
        return new Offsets(
            ask(functions, local, data, "running_time"),
            ask(functions, local, data, "simplex_iteration_count"),
            ask(functions, local, data, "ipm_iteration_count"),
            ask(functions, local, data, "objective_function_value"),
            ask(functions, local, data, "mip_node_count"),
            ask(functions, local, data, "mip_total_lp_iterations"),
            ask(functions, local, data, "mip_primal_bound"),
            ask(functions, local, data, "mip_dual_bound"));
      }
    }

    private static long ask(
        NativeFunctions functions, Arena local, MemorySegment data, String field) {
      MemorySegment found =
          functions.pointer("Highs_getCallbackDataOutItem", data, local.allocateFrom(field));
      long offset = found.address() - data.address();
      if (offset < 0 || offset > DATA_BYTES - JAVA_LONG.byteSize()) {
        throw new SolverException("HiGHS has no '%s' in its callback data".formatted(field));
      }
      return offset;
    }

    Progress progress(int type, MemorySegment data) {
      double time = data.get(JAVA_DOUBLE, seconds);
      return switch (type) {
        case SIMPLEX ->
            new Progress(
                Algorithm.SIMPLEX,
                time,
                data.get(JAVA_INT, simplexIterations),
                0,
                data.get(JAVA_DOUBLE, objective),
                Double.NEGATIVE_INFINITY);
        case INTERIOR_POINT ->
            new Progress(
                Algorithm.INTERIOR_POINT,
                time,
                data.get(JAVA_INT, interiorIterations),
                0,
                data.get(JAVA_DOUBLE, objective),
                Double.NEGATIVE_INFINITY);
        default ->
            new Progress(
                Algorithm.BRANCH_AND_BOUND,
                time,
                data.get(JAVA_LONG, lpIterations),
                data.get(JAVA_LONG, nodes),
                data.get(JAVA_DOUBLE, mipObjective),
                data.get(JAVA_DOUBLE, mipBound));
      };
    }
  }
}
