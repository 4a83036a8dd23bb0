package org.onshore.lp.natives;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The functions of one native library, bound by name at their first use. The overload chosen is the
 * C signature: a {@link MemorySegment} is a pointer, an int an {@code int}, a double a {@code
 * double}. Arguments are named a, b, c: what they mean is the business of the C header.
 */
public final class NativeFunctions {

  private static final Linker LINKER = Linker.nativeLinker();

  private final SymbolLookup symbols;
  private final Path file;
  private final ConcurrentMap<String, MethodHandle> bound = new ConcurrentHashMap<>();

  private NativeFunctions(SymbolLookup symbols, Path file) {
    this.symbols = symbols;
    this.file = file;
  }

  /** The functions of HiGHS on this platform; unpacks and loads the library. */
  public static NativeFunctions highs() {
    return load(NativeFile.find());
  }

  /** The functions of the library in this file, which stays loaded until the program ends. */
  public static NativeFunctions load(Path file) {
    try {
      return new NativeFunctions(SymbolLookup.libraryLookup(file, Arena.global()), file);
    } catch (IllegalArgumentException failure) {
      throw new NativeException("cannot load '%s'".formatted(file), failure);
    }
  }

  /** The file the functions come from. */
  public Path file() {
    return file;
  }

  /** A C function pointer that calls this Java method handle, alive as long as the arena. */
  public static MemorySegment callback(
      MethodHandle target, FunctionDescriptor signature, Arena arena) {
    return LINKER.upcallStub(target, signature, arena);
  }

  private MethodHandle bind(String name, FunctionDescriptor signature) {
    return bound.computeIfAbsent(
        name,
        _ ->
            LINKER.downcallHandle(
                symbols
                    .find(name)
                    .orElseThrow(
                        () -> new NativeException("no '%s' in '%s'".formatted(name, file))),
                signature));
  }

  private static NativeException failed(String name, Throwable failure) {
    return new NativeException("'%s' could not be called".formatted(name), failure);
  }

  /** Calls {@code void name(int)}. */
  public void run(String name, int a) {
    try {
      bind(name, FunctionDescriptor.ofVoid(JAVA_INT)).invokeExact(a);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code void* name()}. */
  public MemorySegment pointer(String name) {
    try {
      return (MemorySegment) bind(name, FunctionDescriptor.of(ADDRESS)).invokeExact();
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code void name(void*)}. */
  public void run(String name, MemorySegment a) {
    try {
      bind(name, FunctionDescriptor.ofVoid(ADDRESS)).invokeExact(a);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*)}. */
  public int call(String name, MemorySegment a) {
    try {
      return (int) bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS)).invokeExact(a);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code void* name(void*, void*)}. */
  public MemorySegment pointer(String name, MemorySegment a, MemorySegment b) {
    try {
      return (MemorySegment)
          bind(name, FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS)).invokeExact(a, b);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int)}. */
  public int call(String name, MemorySegment a, int b) {
    try {
      return (int) bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT)).invokeExact(a, b);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, double)}. */
  public int call(String name, MemorySegment a, double b) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_DOUBLE)).invokeExact(a, b);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*)}. */
  public int call(String name, MemorySegment a, MemorySegment b) {
    try {
      return (int) bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS)).invokeExact(a, b);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*, int)}. */
  public int call(String name, MemorySegment a, MemorySegment b, int c) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT))
              .invokeExact(a, b, c);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*, double)}. */
  public int call(String name, MemorySegment a, MemorySegment b, double c) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE))
              .invokeExact(a, b, c);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*, void*)}. */
  public int call(String name, MemorySegment a, MemorySegment b, MemorySegment c) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS))
              .invokeExact(a, b, c);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*, void*, void*, void*)}. */
  public int call(
      String name,
      MemorySegment a,
      MemorySegment b,
      MemorySegment c,
      MemorySegment d,
      MemorySegment e) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS))
              .invokeExact(a, b, c, d, e);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, void*, void*)}. */
  public int call(String name, MemorySegment a, int b, MemorySegment c, MemorySegment d) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS))
              .invokeExact(a, b, c, d);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, void*, void*, void*)}. */
  public int call(
      String name, MemorySegment a, int b, MemorySegment c, MemorySegment d, MemorySegment e) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS))
              .invokeExact(a, b, c, d, e);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, int, void*)}. */
  public int call(String name, MemorySegment a, int b, int c, MemorySegment d) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS))
              .invokeExact(a, b, c, d);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, int, double)}. */
  public int call(String name, MemorySegment a, int b, int c, double d) {
    try {
      return (int)
          bind(name, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, JAVA_DOUBLE))
              .invokeExact(a, b, c, d);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, void*, void*, int, void*, void*, void*)}. */
  public int call(
      String name,
      MemorySegment a,
      int b,
      MemorySegment c,
      MemorySegment d,
      int e,
      MemorySegment f,
      MemorySegment g,
      MemorySegment h) {
    try {
      return (int)
          bind(
                  name,
                  FunctionDescriptor.of(
                      JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS,
                      ADDRESS))
              .invokeExact(a, b, c, d, e, f, g, h);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, int, void*, void*, void*, int, void*, void*, void*)}. */
  public int call(
      String name,
      MemorySegment a,
      int b,
      MemorySegment c,
      MemorySegment d,
      MemorySegment e,
      int f,
      MemorySegment g,
      MemorySegment h,
      MemorySegment i) {
    try {
      return (int)
          bind(
                  name,
                  FunctionDescriptor.of(
                      JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS,
                      ADDRESS, ADDRESS))
              .invokeExact(a, b, c, d, e, f, g, h, i);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /** Calls {@code int name(void*, void*, void*, void*, void*, void*, void*, void*, void*)}. */
  public int call(
      String name,
      MemorySegment a,
      MemorySegment b,
      MemorySegment c,
      MemorySegment d,
      MemorySegment e,
      MemorySegment f,
      MemorySegment g,
      MemorySegment h,
      MemorySegment i) {
    try {
      return (int)
          bind(
                  name,
                  FunctionDescriptor.of(
                      JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                      ADDRESS, ADDRESS))
              .invokeExact(a, b, c, d, e, f, g, h, i);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }

  /**
   * Calls {@code int name(void*, int, int, int, int, int, double, void*, void*, void*, void*,
   * void*, void*, void*, void*, void*)}.
   */
  public int call(
      String name,
      MemorySegment a,
      int b,
      int c,
      int d,
      int e,
      int f,
      double g,
      MemorySegment h,
      MemorySegment i,
      MemorySegment j,
      MemorySegment k,
      MemorySegment l,
      MemorySegment m,
      MemorySegment n,
      MemorySegment o,
      MemorySegment p) {
    try {
      return (int)
          bind(
                  name,
                  FunctionDescriptor.of(
                      JAVA_INT,
                      ADDRESS,
                      JAVA_INT,
                      JAVA_INT,
                      JAVA_INT,
                      JAVA_INT,
                      JAVA_INT,
                      JAVA_DOUBLE,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS,
                      ADDRESS))
              .invokeExact(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    } catch (Throwable failure) {
      throw failed(name, failure);
    }
  }
}
