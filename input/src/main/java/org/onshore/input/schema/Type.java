package org.onshore.input.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a cell of a column must be. */
public sealed interface Type {

  /** How the manual names it. */
  String label();

  /** Free text. */
  record Text() implements Type {
    @Override
    public String label() {
      return "text";
    }
  }

  /** The name of the row, by which other tables refer to it; no two rows share one. */
  record Key() implements Type {
    @Override
    public String label() {
      return "name, the key";
    }
  }

  /** A name that several rows may share (a scenario, a group). */
  record Name() implements Type {
    @Override
    public String label() {
      return "name";
    }
  }

  /**
   * The key of a row of another table.
   *
   * @param tables where it is looked for, in this order; at least one
   */
  record Reference(List<String> tables) implements Type {
    public Reference {
      tables = List.copyOf(tables);
      if (tables.isEmpty()) {
        throw new IllegalArgumentException("a reference to no table");
      }
    }

    @Override
    public String label() {
      List<String> links = new ArrayList<>();
      for (String table : tables) {
        links.add("[" + table + "](#" + table + ")");
      }
      return "name from " + String.join(" or ", links);
    }
  }

  /** A decimal number. */
  record Decimal() implements Type {
    @Override
    public String label() {
      return "number";
    }
  }

  /** A number without a fraction. */
  record Whole() implements Type {
    @Override
    public String label() {
      return "whole number";
    }
  }

  /** True or false. */
  record Flag() implements Type {
    @Override
    public String label() {
      return "true or false";
    }
  }

  /** A day, ISO 8601. */
  record Date() implements Type {
    @Override
    public String label() {
      return "date";
    }
  }

  /**
   * ISO 3166-1 alpha-2.
   *
   * @param mayBeUnknown whether ZZ, a country nobody has stated, is accepted
   */
  record CountryCode(boolean mayBeUnknown) implements Type {
    @Override
    public String label() {
      return mayBeUnknown ? "country (ZZ: unknown)" : "country";
    }
  }

  /** ISO 3166-2. */
  record StateCode() implements Type {
    @Override
    public String label() {
      return "state";
    }
  }

  /** Digits of the Harmonized Tariff Schedule, without dots. */
  record HtsDigits() implements Type {
    @Override
    public String label() {
      return "HTS digits";
    }
  }

  /** A code of the Standard Occupational Classification, as the key of its row. */
  record SocCode() implements Type {
    @Override
    public String label() {
      return "SOC code, the key";
    }
  }

  /** A content rule, see {@link ContentRules}. */
  record Rule() implements Type {
    @Override
    public String label() {
      return "content rule";
    }
  }

  /**
   * One word of a few.
   *
   * @param words in small letters
   */
  record Choice(List<String> words) implements Type {
    public Choice {
      words = List.copyOf(words);
    }

    /** The constants of an enum, in small letters and in its order. */
    public static <E extends Enum<E>> Choice of(Class<E> constants) {
      List<String> words = new ArrayList<>();
      for (E constant : constants.getEnumConstants()) {
        words.add(constant.name().toLowerCase(Locale.ROOT));
      }
      return new Choice(words);
    }

    @Override
    public String label() {
      return String.join(", ", words);
    }
  }

  /** Several of one type; in program.yaml only. */
  record Several(Type item) implements Type {
    @Override
    public String label() {
      return "list of: " + item.label();
    }
  }
}
