package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.engine.sourcing.Network.Entry;
import org.onshore.lp.Model;

/**
 * What is given joins a stream: opening stock and receipts are of the common stock, and may join a
 * stream of a rule on origins in the period they come, never later.
 *
 * <pre>
 * balance of the common stock (i,p,o,t):    - sum over streams s of enter[i,p,o,s,t]
 * balance of the stream's stock (i,p,o,s,t): + enter[i,p,o,s,t]
 * sum over s of enter[i,p,o,s,t] <= opening (t = 0) + receipts[t]
 * </pre>
 *
 * <p>Units: units of the part. Nothing that was made of what is not known can pass for what was
 * given: hence the last row, a bound of the column where there is one stream. Dual: US dollars one
 * more unit given would save in a stream beyond its worth in common stock, with its sign turned.
 */
final class StreamEntries {
  StreamEntries(Network network, Supply supply, MaterialBalance balance, Model.Builder model) {
    Map<Key.Given, List<Integer>> columns = new LinkedHashMap<>();
    Map<Key.Given, Double> units = new LinkedHashMap<>();
    for (Entry entry : network.entries()) {
      double most = supply.at(entry.from(), entry.period());
      var key = new Key.Enters(network.points().get(entry.to()), entry.period());
      int column = model.column(key, 0, most, 0);
      model.entry(balance.row[entry.from()][entry.period()], column, 1);
      model.entry(balance.row[entry.to()][entry.period()], column, -1);
      var given = new Key.Given(network.points().get(entry.from()), entry.period());
      columns.computeIfAbsent(given, of -> new ArrayList<>()).add(column);
      units.put(given, most);
    }
    columns.forEach((given, entering) -> {
      if (entering.size() > 1) {
        int row = model.row(given, Double.NEGATIVE_INFINITY, units.getOrDefault(given, 0.0));
        entering.forEach(column -> model.entry(row, column, 1));
      }
    });
  }
}
