package org.onshore.engine.customs;

import java.util.List;
import org.onshore.domain.program.Part;

/** How much of an article's weight is metal. */
interface MetalWeights {
  /** Share of the weight that the named metals make up together, 0..1. */
  double share(List<String> metals);

  /** Nothing of metal in it, or nothing said. */
  static MetalWeights stated(double share) {
    return metals -> share;
  }

  /** By the weights of the part; a part without mass has none. */
  static MetalWeights of(Part part) {
    return metals -> {
      double kg = 0;
      for (String metal : metals) {
        kg +=
            switch (metal) {
              case "steel" -> part.steelKg();
              case "aluminum" -> part.aluminumKg();
              case "copper" -> part.copperKg();
              default -> throw new IllegalArgumentException("no metal '" + metal + "'");
            };
      }
      return part.massKg() > 0 ? Math.min(1, kg / part.massKg()) : 0;
    };
  }
}
