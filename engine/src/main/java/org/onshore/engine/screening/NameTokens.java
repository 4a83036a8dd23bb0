package org.onshore.engine.screening;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a name that tell one party from another: in Latin letters (ICU transliteration),
 * without accents, case, marks, and the words of a legal form.
 */
final class NameTokens {
  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  /** Words of legal forms: they say what a company is in law, not which. */
  private static final Set<String> FORMS =
      new LinkedHashSet<>(
          Arrays.asList(
              ("co company corp corporation inc incorporated ltd limited llc llp lp plc gmbh ag kg"
                      + " sa sas sarl srl spa bv nv oy ab as aps kk pte pty sdn bhd jsc ojsc pjsc"
                      + " cjsc ooo oao zao ao pao fze fzc fzco fz the and of de la y e i o")
                  .split(" ", -1)));

  private NameTokens() {}

  /** The words, in their order; those of the legal form only where there is nothing else. */
  static List<String> of(String name) {
    String latin;
    synchronized (LATIN) {
      latin = LATIN.transliterate(name);
    }
    String marks = latin.replaceAll("['`\u2019.]", "").replaceAll("[^a-z0-9]+", " ").strip();
    List<String> words = new ArrayList<>();
    for (String word : marks.split(" ", -1)) {
      if (!word.isEmpty() && !FORMS.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() && !marks.isEmpty() ? List.of(marks.split(" ", -1)) : words;
  }
}
