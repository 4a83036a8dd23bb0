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
 * where it would be in the way. Closing it wipes the moving line.
 */
final class SolveProgress implements AutoCloseable {
  private static final double LOG_EVERY_SECONDS = 15;

  private final @Nullable Screen screen;
  private final double timeLimitSeconds;
  private final @Nullable ProgressBar bar;
  private double nextLog = LOG_EVERY_SECONDS;

  private SolveProgress(
      @Nullable Screen screen, double timeLimitSeconds, @Nullable ProgressBar bar) {
    this.screen = screen;
    this.timeLimitSeconds = timeLimitSeconds;
    this.bar = bar;
  }

  static SolveProgress of(Screen screen, double timeLimitSeconds) {
    return new SolveProgress(
        screen, timeLimitSeconds, screen.terminal() ? bar(screen, timeLimitSeconds) : null);
  }

  static SolveProgress silent() {
    return new SolveProgress(null, 0, null);
  }

  private static ProgressBar bar(Screen screen, double timeLimitSeconds) {
    return new ProgressBarBuilder()
        .setTaskName("plan")
        .setInitialMax((long) timeLimitSeconds)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUnit(" s", 1)
        .hideEta()
        .setUpdateIntervalMillis(200)
        .setConsumer(new ConsoleProgressBarConsumer(screen.err()))
        .clearDisplayOnFinish()
        .build();
  }

  /** A step of the work began. */
  void step(String name) {
    if (bar != null) {
      bar.setExtraMessage(" " + name);
    }
  }

  /** The solver has come this far. */
  void solving(Progress progress) {
    String words = words(progress);
    if (bar != null) {
      bar.stepTo(Math.max(0, (long) progress.seconds()));
      bar.setExtraMessage(" " + words);
    } else if (screen != null && progress.seconds() >= nextLog) {
      nextLog = progress.seconds() + LOG_EVERY_SECONDS;
      screen
          .err()
          .printf(
              Locale.ROOT,
              "onshore: %.0f s of %.0f s: %s%n",
              progress.seconds(),
              timeLimitSeconds,
              words);
    }
  }

  private static String words(Progress progress) {
    String phase = progress.algorithm().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String gap =
        Double.isFinite(progress.gap())
            ? String.format(Locale.ROOT, ", gap %.2g", progress.gap())
            : "";
    return phase + ", " + progress.iterations() + " iterations" + gap;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
