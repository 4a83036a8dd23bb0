package org.onshore.engine.sourcing;

import java.time.LocalDate;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.lp.Model;

/**
 * Samples before volume: until a generation's volume begins, its racks are built only for what
 * falls due by then.
 *
 * <pre>
 * sum over k making the rack, t before build_from of yield(k,t) start[k,t]
 *     &lt;= sum over d for the rack due before build_from of quantity(d)
 * </pre>
 *
 * <p>There for generations that name both samples_from and build_from. Units: racks. Dual: US
 * dollars one more sample would save.
 */
final class Samples {
  private final Network network;
  private final Variables variables;
  private final Model.Builder model;

  Samples(Network network, Variables variables, Model.Builder model) {
    this.network = network;
    this.variables = variables;
    this.model = model;
    for (Generation generation : network.program().generations()) {
      LocalDate volume = generation.buildFrom();
      if (volume != null && generation.samplesFrom() != null) {
        write(generation, volume);
      }
    }
  }

  private void write(Generation generation, LocalDate volume) {
    Calendar calendar = network.program().calendar();
    double wanted = 0;
    for (Demand demand : network.program().demand()) {
      boolean sample = calendar.firstDay(demand.due()).isBefore(volume);
      wanted += sample && demand.part().equals(generation.part()) ? demand.quantity() : 0;
    }
    int row = Variables.NONE;
    for (int k = 0; k < network.makings().size(); k++) {
      Process process = network.makings().get(k).process();
      for (int t = 0; t < network.horizon(); t++) {
        boolean early = calendar.firstDay(new Period(t)).isBefore(volume);
        int start = variables.start[k][t];
        if (early && start != Variables.NONE && process.part().equals(generation.part())) {
          row =
              row == Variables.NONE
                  ? model.row(new Key.SamplesOf(generation), Double.NEGATIVE_INFINITY, wanted)
                  : row;
          model.entry(row, start, process.yield().at(new Period(t)));
        }
      }
    }
  }
}
