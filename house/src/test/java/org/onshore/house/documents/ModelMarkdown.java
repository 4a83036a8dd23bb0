package org.onshore.house.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onshore.house.Repository;

/** docs/model.md: what the classes of the formulation say of their equations, in reading order. */
final class ModelMarkdown {
  private static final String INTRODUCTION =
      """
      # The model

      Generated from the Javadoc of the classes that write the equations (`engine`, package
      `sourcing`); do not edit. The tables it reads are in [tables.md](tables.md).

      Indices: site *i*, part *p*, origin *o*, process *k* (at site *i(k)*, of part *p(k)*, with
      origin *o(k)*), lane *l*, demand *d*, proposal *a*, resource *r*, period *t* = 0..T-1. Every
      flow carries its origin: units of one part made in two countries never mix. All variables are
      0 or more. The objective is discounted cost in US dollars.

      """;

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Chapter("Variables", "Variables"),
          new Chapter("MaterialBalance", "Material balance"),
          new Chapter("BillOfMaterial", "Bill of material"),
          new Chapter("ResourceCapacity", "Resource capacity"),
          new Chapter("LaneCapacity", "Lane capacity"),
          new Chapter("DemandCover", "Demand"),
          new Chapter("Streams", "Content rules of demand"),
          new Chapter("StreamContent", "Content of a stream"),
          new Chapter("StreamEntries", "What is given joins a stream"),
          new Chapter("Awards", "Proposals"),
          new Chapter("Presence", "When things are there"),
          new Chapter("Money", "Cost"),
          new Chapter("Obsolescence", "Obsolete stock"),
          new Chapter("Reach", "What is left out, and why that changes nothing"),
          new Chapter("PriceTrail", "Gates"));

  private record Chapter(String type, String heading) {}

  private ModelMarkdown() {}

  static String text() throws IOException {
    var text = new StringBuilder(INTRODUCTION);
    for (Chapter chapter : CHAPTERS) {
      text.append("## ").append(chapter.heading).append("\n\n");
      text.append(markdown(javadoc(chapter.type))).append("\n");
    }
    return text.toString();
  }

  /** The Javadoc of the type itself: the last comment before its declaration. */
  private static String javadoc(String type) throws IOException {
    Path file =
        Repository.root()
            .resolve("engine/src/main/java/org/onshore/engine/sourcing")
            .resolve(type + ".java");
    Matcher comment =
        Pattern.compile(
                "/\\*\\*(.*?)\\*/\\s*(public )?(final )?(class|record) " + type, Pattern.DOTALL)
            .matcher(Files.readString(file));
    if (!comment.find()) {
      throw new IllegalStateException(type + " has no Javadoc");
    }
    return comment.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip();
  }

  private static String markdown(String javadoc) {
    return javadoc
            .replaceAll("(?m)^<pre>", "```")
            .replaceAll("(?m)^</pre>", "```")
            .replaceAll("(?m)^<p>", "")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\{@link #?([^}]*)}", "`$1`")
            .replaceAll("(?s)\\n\\n?@param.*", "")
        + "\n";
  }
}
