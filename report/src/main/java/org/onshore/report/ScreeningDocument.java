package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.trade.Screened;
import org.onshore.domain.trade.Screened.Match;
import org.onshore.domain.trade.Screened.Verdict;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** Names held against lists, with what came near. */
public final class ScreeningDocument {
  private ScreeningDocument() {}

  /**
   * Every name with its verdict, and every match.
   *
   * @param list file of the lists
   * @param parties how many it names
   */
  public static Document of(String program, String list, int parties, List<Screened> screened) {
    Facts facts =
        new Facts(
            List.of(
                Fact.of("list", "List", Value.text(list)),
                Fact.of("listed_parties", "Listed parties", Value.count((long) parties)),
                Fact.of("screened", "Names screened", Value.count((long) screened.size())),
                Fact.of("block", "Block", Value.count(count(screened, Verdict.BLOCK))),
                Fact.of("review", "Review", Value.count(count(screened, Verdict.REVIEW))),
                Fact.of("clear", "Clear", Value.count(count(screened, Verdict.CLEAR)))));
    List<List<Value>> names = new ArrayList<>();
    List<List<Value>> matches = new ArrayList<>();
    for (Screened each : screened) {
      names.add(
          List.of(
              Value.text(each.name()),
              Value.text(each.kind()),
              Value.text(word(each.verdict())),
              Value.text(String.join(" ", each.sites()))));
      each.matches().forEach(match -> matches.add(row(each, match)));
    }
    return new Document(
        program,
        "screening of owners and sites; clear means that no name on this list comes near",
        List.of(
            facts,
            new Grid(
                "matches",
                "Matches",
                headings(
                    "name",
                    "verdict",
                    "score",
                    "listed_as",
                    "listed_name",
                    "list",
                    "date",
                    "reason"),
                matches,
                false),
            new Grid(
                "names", "Names", headings("name", "kind", "verdict", "sites"), names, false)));
  }

  private static long count(List<Screened> screened, Verdict verdict) {
    return screened.stream().filter(each -> each.verdict() == verdict).count();
  }

  private static List<Value> row(Screened screened, Match match) {
    return List.of(
        Value.text(screened.name()),
        Value.text(word(screened.verdict())),
        Value.count(Math.round(match.score() * 1000) / 1000.0),
        Value.text(match.matched()),
        Value.text(match.party().name()),
        Value.text(match.party().list()),
        Value.text(match.party().date()),
        Value.text(match.party().reason()));
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static List<Heading> headings(String... keys) {
    return List.of(keys).stream().map(key -> new Heading(key, key.replace('_', ' '))).toList();
  }
}
