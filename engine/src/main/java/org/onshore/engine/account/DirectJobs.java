package org.onshore.engine.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;

/**
 * Direct jobs of a plan: people at work by site, occupation and period.
 *
 * <pre>
 * headcount = fixed staff + sum of hours per unit * units / (hours per year * days of period / 365)
 * </pre>
 *
 * <p>Units are those started by a process or used of a resource; fixed staff counts while the site
 * is open.
 */
final class DirectJobs {
  private record Post(Site site, Occupation occupation) {}

  private DirectJobs() {}

  static List<JobCount> of(Plan plan) {
    Calendar calendar = plan.program().calendar();
    int horizon = calendar.length().value();
    Map<Object, double[]> activity = activity(plan, horizon);
    Map<String, Post> posts = new LinkedHashMap<>();
    Map<String, double[]> heads = new LinkedHashMap<>();
    for (Labor labor : plan.program().labor()) {
      String name = labor.site().id() + " " + labor.occupation().id();
      posts.putIfAbsent(name, new Post(labor.site(), labor.occupation()));
      double[] byPeriod = heads.computeIfAbsent(name, of -> new double[horizon]);
      for (Period period : calendar.periods()) {
        byPeriod[period.index()] += heads(labor, activity, calendar, period);
      }
    }
    List<JobCount> jobs = new ArrayList<>();
    heads.forEach((name, byPeriod) -> {
      Post post = posts.get(name);
      for (Period period : calendar.periods()) {
        if (post != null && byPeriod[period.index()] > 1e-9) {
          double count = byPeriod[period.index()];
          jobs.add(new JobCount(post.site(), post.occupation(), period, count));
        }
      }
    });
    return jobs;
  }

  private static double heads(
      Labor labor, Map<Object, double[]> activity, Calendar calendar, Period period) {
    double fixed = calendar.holds(labor.site().open(), period) ? labor.headcount() : 0;
    Process process = labor.process();
    Resource resource = labor.resource();
    Object by = process != null ? process : resource;
    double[] units = by == null ? null : activity.get(by);
    if (units == null) {
      return fixed;
    }
    double hoursOfOne = labor.occupation().hoursPerYear() * calendar.days(period) / 365.0;
    return fixed + labor.hoursPerUnit() * units[period.index()] / hoursOfOne;
  }

  private static Map<Object, double[]> activity(Plan plan, int horizon) {
    Map<Object, double[]> activity = new LinkedHashMap<>();
    for (Start start : plan.starts()) {
      activity
              .computeIfAbsent(start.process(), of -> new double[horizon])[
              start.period().index()] +=
          start.quantity();
    }
    for (CapacityUse use : plan.capacity()) {
      activity.computeIfAbsent(use.resource(), of -> new double[horizon])[use.period().index()] +=
          use.used();
    }
    return activity;
  }
}
