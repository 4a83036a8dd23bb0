package org.onshore.house.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.trade.ListedParty;
import org.onshore.domain.trade.Screened;
import org.onshore.domain.trade.Screened.Verdict;
import org.onshore.engine.screening.Screening;
import org.onshore.house.Repository;
import org.onshore.input.ListedPartiesReader;
import org.onshore.input.ProgramReader;

/** Screening: what is found of noisy names, and what is found of the innocent. */
class ScreeningTest {
  private static final Path RESOURCES = Repository.root().resolve("house/src/test/resources/rules");

  private static List<ListedParty> list(String file) {
    return ListedPartiesReader.read(RESOURCES.resolve(file)).get();
  }

  private static Verdict verdict(Screening screening, String name) {
    return screening.screen(name, "owner", List.of()).verdict();
  }

  @Test
  void namesAreFoundInOtherLettersAndShorter() {
    Screening screening = new Screening(list("named-entities.csv"));
    assertThat(verdict(screening, "HUAWEI Technologies Co., Ltd.")).isEqualTo(Verdict.BLOCK);
    assertThat(verdict(screening, "Hikvision")).isEqualTo(Verdict.REVIEW);
    assertThat(verdict(screening, "Hangzhou Hikvison Digital Technolgy"))
        .isNotEqualTo(Verdict.CLEAR);
    assertThat(verdict(screening, "SMIC")).isEqualTo(Verdict.REVIEW);
    assertThat(verdict(screening, "ZTE")).isEqualTo(Verdict.BLOCK);
    assertThat(verdict(screening, "Micron Technology")).isEqualTo(Verdict.CLEAR);
  }

  /** The names themselves are all found; of misspelled ones at least 95 in 100. */
  @Test
  void listedNamesAreFoundThoughMisspelled() {
    List<ListedParty> parties = list("csl-sample.csv");
    Screening screening = new Screening(parties);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    Map<Noise, Integer> found = new EnumMap<>(Noise.class);
    Map<Noise, Integer> tried = new EnumMap<>(Noise.class);
    for (ListedParty party : parties) {
      assertThat(verdict(screening, party.name())).as(party.name()).isEqualTo(Verdict.BLOCK);
      for (Noise noise : Noise.values()) {
        for (int i = 0; i < 5; i++) {
          String name = noise.of(party.name(), random);
          tried.merge(noise, 1, Integer::sum);
          found.merge(noise, verdict(screening, name) == Verdict.CLEAR ? 0 : 1, Integer::sum);
        }
      }
    }
    int all = tried.values().stream().mapToInt(Integer::intValue).sum();
    int hits = found.values().stream().mapToInt(Integer::intValue).sum();
    String report = found + " of " + tried;
    assertThat((double) hits / all).as(report).isGreaterThan(0.95);
    if (Boolean.getBoolean("onshore.measure")) {
      System.out.printf("recall %d of %d%n%s%n", hits, all, report);
    }
  }

  /** Owners, sites and parts of the example are innocent: few of them may ask for a look. */
  @Test
  void theInnocentAreMostlyClear() {
    Screening screening = new Screening(list("csl-sample.csv"));
    var program = ProgramReader.read(Repository.example("us-ai-racks")).get();
    Set<String> names = new LinkedHashSet<>();
    screening.screen(program).forEach(each -> names.add(each.name()));
    program.parts().forEach(part -> names.add(part.name()));
    program.occupations().forEach(occupation -> names.add(occupation.title()));
    for (String code : Locale.getISOCountries()) {
      names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH) + " Electronics Ltd");
    }
    List<Screened> near = new ArrayList<>();
    for (String name : names) {
      Screened screened = screening.screen(name, "owner", List.of());
      if (screened.verdict() != Verdict.CLEAR) {
        near.add(screened);
      }
    }
    if (Boolean.getBoolean("onshore.measure")) {
      System.out.printf("false positives %d of %d%n%s%n", near.size(), names.size(), near);
    }
    assertThat(near.size()).as(near.toString()).isLessThan(names.size() / 20);
  }

  @Test
  void aListThatNamesNobodyIsRefused(@TempDir Path folder) throws IOException {
    assertThat(codes(Files.writeString(folder.resolve("a.csv"), "name,source\n")))
        .containsExactly("empty-list");
    assertThat(codes(Files.writeString(folder.resolve("b.csv"), "id\n1\n")))
        .containsExactly("no-names");
    assertThat(codes(folder.resolve("none.csv"))).containsExactly("unreadable-list");
    assertThat(codes(Files.writeString(folder.resolve("c.csv"), ""))).containsExactly("empty-file");
  }

  private static List<String> codes(Path file) {
    return ListedPartiesReader.read(file).findings().stream().map(Finding::code).toList();
  }

  /** What happens to names on the way. */
  private enum Noise {
    SWAPPED_LETTERS,
    LOST_LETTER,
    OTHER_LETTER,
    CAPITALS_AND_MARKS,
    WORDS_TURNED,
    LEGAL_FORM,
    LOST_WORD;

    String of(String name, RandomGenerator random) {
      int at = name.length() < 3 ? 0 : 1 + random.nextInt(name.length() - 2);
      return switch (this) {
        case SWAPPED_LETTERS ->
            name.length() < 3
                ? name
                : name.substring(0, at)
                    + name.charAt(at + 1)
                    + name.charAt(at)
                    + name.substring(at + 2);
        case LOST_LETTER -> name.substring(0, at) + name.substring(at + 1);
        case OTHER_LETTER ->
            name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
        case CAPITALS_AND_MARKS -> name.toUpperCase(Locale.ROOT).replace(' ', '-') + ".";
        case WORDS_TURNED -> {
          List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
          words.add(words.removeFirst());
          yield String.join(" ", words);
        }
        case LEGAL_FORM -> name + ", Co. Ltd.";
        case LOST_WORD -> {
          List<String> words = new ArrayList<>(List.of(name.strip().split(" ", -1)));
          if (words.size() > 2) {
            words.remove(random.nextInt(words.size()));
          }
          yield String.join(" ", words);
        }
      };
    }
  }
}
