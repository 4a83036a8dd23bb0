package org.onshore.engine.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.trade.ListedParty;
import org.onshore.domain.trade.Screened;
import org.onshore.domain.trade.Screened.Match;
import org.onshore.domain.trade.Screened.Verdict;

/**
 * Owners and sites of a program against lists of parties. Names are compared in Latin letters,
 * without case, accents and legal form, word by word, so that misspellings, swapped words and names
 * in part are found. Nothing is cleared in silence: every name comes back with its verdict, and a
 * list that names nobody is refused.
 */
public final class Screening {
  /** Score from which it is the name of a listed party. */
  public static final double BLOCK = 0.96;

  /** Score from which a person must look. */
  public static final double REVIEW = 0.84;

  private static final int MOST_MATCHES = 5;

  private final ListIndex index;

  /**
   * Ready to screen.
   *
   * @throws IllegalArgumentException if the list names nobody
   */
  public Screening(List<ListedParty> parties) {
    index = new ListIndex(parties);
    if (index.names().isEmpty()) {
      throw new IllegalArgumentException("a list that names nobody clears everybody");
    }
  }

  /** Every owner and every site, owners first, in the order of the table. */
  public List<Screened> screen(Program program) {
    SequencedMap<String, List<String>> owners = new LinkedHashMap<>();
    SequencedMap<String, List<String>> sites = new LinkedHashMap<>();
    for (Site site : program.sites()) {
      if (!site.owner().isBlank()) {
        owners.computeIfAbsent(site.owner(), of -> new ArrayList<>()).add(site.id());
      }
      sites.computeIfAbsent(site.name(), of -> new ArrayList<>()).add(site.id());
    }
    program
        .proposals()
        .forEach(proposal -> {
          if (!proposal.owner().isBlank()) {
            owners.computeIfAbsent(proposal.owner(), of -> new ArrayList<>());
          }
        });
    List<Screened> screened = new ArrayList<>();
    owners.forEach((name, at) -> screened.add(screen(name, "owner", at)));
    sites.forEach((name, at) -> screened.add(screen(name, "site", at)));
    return List.copyOf(screened);
  }

  /**
   * One name; where a slash joins several, the closest of them counts. A name without a letter or
   * digit can be compared with nothing, so a person must look.
   */
  public Screened screen(String name, String kind, List<String> sites) {
    List<Match> near = new ArrayList<>();
    Set<List<String>> names = new LinkedHashSet<>(List.of(NameTokens.of(name)));
    for (String one : name.split("/", -1)) {
      names.add(NameTokens.of(one));
    }
    names.remove(List.of());
    for (ListIndex.Listed listed : index.names()) {
      double best = 0;
      for (List<String> words : names) {
        best = Math.max(best, index.score(words, ListIndex.joined(words), listed));
      }
      if (best >= REVIEW) {
        near.add(new Match(listed.party(), listed.name(), best));
      }
    }
    near.sort(Comparator.comparingDouble(Match::score).reversed());
    SequencedMap<ListedParty, Match> byParty = new LinkedHashMap<>();
    near.forEach(match -> byParty.putIfAbsent(match.party(), match));
    List<Match> matches = byParty.values().stream().limit(MOST_MATCHES).toList();
    double best = matches.isEmpty() ? 0 : matches.getFirst().score();
    Verdict verdict =
        best >= BLOCK
            ? Verdict.BLOCK
            : best >= REVIEW || names.isEmpty() ? Verdict.REVIEW : Verdict.CLEAR;
    return new Screened(name, kind, sites, verdict, matches);
  }
}
