package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.TokenService;
import org.onshore.domain.program.Workload;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/**
 * A plan in one object: summary.json. Its fields are a contract; they are added to, not changed.
 */
public final class PlanSummary {
  private PlanSummary() {}

  /** The summary; all of it but {@code seconds} is the same whenever the input is the same. */
  public static Document document(PlanReport report) {
    PlanFigures figures = new PlanFigures(report);
    List<Block> blocks = new ArrayList<>();
    blocks.add(head(report));
    blocks.add(clash(report.plan()));
    blocks.add(costs(figures));
    blocks.add(demand(report.accounts()));
    blocks.add(domestic(figures));
    blocks.add(jobs(figures));
    blocks.add(compute(figures));
    Decisions decisions = new Decisions(report);
    blocks.add(decisions.proposalGrid("proposals"));
    blocks.add(decisions.generationGrid("generations"));
    blocks.add(decisions.optionGrid("options"));
    blocks.add(decisions.reliefGrid("reliefs"));
    blocks.add(model(report.plan().model()));
    blocks.add(seconds(report.plan().seconds()));
    blocks.add(audit(report.audit()));
    blocks.add(
        new Facts(
            List.of(
                fact("version", Value.text(report.version())),
                fact("input_sha256", Value.text(report.program().inputSha256())))));
    return new Document(report.program().settings().name(), "", blocks);
  }

  private static Facts head(PlanReport report) {
    Plan plan = report.plan();
    return new Facts(
        List.of(
            fact("name", Value.text(report.program().settings().name())),
            fact("status", Value.text(PlanTables.word(plan.status()))),
            fact("objective_usd", Value.money(plan.objectiveUsd())),
            fact("bound_usd", Value.money(plan.boundUsd())),
            fact("gap", Value.share(plan.gap())),
            fact("rounding_usd", Value.money(plan.roundingUsd()))));
  }

  /** What cannot hold together; an empty list unless the plan is infeasible. */
  private static Grid clash(Plan plan) {
    List<List<Value>> rows =
        plan.clash().stream().map(words -> List.of(Value.text(words))).toList();
    return new Grid("clash", "", List.of(new Heading("words", "words")), rows, false);
  }

  private static Section costs(PlanFigures figures) {
    List<Fact> facts = new ArrayList<>();
    figures.costsUsd().forEach((kind, usd) -> facts.add(fact(PlanTables.word(kind), usd)));
    return new Section("costs_usd", "Cost", "", List.of(new Facts(facts)));
  }

  private static Fact fact(String key, double usd) {
    return fact(key, Value.money(usd));
  }

  private static Section demand(Accounts accounts) {
    List<Fact> facts = new ArrayList<>();
    List<Heading> headings = SERVICE.subList(1, SERVICE.size());
    List<Value> values = service(accounts.demand());
    for (int i = 0; i < values.size(); i++) {
      facts.add(Fact.of(headings.get(i).key(), headings.get(i).label(), values.get(i)));
    }
    return new Section(
        "demand",
        "Demand",
        "",
        List.of(
            new Facts(facts),
            services("by_sector", accounts.bySector()),
            services("by_generation", accounts.byGeneration()),
            tokens(accounts)));
  }

  private static final List<Heading> SERVICE =
      List.of(
          new Heading("name", "name"),
          new Heading("quantity", "wanted"),
          new Heading("delivered", "delivered"),
          new Heading("on_time", "on time"),
          new Heading("late", "late"),
          new Heading("short", "short"));

  /** Demand in tokens, million tokens per second by what is demanded and sector. */
  private static Grid tokens(Accounts accounts) {
    List<Heading> headings =
        new ArrayList<>(
            List.of(
                new Heading("part", "what"),
                new Heading("workload", "workload"),
                new Heading("sector", "sector")));
    headings.addAll(SERVICE.subList(1, SERVICE.size()));
    List<List<Value>> rows = new ArrayList<>();
    for (TokenService each : accounts.tokens()) {
      Workload workload = each.compute().workload();
      List<Value> row = new ArrayList<>();
      row.add(Value.text(each.compute().id()));
      row.add(Value.text(workload == null ? "" : workload.id()));
      row.add(Value.text(each.sector()));
      row.addAll(service(each.service()));
      rows.add(row);
    }
    return new Grid("tokens", "", headings, rows, false);
  }

  private static Grid services(String key, SequencedMap<String, Service> services) {
    List<List<Value>> rows = new ArrayList<>();
    services.forEach((name, service) -> {
      List<Value> row = new ArrayList<>();
      row.add(Value.text(name));
      row.addAll(service(service));
      rows.add(row);
    });
    return new Grid(key, "", SERVICE, rows, true);
  }

  private static List<Value> service(Service service) {
    return List.of(
        Value.count(service.quantity()),
        Value.count(service.delivered()),
        Value.count(service.onTime()),
        Value.count(service.late()),
        Value.count(service.shortage()));
  }

  private static Section domestic(PlanFigures figures) {
    List<Heading> columns =
        List.of(
            new Heading("rule", "rule"),
            new Heading("share", "share"),
            new Heading("threshold", "threshold"),
            new Heading("passes", "passes"),
            new Heading("domestic_usd", "domestic"),
            new Heading("total_usd", "total"),
            new Heading("statements", "statements"),
            new Heading("failing", "failing"));
    List<List<Value>> rows = new ArrayList<>();
    for (PlanFigures.RuleResult result : figures.rules()) {
      rows.add(
          List.of(
              Value.text(result.rule()),
              result.share(),
              result.thresholdValue(),
              result.passes(),
              Value.money(result.domesticUsd()),
              Value.money(result.totalUsd()),
              Value.count(result.statements()),
              Value.count(result.failing())));
    }
    return new Section(
        "domestic",
        "Domestic",
        "",
        List.of(
            new Facts(List.of(fact("rolled_up_share", figures.rolledUpShare()))),
            new Grid("by_rule", "By rule", columns, rows, true)));
  }

  private static Section jobs(PlanFigures figures) {
    Facts known =
        new Facts(
            List.of(
                fact("direct", new Value.Verdict(figures.jobsKnown(), "")),
                fact("indirect", new Value.Verdict(figures.economyKnown(), "")),
                fact("induced", new Value.Verdict(figures.economyKnown(), ""))));
    return new Section(
        "jobs",
        "Jobs",
        "",
        List.of(
            new Facts(
                List.of(
                    fact("direct_peak", figures.directPeak()),
                    fact("direct_job_years", figures.directJobYears()),
                    fact("indirect", figures.indirect()),
                    fact("induced", figures.induced()))),
            new Section("known", "Known", "", List.of(known))));
  }

  private static Section compute(PlanFigures figures) {
    return new Section(
        "compute",
        "Compute",
        "",
        List.of(
            new Facts(
                List.of(
                    fact("racks", figures.racks()),
                    fact("exaflops", figures.exaflops()),
                    fact("megawatts", figures.megawatts())))));
  }

  private static Section model(ModelSize model) {
    return new Section(
        "model",
        "Model",
        "",
        List.of(
            new Facts(
                List.of(
                    fact("rows", Value.count(model.rows())),
                    fact("columns", Value.count(model.columns())),
                    fact("nonzeros", Value.count(model.nonzeros()))))));
  }

  private static Section seconds(SequencedMap<String, Double> seconds) {
    List<Fact> facts = new ArrayList<>();
    seconds.forEach((step, value) -> facts.add(fact(step, Value.amount(value, "s"))));
    return new Section("seconds", "Seconds", "", List.of(new Facts(facts)));
  }

  private static Section audit(AuditReport audit) {
    return new Section(
        "audit",
        "Audit",
        "",
        List.of(
            new Facts(
                List.of(
                    fact("checked", Value.count(audit.checked())),
                    fact("violations", Value.count(audit.violations().size())),
                    fact("worst", Value.count(audit.worst()))))));
  }

  private static Fact fact(String key, Value value) {
    return Fact.of(key, key.replace('_', ' '), value);
  }
}
