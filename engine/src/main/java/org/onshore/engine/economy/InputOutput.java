package org.onshore.engine.economy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Demand-side input-output analysis (Leontief; W. Leontief, "Quantitative input and output
 * relations in the economic system of the United States", Review of Economics and Statistics 18,
 * 1936; Miller and Blair, "Input-Output Analysis", 2nd edition, 2009, chapters 2 and 6).
 *
 * <pre>
 * x = R f                          output by industry, Type I
 * indirect = x - f
 * h = c'x / (1 - c'R s)            pay of households, their spending and what it pays again
 * induced = R s h                  Type II less Type I
 * </pre>
 *
 * <p>f: purchases at home by commodity, US dollars; R: domestic requirements, dollars of industry
 * output per dollar of commodity, imports left out; c: compensation of employees per dollar of
 * output; s: spending of households by commodity, shares that sum up to 1. All pay is spent: Type
 * II is an upper bound, as it leaves out tax and saving.
 */
public final class InputOutput {
  private final List<String> industries;
  private final Map<String, Integer> commodity = new LinkedHashMap<>();
  private final double[][] requirements;
  private final double[] compensation;
  private final double[] spending;

  /**
   * An economy.
   *
   * @param industries codes. Shape: [industries]
   * @param commodities codes; an industry's main commodity has its code. Shape: [commodities]
   * @param requirements dollars per dollar. Shape: [industries][commodities]
   * @param compensation dollars per dollar of output. Shape: [industries]
   * @param spending shares. Shape: [commodities]
   */
  public InputOutput(
      List<String> industries,
      List<String> commodities,
      double[][] requirements,
      double[] compensation,
      double[] spending) {
    this.industries = List.copyOf(industries);
    this.requirements = requirements.clone();
    this.compensation = compensation.clone();
    this.spending = spending.clone();
    for (String code : commodities) {
      commodity.put(code, commodity.size());
    }
  }

  public List<String> industries() {
    return industries;
  }

  /** Whether purchases can be made of the commodity. */
  public boolean knows(String code) {
    return commodity.containsKey(code);
  }

  /** Total output of all industries per dollar of a commodity: its output multiplier. */
  public double multiplier(String code) {
    Map<String, Double> dollar = new LinkedHashMap<>();
    dollar.put(code, 1.0);
    double sum = 0;
    for (double output : output(dollar)) {
      sum += output;
    }
    return sum;
  }

  /** Output by industry that purchases set in motion, themselves included. Shape: [industries]. */
  public double[] output(Map<String, Double> purchasesUsd) {
    double[] bought = new double[commodity.size()];
    purchasesUsd.forEach((code, usd) -> bought[commodity.getOrDefault(code, 0)] += usd);
    return times(bought);
  }

  /** Output by industry that households' spending of the pay for an output sets in motion. */
  public double[] induced(double[] output) {
    double[] perDollar = times(spending);
    double pay = pay(output) / (1 - pay(perDollar));
    double[] induced = new double[perDollar.length];
    for (int i = 0; i < induced.length; i++) {
      induced[i] = perDollar[i] * pay;
    }
    return induced;
  }

  private double pay(double[] output) {
    double sum = 0;
    for (int i = 0; i < output.length; i++) {
      sum += compensation[i] * output[i];
    }
    return sum;
  }

  private double[] times(double[] bought) {
    double[] output = new double[industries.size()];
    for (int i = 0; i < output.length; i++) {
      for (int j = 0; j < bought.length; j++) {
        output[i] += requirements[i][j] * bought[j];
      }
    }
    return output;
  }

  /** Output beyond the purchases themselves. */
  public double[] indirect(double[] output, Map<String, Double> purchasesUsd) {
    List<Double> beyond = new ArrayList<>();
    for (int i = 0; i < output.length; i++) {
      beyond.add(output[i] - purchasesUsd.getOrDefault(industries.get(i), 0.0));
    }
    return beyond.stream().mapToDouble(usd -> usd).toArray();
  }
}
