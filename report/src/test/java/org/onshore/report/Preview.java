package org.onshore.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the plan of lifelike size to the folder named, to be looked at. */
final class Preview {
  private Preview() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long start = System.nanoTime();
    PlanReport report = arguments.length > 1 ? SmallPlan.withoutLabor() : RampPlan.report();
    long built = System.nanoTime();
    var _ = Results.write(report, folder, RunFormats.USUAL);
    long written = System.nanoTime();
    System.out.print(Scoreboard.text(report, true, 96, folder));
    System.out.printf(
        "%nbuilt %.2f s, written %.2f s, shown %.2f s%n",
        (built - start) / 1e9, (written - built) / 1e9, (System.nanoTime() - written) / 1e9);
  }
}
