package org.onshore.engine.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of an article, beside its number, origin and date, for a layer to apply. */
sealed interface Gate {
  /** No gate. */
  Gate OPEN = new Every(List.of());

  /** Why the gate is shut; empty if it is open. */
  Optional<String> findShut(Entry entry);

  /** All of them open. */
  record Every(List<Gate> gates) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      return gates.stream().flatMap(gate -> gate.findShut(entry).stream()).findFirst();
    }
  }

  /** At least so much of the weight is of these metals together. */
  record Metal(List<String> metals, double minimum) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      double share = entry.metals().share(metals);
      return share >= minimum
          ? Optional.empty()
          : Optional.of(
              String.join(" and ", metals)
                  + " is "
                  + Percent.text(share)
                  + " of the weight, less than "
                  + Percent.text(minimum));
    }
  }

  /** Less than so much of the weight is of these metals together. */
  record Light(List<String> metals, double limit) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      double share = entry.metals().share(metals);
      return share < limit
          ? Optional.empty()
          : Optional.of(
              String.join(" and ", metals)
                  + " is "
                  + Percent.text(share)
                  + " of the weight, not less than "
                  + Percent.text(limit));
    }
  }

  /**
   * The technical parameters of U.S. note 39(b): a logic integrated circuit with TPP above 14,000
   * and below 17,500 and DRAM bandwidth above 4,500 and below 5,000 GB/s; or above 20,800 and below
   * 21,100, and above 5,800 and below 6,200 GB/s.
   *
   * @param within whether it must lie within them, or outside
   */
  record Chip(boolean within) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      if (within == isWithin(entry.processingPerformance(), entry.memoryBandwidthGbPerS())) {
        return Optional.empty();
      }
      return Optional.of(
          "TPP %.0f and %.0f GB/s are %s the parameters of note 39(b)"
              .formatted(
                  entry.processingPerformance(),
                  entry.memoryBandwidthGbPerS(),
                  within ? "outside" : "within"));
    }

    private static boolean isWithin(double tpp, double bandwidth) {
      return (tpp > 14_000 && tpp < 17_500 && bandwidth > 4_500 && bandwidth < 5_000)
          || (tpp > 20_800 && tpp < 21_100 && bandwidth > 5_800 && bandwidth < 6_200);
    }
  }

  /** For this use. */
  record Use(String endUse) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      return entry.endUse().equals(endUse)
          ? Optional.empty()
          : Optional.of("the end use is not '" + endUse + "'");
    }
  }

  /** Not for this use. */
  record NotUse(String endUse) implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      return entry.endUse().equals(endUse)
          ? Optional.of("not for the end use '" + endUse + "'")
          : Optional.empty();
    }
  }

  /** The preference of the USMCA is claimed. */
  record Usmca() implements Gate {
    @Override
    public Optional<String> findShut(Entry entry) {
      return entry.usmca() ? Optional.empty() : Optional.of("no claim under the USMCA");
    }
  }

  /** A gate as the data writes it: conditions with semicolons between, "" for none. */
  static Gate parse(String text) {
    if (text.isEmpty()) {
      return OPEN;
    }
    List<Gate> gates = new ArrayList<>();
    for (String one : text.split(";", -1)) {
      String[] words = one.strip().split(" ", -1);
      gates.add(
          switch (words[0]) {
            case "usmca" -> new Usmca();
            case "note-39" -> new Chip(true);
            case "not" -> new Chip(false);
            case "end-use" -> new Use(words[1]);
            case String metal when metal.startsWith("metal>=") ->
                new Metal(List.of(words[1].split("\\+", -1)), number(metal, ">="));
            case String metal when metal.startsWith("metal<") ->
                new Light(List.of(words[1].split("\\+", -1)), number(metal, "<"));
            default -> throw new IllegalArgumentException("no gate '" + one + "'");
          });
    }
    return gates.size() == 1 ? gates.getFirst() : new Every(gates);
  }

  private static double number(String text, String after) {
    return Double.parseDouble(text.substring(text.indexOf(after) + after.length()));
  }
}
