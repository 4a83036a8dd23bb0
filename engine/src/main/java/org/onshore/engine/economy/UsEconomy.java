package org.onshore.engine.economy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.engine.customs.ShippedTable;

/**
 * The economy of the United States as its statistics have it: domestic requirements, output and
 * spending of 2024, compensation of 2023 (Bureau of Economic Analysis), employment (Bureau of Labor
 * Statistics). {@code sources.csv} beside the tables has the years; figures of employment that are
 * recalled and not read say so.
 */
public final class UsEconomy {
  private static final String ALL = "ALL";
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;

  private final InputOutput model;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Map<String, Double> outputUsd = new LinkedHashMap<>();
  private final Map<String, Employment> employment = new LinkedHashMap<>();
  private final double meanJobsPerUsd;

  /** People employed by an industry, and how well that is known. */
  record Employment(double people, String confidence) {}

  private UsEconomy() {
    List<NamedCsvRecord> rows = ShippedTable.rows(UsEconomy.class, "requirements.csv");
    List<String> commodities = rows.getFirst().getHeader();
    commodities = commodities.subList(1, commodities.size());
    List<String> industries = new ArrayList<>();
    double[][] requirements = new double[rows.size()][commodities.size()];
    for (int i = 0; i < rows.size(); i++) {
      industries.add(rows.get(i).getField(0));
      for (int j = 0; j < commodities.size(); j++) {
        requirements[i][j] = Double.parseDouble(rows.get(i).getField(j + 1));
      }
    }
    double[] compensation = new double[industries.size()];
    for (NamedCsvRecord row : ShippedTable.rows(UsEconomy.class, "industries.csv")) {
      String code = row.getField("industry");
      titles.put(code, row.getField("title"));
      outputUsd.put(code, MILLION * Double.parseDouble(row.getField("output_musd")));
      compensation[industries.indexOf(code)] =
          Double.parseDouble(row.getField("compensation_per_output"));
    }
    model =
        new InputOutput(industries, commodities, requirements, compensation, spending(commodities));
    for (NamedCsvRecord row : ShippedTable.rows(UsEconomy.class, "employment.csv")) {
      double people = THOUSAND * Double.parseDouble(row.getField("employment_thousands"));
      employment.put(row.getField("industry"), new Employment(people, row.getField("confidence")));
    }
    meanJobsPerUsd = meanOfOthers();
  }

  /** The economy as shipped. */
  public static UsEconomy shipped() {
    return new UsEconomy();
  }

  private static double[] spending(List<String> commodities) {
    double[] spending = new double[commodities.size()];
    double sum = 0;
    for (NamedCsvRecord row : ShippedTable.rows(UsEconomy.class, "spending.csv")) {
      int j = commodities.indexOf(row.getField("commodity"));
      double usd = Math.max(0, Double.parseDouble(row.getField("spending_musd")));
      if (j >= 0) {
        spending[j] = usd;
        sum += usd;
      }
    }
    for (int j = 0; j < spending.length; j++) {
      spending[j] /= sum;
    }
    return spending;
  }

  /** Jobs per dollar of all industries without a figure of their own. */
  private double meanOfOthers() {
    double people = employment.getOrDefault(ALL, new Employment(0, "")).people();
    double usd = 0;
    for (Map.Entry<String, Double> industry : outputUsd.entrySet()) {
      Employment own = employment.get(industry.getKey());
      people -= own == null ? 0 : own.people();
      usd += own == null ? industry.getValue() : 0;
    }
    return people / usd;
  }

  public InputOutput model() {
    return model;
  }

  String title(String industry) {
    return titles.getOrDefault(industry, industry);
  }

  /** People employed for a year by a dollar of an industry's output. */
  double jobsPerUsd(String industry) {
    Employment own = employment.get(industry);
    Double usd = outputUsd.get(industry);
    return own == null || usd == null ? meanJobsPerUsd : own.people() / usd;
  }

  /** How well that is known: read, recalled, or the mean of all other industries. */
  String confidence(String industry) {
    Employment own = employment.get(industry);
    return own == null ? "mean" : own.confidence();
  }
}
