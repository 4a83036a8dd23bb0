package org.onshore.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onshore.domain.rack.Accelerator;
import org.onshore.input.row.TablesReader;

/**
 * Finds the accelerator a system is made of. Its name or an alias must stand in the words of what
 * was written, in one piece: "64xSMC-H100-SXM-80GB", "NVIDIA GB200" and "a100_80g.json" are
 * understood. The longest name that fits speaks; where two accelerators fit as well, none does.
 */
final class SystemNames {
  private record Name(List<String> words, Accelerator accelerator) {}

  private final List<Name> names = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  SystemNames(List<Accelerator> accelerators) {
    for (Accelerator accelerator : accelerators) {
      ids.add(accelerator.id());
      names.add(new Name(words(accelerator.id()), accelerator));
      accelerator.aliases().forEach(alias -> names.add(new Name(words(alias), accelerator)));
    }
  }

  Optional<Accelerator> find(String system) {
    List<String> written = words(system);
    Accelerator best = null;
    int longest = 0;
    boolean clear = true;
    for (Name name : names) {
      int length = name.words().size();
      if (length >= longest && Collections.indexOfSubList(written, name.words()) >= 0) {
        clear = length > longest || name.accelerator().equals(best);
        best = name.accelerator();
        longest = length;
      }
    }
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  /** To be read after "Maybe". */
  String advice(String system) {
    return TablesReader.findNearest(system, ids)
        .orElse("one of " + String.join(", ", ids) + ", or a name with one of these in it");
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\.json$", "");
    return Arrays.stream(plain.split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
