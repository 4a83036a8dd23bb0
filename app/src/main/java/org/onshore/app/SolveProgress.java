package org.onshore.app;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.onshore.lp.Progress;

/**
 * Says how far long work has come: a moving line on a terminal, a line at times in a log, nothing
 * where it would be in the way. It goes by the clock, since a solver may be silent for long.
 * Closing it wipes the moving line.
 */
final class SolveProgress implements AutoCloseable {
  private static final int LOG_EVERY_MILLIS = 15_000;
  private static final int MOVE_EVERY_MILLIS = 250;

  private final @Nullable Screen screen;
  private final double timeLimitSeconds;
  private final @Nullable ProgressBar bar;
  private final long begin = System.nanoTime();
  private final Thread clock = new Thread(this::tick, "progress");
  private volatile String part = "";
  private volatile String words = "";

  private SolveProgress(@Nullable Screen screen, double timeLimitSeconds) {
    this.screen = screen;
    this.timeLimitSeconds = timeLimitSeconds;
    bar = screen != null && screen.terminal() ? bar(screen, timeLimitSeconds) : null;
    clock.setDaemon(true);
  }

  /** Begins to tell of work that may take this long. */
  static SolveProgress of(Screen screen, double timeLimitSeconds) {
    var progress = new SolveProgress(screen, timeLimitSeconds);
    progress.clock.start();
    return progress;
  }

  static SolveProgress silent() {
    return new SolveProgress(null, 0);
  }

  private static ProgressBar bar(Screen screen, double timeLimitSeconds) {
    return new ProgressBarBuilder()
        .setTaskName("plan")
        .setInitialMax((long) timeLimitSeconds)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUnit(" s", 1)
        .hideEta()
        .setUpdateIntervalMillis(MOVE_EVERY_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(screen.err()))
        .clearDisplayOnFinish()
        .build();
  }

  /** A step of the work began. */
  void step(String name) {
    words = name;
  }

  /** Work of several parts came to this one; its steps are told behind it. */
  void part(String name) {
    part = name + ": ";
    words = "";
  }

  /** The solver has come this far; what it does not know of itself is left out. */
  void solving(Progress progress) {
    var told = new StringBuilder(progress.algorithm().name().toLowerCase(Locale.ROOT));
    if (progress.iterations() > 0) {
      told.append(", ").append(progress.iterations()).append(" iterations");
    }
    if (progress.gap() > 0 && Double.isFinite(progress.gap())) {
      told.append(String.format(Locale.ROOT, ", gap %.2g", progress.gap()));
    }
    words = told.toString().replace('_', ' ');
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(bar == null ? LOG_EVERY_MILLIS : MOVE_EVERY_MILLIS);
        show((System.nanoTime() - begin) / 1e9);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(double seconds) {
    if (bar != null) {
      bar.stepTo((long) seconds);
      bar.setExtraMessage(" " + part + words);
    } else if (screen != null) {
      screen
          .err()
          .printf(
              Locale.ROOT,
              "onshore: %.0f s of at most %.0f s: %s%n",
              seconds,
              timeLimitSeconds,
              part + words);
    }
  }

  @Override
  public void close() {
    clock.interrupt();
    if (bar != null) {
      bar.close();
    }
  }
}
