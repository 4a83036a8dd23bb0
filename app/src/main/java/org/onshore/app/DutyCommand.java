package org.onshore.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.LandedCost;
import org.onshore.engine.customs.Customs;
import org.onshore.report.LandedCostDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onshore duty}: what an article pays to enter the United States, layer by layer. */
@Command(
    name = "duty",
    description = {
      "Says what an article pays to enter the United States, with every layer and its source.",
      "By dated tables of the tariff, docs/rules-of-origin.md; not legal advice."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DutyCommand implements Callable<Integer> {
  @Option(
      names = "--hts",
      paramLabel = "H",
      required = true,
      description = "Tariff number, 4 to 10 digits, with or without dots.")
  private String hts = "";

  @Option(
      names = "--origin",
      paramLabel = "C",
      required = true,
      description = "Country of origin, ISO 3166-1 (CN, TW, MX).")
  private String origin = "";

  @Option(
      names = "--value",
      paramLabel = "USD",
      required = true,
      description = "Customs value of the entry.")
  private double value;

  @Option(
      names = "--date",
      paramLabel = "D",
      required = true,
      description = "Date of entry, 2026-09-01.")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--mode",
      paramLabel = "M",
      description = "${COMPLETION-CANDIDATES}; the harbor fee is for ocean only.")
  private @Nullable TransportMode mode;

  @Option(
      names = "--from",
      paramLabel = "C",
      description = "Country of export, where it is not the origin; it does not decide.")
  private String from = "";

  @Option(names = "--usmca", description = "The preference of the USMCA is claimed.")
  private boolean usmca;

  @Option(
      names = "--metal-share",
      paramLabel = "X",
      description = "Share of the weight that is steel, aluminum or copper as the list names it.")
  private @Nullable Double metalShare;

  @Option(
      names = "--processing-performance",
      paramLabel = "TPP",
      description = "Total processing performance of its largest integrated circuit.")
  private @Nullable Double processingPerformance;

  @Option(
      names = "--memory-bandwidth",
      paramLabel = "GB/S",
      description = "Total DRAM bandwidth of that circuit, GB/s.")
  private @Nullable Double memoryBandwidth;

  @Option(
      names = "--end-use",
      paramLabel = "U",
      description =
          "us-data-center, repair, research, startup, consumer, industrial or public-sector.")
  private String endUse = "";

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  private final Screen screen;

  DutyCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Answers answers = new Answers(screen, json);
    Outcome<LandedCost> landed =
        Customs.landed(
            new Article(
                hts,
                origin.strip().toUpperCase(Locale.ROOT),
                from.strip().toUpperCase(Locale.ROOT),
                value,
                date,
                mode,
                usmca,
                metalShare,
                processingPerformance,
                memoryBandwidth,
                endUse));
    if (!answers.isFine(hts, landed.findings())) {
      return Exit.DATA;
    }
    answers.say(LandedCostDocument.of(landed.get()));
    return Exit.DONE;
  }
}
