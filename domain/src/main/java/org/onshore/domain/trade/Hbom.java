package org.onshore.domain.trade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;

/**
 * A hardware bill of materials: one part and all below it.
 *
 * @param date of the bill
 * @param parts the first is what the bill is of
 * @param bill lines of these parts
 * @param origins countries each part comes from, by its name; none where nobody has said
 * @param originals what a bill that was read says of a part beside that, by its name, as the
 *     standard writes it
 */
public record Hbom(
    LocalDate date,
    List<Part> parts,
    List<BillLine> bill,
    SequencedMap<String, List<Country>> origins,
    SequencedMap<String, String> originals) {
  public Hbom {
    parts = List.copyOf(parts);
    bill = List.copyOf(bill);
    origins = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(origins));
    originals = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(originals));
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a bill of materials is of some part");
    }
  }

  /** What the bill is of. */
  public Part top() {
    return parts.getFirst();
  }

  public List<Country> originsOf(Part part) {
    return origins.getOrDefault(part.id(), List.of());
  }
}
