package org.onshore.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Component;
import org.onshore.domain.trade.ContentAnswer;
import org.onshore.domain.trade.ContentRequest;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.content.ComponentContent;
import org.onshore.engine.content.PlanContent;
import org.onshore.engine.provenance.Unfolding;
import org.onshore.input.ComponentsReader;
import org.onshore.input.RunReader;
import org.onshore.report.ContentDocument;
import org.onshore.report.StatementsDocument;
import org.onshore.report.StatementsDocument.Stated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore content}: how much is domestic, by whose rule, with the evidence. */
@Command(
    name = "content",
    description = {
      "Says how much is domestic, by whose rule, with the evidence: of a run (PROGRAM RUN), or of a",
      "list of components (--components). See docs/rules-of-origin.md; not legal advice."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ContentCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "PROGRAM",
      description = "The folder with program.yaml and its tables.")
  private @Nullable Path folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN",
      description = "A results folder of onshore plan.")
  private @Nullable Path run;

  @Option(
      names = "--components",
      paramLabel = "FILE.csv",
      description = "Components of an end product, in place of a run.")
  private @Nullable Path components;

  @Option(
      names = "--rule",
      paramLabel = "R",
      description =
          "far, baba, taa, ftc, rolled_up, or not_from:XX,YY; of a run all the program names.")
  private @Nullable String rule;

  @Option(names = "--date", paramLabel = "D", description = "Date of delivery, 2026-06-01.")
  private @Nullable LocalDate date;

  @Option(names = "--cots", description = "The end product is sold off the shelf.")
  private boolean cots;

  @Option(
      names = "--commercial-it",
      description = "The end product is commercial information technology.")
  private boolean commercialIt;

  @Option(
      names = "--made-in",
      paramLabel = "C",
      description = "Where the end product is made, or last substantially transformed.")
  private @Nullable String madeIn;

  @Option(
      names = "--approved-award",
      paramLabel = "D",
      description = "Award of a contract whose threshold was approved for all its deliveries.")
  private @Nullable LocalDate approvedAward;

  @Option(
      names = "--unfold",
      paramLabel = "DEMAND",
      description = "Of a run: what was delivered to the demand, part by part.")
  private @Nullable String unfold;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  ContentCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path list = components;
    Path program = folder;
    Path results = run;
    if (list != null && program == null) {
      return ofComponents(list);
    }
    if (list == null && program != null && results != null) {
      return ofRun(program, results);
    }
    throw new ParameterException(
        spec.commandLine(), "expected PROGRAM and RUN, or --components, --rule and --date");
  }

  private int ofComponents(Path file) {
    String asked = rule;
    LocalDate delivery = date;
    if (asked == null || delivery == null) {
      throw new ParameterException(spec.commandLine(), "--components wants --rule and --date");
    }
    Answers answers = new Answers(screen, json);
    String subject = file.toString();
    Outcome<List<Component>> read = ComponentsReader.read(file);
    if (!answers.isFine(subject, read.findings())) {
      return Exit.DATA;
    }
    String country = madeIn;
    if (country != null && !List.of(Locale.getISOCountries()).contains(country)) {
      answers.isFine(subject, List.of(Requests.unknownCountry("--made-in", country)));
      return Exit.DATA;
    }
    Outcome<ContentAnswer> answer =
        ComponentContent.answer(
            new ContentRequest(
                asked,
                delivery,
                cots,
                commercialIt,
                country == null ? null : new Country(country),
                approvedAward),
            read.get());
    if (!answers.isFine(subject, answer.findings())) {
      return Exit.DATA;
    }
    answers.say(ContentDocument.of(subject, answer.get()));
    return Exit.DONE;
  }

  private int ofRun(Path programFolder, Path runFolder) {
    Answers answers = new Answers(screen, json);
    Outcome<Program> read = Programs.planned(programFolder);
    if (!answers.isFine(programFolder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Program program = read.get();
    Outcome<Plan> plan = RunReader.read(program, runFolder);
    if (!answers.isFine(runFolder.toString(), plan.findings())) {
      return Exit.DATA;
    }
    String demandName = unfold;
    if (demandName != null) {
      return unfold(answers, plan.get(), demandName);
    }
    String asked = rule;
    Optional<Finding> unknown = asked == null ? Optional.empty() : Requests.findUnknownRule(asked);
    if (unknown.isPresent()) {
      answers.isFine(runFolder.toString(), List.of(unknown.get()));
      return Exit.DATA;
    }
    answers.say(
        StatementsDocument.of(runFolder.toString(), program.calendar(), stated(plan.get(), asked)));
    return Exit.DONE;
  }

  private static List<Stated> stated(Plan plan, @Nullable String asked) {
    List<Stated> stated = new ArrayList<>();
    if (asked == null || asked.equals("rolled_up")) {
      stated.add(new Stated(Accounting.rolledUp(plan), List.of()));
    }
    List<String> rules =
        asked == null
            ? PlanContent.rules(plan.program())
            : asked.equals("rolled_up") ? List.of() : List.of(asked);
    PlanContent.of(plan, rules)
        .forEach(each -> stated.add(new Stated(each.statement(), each.evidence())));
    return stated;
  }

  private static int unfold(Answers answers, Plan plan, String demandName) {
    Optional<Demand> demand = plan.program().demand().find(demandName);
    if (demand.isEmpty()) {
      answers.isFine(demandName, List.of(Requests.unknownDemand(demandName)));
      return Exit.DATA;
    }
    answers.say(
        StatementsDocument.unfolded(
            demand.get(), plan.program().calendar(), Unfolding.of(plan, demand.get())));
    return Exit.DONE;
  }
}
