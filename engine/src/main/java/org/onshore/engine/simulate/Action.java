package org.onshore.engine.simulate;

/**
 * Something a plan does again and again: starts a process, ships over a lane, delivers to a demand.
 * Its orders are what the plan wants of it, in order of period.
 *
 * @param subject the process, lane or demand
 * @param output where what is done arrives, -1 for a delivery
 * @param priority of the most urgent demand it leads to; 1 goes before 2
 * @param loads what it takes of limits per unit
 * @param orders at least one
 */
record Action(Object subject, int output, int priority, Load[] loads, Order[] orders) {
  /**
   * What one unit takes of a limit.
   *
   * @param limit its number among all limits
   */
  record Load(int limit, double quantity) {}

  /**
   * So many units in a period, out of these stocks.
   *
   * @param number of the order among all orders
   * @param stocks numbers of the stocks it takes from
   * @param perUnit what one unit takes of each. Shape: [stocks]
   */
  record Order(int number, int period, double quantity, int[] stocks, double[] perUnit) {}
}
