package org.onshore.engine.sourcing;

import java.util.HashMap;
import java.util.Map;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Receipt;

/**
 * Units the program gives: opening stock in period 0 and receipts in the period they arrive.
 *
 * @param units {@code [point][period]}
 */
record Supply(double[][] units) {

  static Supply of(Network network) {
    Map<StockPoint, Integer> index = new HashMap<>();
    for (int point = 0; point < network.points().size(); point++) {
      index.put(network.points().get(point), point);
    }
    double[][] units = new double[network.points().size()][network.horizon()];
    for (OpeningStock stock : network.program().stock()) {
      Integer point = index.get(new StockPoint(stock.site(), stock.part(), stock.origin()));
      if (point != null) {
        units[point][0] += stock.quantity();
      }
    }
    for (Receipt receipt : network.program().receipts()) {
      Integer point = index.get(new StockPoint(receipt.site(), receipt.part(), receipt.origin()));
      if (point != null) {
        units[point][receipt.arrives().index()] += receipt.quantity();
      }
    }
    return new Supply(units);
  }

  double at(int point, int period) {
    return units[point][period];
  }
}
