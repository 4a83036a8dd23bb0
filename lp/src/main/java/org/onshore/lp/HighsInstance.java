package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.onshore.lp.natives.NativeException;
import org.onshore.lp.natives.NativeFunctions;

/**
 * One instance of HiGHS, the memory it lives in, and its calls by name with their status checked.
 * Source: {@code highs/interfaces/highs_c_api.h} of HiGHS 1.12.
 */
final class HighsInstance implements AutoCloseable {

  /** kHighsModelStatusUnboundedOrInfeasible. */
  static final int UNBOUNDED_OR_INFEASIBLE = 9;

  /** kHighsModelStatusUnknown. */
  static final int UNKNOWN = 15;

  private static final int ERROR = -1;

  private static @Nullable NativeFunctions loaded;

  private final NativeFunctions functions;
  private final Arena arena;
  private final MemorySegment pointer;
  private boolean open = true;

  @SuppressWarnings("MustBeClosedChecker") // Closed by close().
  private HighsInstance(NativeFunctions functions) {
    this.functions = functions;
    this.arena = Arena.ofConfined();
    this.pointer = functions.pointer("Highs_create");
  }

  static HighsInstance create() {
    HighsInstance instance = new HighsInstance(library());
    instance.option("output_flag", false);
    return instance;
  }

  /** Loads the library at its first use, once; a failure is told as it is, each time. */
  private static synchronized NativeFunctions library() {
    NativeFunctions known = loaded;
    if (known != null) {
      return known;
    }
    NativeFunctions functions = NativeFunctions.highs();
    String version = functions.pointer("Highs_version").reinterpret(Long.MAX_VALUE).getString(0);
    if (!version.startsWith("1.12.")) {
      throw new NativeException(
          "'%s' is HiGHS %s, expected 1.12".formatted(functions.file(), version));
    }
    loaded = functions;
    return functions;
  }

  NativeFunctions functions() {
    return functions;
  }

  MemorySegment pointer() {
    if (!open) {
      throw new SolverException("the session is closed");
    }
    return pointer;
  }

  Arena arena() {
    return arena;
  }

  /** Refuses an error of HiGHS; a warning passes. */
  void check(String call, int status) {
    if (status == ERROR) {
      throw new SolverException("%s refused its arguments".formatted(call));
    }
  }

  void call(String name) {
    check(name, functions.call(name, pointer()));
  }

  /** kHighsModelStatus of the last run. */
  int modelStatus() {
    return functions.call("Highs_getModelStatus", pointer());
  }

  void option(String name, boolean value) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment text = local.allocateFrom(name);
      checkOption(
          name, value, functions.call("Highs_setBoolOptionValue", pointer(), text, value ? 1 : 0));
    }
  }

  void option(String name, int value) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment text = local.allocateFrom(name);
      checkOption(name, value, functions.call("Highs_setIntOptionValue", pointer(), text, value));
    }
  }

  void option(String name, double value) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment text = local.allocateFrom(name);
      checkOption(
          name, value, functions.call("Highs_setDoubleOptionValue", pointer(), text, value));
    }
  }

  void option(String name, String value) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment text = local.allocateFrom(name);
      MemorySegment word = local.allocateFrom(value);
      checkOption(name, value, functions.call("Highs_setStringOptionValue", pointer(), text, word));
    }
  }

  private static void checkOption(String name, Object value, int status) {
    if (status == ERROR) {
      throw new SolverException("option %s cannot be %s".formatted(name, value));
    }
  }

  int intInfo(String name) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment result = local.allocate(JAVA_INT);
      info("Highs_getIntInfoValue", name, local, result);
      return result.get(JAVA_INT, 0);
    }
  }

  long longInfo(String name) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment result = local.allocate(JAVA_LONG);
      info("Highs_getInt64InfoValue", name, local, result);
      return result.get(JAVA_LONG, 0);
    }
  }

  double doubleInfo(String name) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment result = local.allocate(JAVA_DOUBLE);
      info("Highs_getDoubleInfoValue", name, local, result);
      return result.get(JAVA_DOUBLE, 0);
    }
  }

  private void info(String function, String name, Arena local, MemorySegment result) {
    // A warning means that the value isn't valid as yet; it holds HiGHS's word for that.
    check(
        function + " " + name,
        functions.call(function, pointer(), local.allocateFrom(name), result));
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      try {
        functions.run("Highs_destroy", pointer);
      } finally {
        arena.close();
      }
    }
  }
}
