package org.onshore.lp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A second opinion for tests: COIN-OR's Clp reads an MPS file and solves it, sharing no code with
 * HiGHS. Linux on x86-64 only. Other rooms get it with the test-jar of this one.
 */
public final class Clp {

  private static final String JAR_FOLDER = "/ortools-linux-x86-64/";

  /** Clp after what it needs. */
  private static final List<String> FILES =
      List.of("libbz2.so.1", "libz.so.1", "libCoinUtils.so.2", "libOsi.so.0", "libClp.so.1");

  private static final SymbolLookup SYMBOLS = load();

  private Clp() {}

  /** How Clp ended. */
  public enum Status {
    /** Solved. */
    OPTIMAL,
    /** No point meets all bounds. */
    INFEASIBLE,
    /** The objective falls without end. */
    UNBOUNDED,
    /** Anything else. */
    STOPPED
  }

  /** What Clp says of a model. The objective has no meaning unless optimal. */
  public record Opinion(Status status, double objective) {}

  /** Solves the linear program in a free MPS file; integer columns are taken as continuous. */
  public static Opinion solve(Path mpsFile) {
    MemorySegment model = (MemorySegment) call("Clp_newModel", FunctionDescriptor.of(ADDRESS));
    try (Arena local = Arena.ofConfined()) {
      call("Clp_setLogLevel", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT), model, 0);
      MemorySegment name = local.allocateFrom(mpsFile.toString());
      FunctionDescriptor read =
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
      int errors = (int) call("Clp_readMps", read, model, name, 1, 0);
      if (errors != 0) {
        throw new IllegalStateException("Clp found %d errors in '%s'".formatted(errors, mpsFile));
      }
      call("Clp_initialSolve", FunctionDescriptor.of(JAVA_INT, ADDRESS), model);
      int status = (int) call("Clp_status", FunctionDescriptor.of(JAVA_INT, ADDRESS), model);
      double objective =
          (double) call("Clp_objectiveValue", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS), model);
      return new Opinion(status(status), objective);
    } finally {
      call("Clp_deleteModel", FunctionDescriptor.ofVoid(ADDRESS), model);
    }
  }

  private static Status status(int code) {
    return switch (code) {
      case 0 -> Status.OPTIMAL;
      case 1 -> Status.INFEASIBLE;
      case 2 -> Status.UNBOUNDED;
      default -> Status.STOPPED;
    };
  }

  private static Object call(String name, FunctionDescriptor signature, Object... arguments) {
    MethodHandle function =
        Linker.nativeLinker().downcallHandle(SYMBOLS.find(name).orElseThrow(), signature);
    try {
      Object result = function.invokeWithArguments(arguments);
      return result == null ? name : result;
    } catch (Throwable failure) {
      throw new IllegalStateException(name + " could not be called", failure);
    }
  }

  private static SymbolLookup load() {
    try {
      Path folder = Files.createTempDirectory("onshore-clp");
      folder.toFile().deleteOnExit();
      for (String file : FILES) {
        Path target = folder.resolve(file);
        target.toFile().deleteOnExit();
        try (InputStream packed = Clp.class.getResourceAsStream(JAR_FOLDER + file)) {
          if (packed == null) {
            throw new IllegalStateException("no " + JAR_FOLDER + file + " on the class path");
          }
          Files.copy(packed, target);
        }
      }
      return SymbolLookup.libraryLookup(folder.resolve("libClp.so.1"), Arena.global());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot unpack Clp", failure);
    }
  }
}
