package org.onshore.engine.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.onshore.domain.trade.ListedParty;

/**
 * Listed names, ready to be compared. A word weighs the more the fewer listed names have it: log(1
 * + N / n). Two words are alike by Jaro and Winkler (commons-text), and count from {@value #ALIKE}
 * on.
 *
 * <pre>
 * cosine   sum over alike words of weight * weight * likeness / (length of one * length of other)
 * joined   likeness of the names without blanks, words sorted: finds words split and swapped
 * covered  0.92 * share of the shorter name's weight that is found in the longer: a name in part
 * score    the largest; 1 only for the same words
 * </pre>
 */
final class ListIndex {
  /** Likeness from which two words may be the same, misspelled. */
  static final double ALIKE = 0.88;

  /** What is found only in part is never a full match. */
  private static final double IN_PART = 0.92;

  /** Joined names must be longer than this to be compared as one. */
  private static final int SHORT = 6;

  private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
  private final List<Listed> names = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Map<String, Double>> alikes = new HashMap<>();

  /** One name of a listed party. */
  record Listed(ListedParty party, String name, List<String> words, String joined) {}

  ListIndex(List<ListedParty> parties) {
    for (ListedParty party : parties) {
      add(party, party.name());
      party.otherNames().forEach(other -> add(party, other));
    }
  }

  private void add(ListedParty party, String name) {
    List<String> words = NameTokens.of(name);
    if (!words.isEmpty()) {
      names.add(new Listed(party, name, words, joined(words)));
      new LinkedHashSet<>(words).forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
  }

  List<Listed> names() {
    return names;
  }

  static String joined(List<String> words) {
    return String.join("", words.stream().sorted().toList());
  }

  double score(List<String> words, String joined, Listed listed) {
    if (joined.equals(listed.joined())) {
      return 1;
    }
    boolean near =
        words.stream().anyMatch(word -> listed.words().stream().anyMatch(o -> alike(word, o) > 0));
    double best =
        near ? Math.max(cosine(words, listed.words()), covered(words, listed.words())) : 0;
    if (Math.min(joined.length(), listed.joined().length()) > SHORT
        && mayBeAlike(joined, listed.joined())) {
      best = Math.max(best, likeness.apply(joined, listed.joined()) - 0.04);
    }
    return Math.min(best, 0.99);
  }

  private double weight(String word) {
    return Math.log(1 + (double) names.size() / frequency.getOrDefault(word, 1));
  }

  /** Likeness of a word to a listed one, 0 below {@link #ALIKE}; each word is compared once. */
  private double alike(String one, String other) {
    return alikes.computeIfAbsent(one, this::alikes).getOrDefault(other, 0.0);
  }

  private Map<String, Double> alikes(String one) {
    Map<String, Double> alikes = new HashMap<>();
    boolean exactOnly = one.length() <= 3 || Character.isDigit(one.charAt(0));
    for (String other : frequency.keySet()) {
      if (one.equals(other)) {
        alikes.put(other, 1.0);
      } else if (!exactOnly && !Character.isDigit(other.charAt(0)) && mayBeAlike(one, other)) {
        double alike = likeness.apply(one, other);
        if (alike >= ALIKE) {
          alikes.put(other, alike);
        }
      }
    }
    return alikes;
  }

  /** Whether lengths and letters leave room for a likeness that counts; cheap to ask. */
  private static boolean mayBeAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int longer = Math.max(one.length(), other.length());
    if (shorter < 0.6 * longer) {
      return false;
    }
    int[] letters = new int[128];
    one.chars().forEach(c -> letters[c & 127]++);
    int shared = 0;
    for (int i = 0; i < other.length(); i++) {
      shared += letters[other.charAt(i) & 127]-- > 0 ? 1 : 0;
    }
    return shared >= 0.7 * shorter;
  }

  private double cosine(List<String> one, List<String> other) {
    double product = 0;
    for (String word : one) {
      double best = 0;
      for (String listed : other) {
        double alike = alike(word, listed);
        if (alike > 0) {
          best = Math.max(best, weight(listed) * weight(listed) * alike);
        }
      }
      product += best;
    }
    return Math.min(1, product / (length(one, other) * length(other, other)));
  }

  /** Length of a name as a vector; a word that is alike to a listed one weighs as that. */
  private double length(List<String> words, List<String> listed) {
    double sum = 0;
    for (String word : words) {
      double weight = weight(word);
      for (String other : listed) {
        weight = alike(word, other) > 0 ? weight(other) : weight;
      }
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private double covered(List<String> one, List<String> other) {
    boolean isShorter = one.size() <= other.size();
    List<String> shorter = isShorter ? one : other;
    List<String> longer = isShorter ? other : one;
    double found = 0;
    double all = 0;
    boolean telling = false;
    for (String word : shorter) {
      double best = 0;
      for (String candidate : longer) {
        best = Math.max(best, isShorter ? alike(word, candidate) : alike(candidate, word));
      }
      double weight = Math.max(weight(word), 0.1);
      found += best * weight;
      all += weight;
      telling |= best > 0 && word.length() > 3 && frequency.getOrDefault(word, 1) <= 3;
    }
    return telling ? IN_PART * found / all : 0;
  }
}
