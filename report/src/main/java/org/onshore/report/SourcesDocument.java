package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.risk.ProgramExposure;
import org.onshore.domain.risk.ProgramExposure.PartSources;
import org.onshore.domain.risk.ProgramExposure.SinglePoint;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** How concentrated a program's sources are, and what alone stops it. */
public final class SourcesDocument {
  private static final List<Heading> PARTS =
      List.of(
          new Heading("part", "part"),
          new Heading("sites", "sites"),
          new Heading("owners", "owners"),
          new Heading("countries", "countries"),
          new Heading("hhi_site", "HHI by site"),
          new Heading("hhi_owner", "by owner"),
          new Heading("hhi_country", "by country"),
          new Heading("sole_site", "only site"),
          new Heading("sole_owner", "only owner"),
          new Heading("sole_country", "only country"),
          new Heading("measure", "share of"));
  private static final List<Heading> POINTS =
      List.of(
          new Heading("part", "part"),
          new Heading("kind", "lost"),
          new Heading("name", "name"),
          new Heading("rack", "rack"),
          new Heading("hidden", "hidden"));

  private SourcesDocument() {}

  /**
   * The answer about a program.
   *
   * @param all every column, as a program wants it, or those a terminal has room for
   */
  public static Document of(String name, ProgramExposure exposure, boolean all) {
    long sole = exposure.parts().stream().filter(part -> part.bySite().count() == 1).count();
    long hidden = exposure.singlePoints().stream().filter(SinglePoint::hidden).count();
    List<Integer> columns =
        all ? List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) : List.of(0, 1, 2, 3, 4, 5, 6, 9);
    List<List<Value>> parts = new ArrayList<>();
    for (PartSources part : exposure.parts()) {
      List<Value> row = row(part);
      parts.add(columns.stream().map(row::get).toList());
    }
    List<List<Value>> points = new ArrayList<>();
    for (SinglePoint point : exposure.singlePoints()) {
      points.add(
          List.of(
              Value.text(point.part()),
              Value.text(point.kind()),
              Value.text(point.name()),
              new Value.Verdict(point.rack(), point.rack() ? "yes" : ""),
              new Value.Verdict(point.hidden(), point.hidden() ? "yes" : "")));
    }
    return new Document(
        name,
        "concentration of sources, and what alone stops a part",
        List.of(
            new Block.Facts(
                List.of(
                    new Fact(
                        "sole_source_parts",
                        "Parts of one site",
                        Value.count(sole),
                        "of " + exposure.parts().size()),
                    new Fact(
                        "hidden_common_sources",
                        "Hidden common sources",
                        Value.count(hidden),
                        "all sources of the part need this one"))),
            new Block.Section(
                "",
                "Parts",
                "HHI is the sum of squared shares in percent: 10,000 is one source.",
                List.of(
                    new Block.Grid(
                        "parts", "", columns.stream().map(PARTS::get).toList(), parts, false))),
            new Block.Section(
                "",
                "Single points",
                "What stops a rack, or a part with several sources, if it alone is lost.",
                List.of(new Block.Grid("single_points", "", POINTS, points, false)))));
  }

  private static List<Value> row(PartSources part) {
    return List.of(
        Value.text(part.part()),
        Value.count((long) part.bySite().count()),
        Value.count((long) part.byOwner().count()),
        Value.count((long) part.byCountry().count()),
        Value.count(part.bySite().index()),
        Value.count(part.byOwner().index()),
        Value.count(part.byCountry().index()),
        Value.text(part.bySite().sole()),
        Value.text(part.byOwner().sole()),
        Value.text(part.byCountry().sole()),
        Value.text(part.measure()));
  }
}
