package org.onshore.input.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.ContentRules;
import org.onshore.input.schema.Type;

/** Reads codes of the world's lists: countries, states, tariff numbers, occupations, rules. */
final class CodeCell {
  static final Rule UNKNOWN_COUNTRY =
      Rule.error(
          "unknown-country",
          "The cell wants a country of ISO 3166-1 by its two letters; an origin that nobody has"
              + " stated is ZZ.",
          "sites.csv\nsite,kind,country\nFAB,factory,UK",
          "Write GB for the United Kingdom, US for the United States.");
  static final Rule UNKNOWN_STATE =
      Rule.error(
          "unknown-state",
          "The cell wants a state or province of ISO 3166-2: country, hyphen, code.",
          "sites.csv\nsite,kind,country,state\nFAB,factory,US,Texas",
          "Write US-TX.");
  static final Rule NOT_HTS =
      Rule.error(
          "not-hts",
          "The cell wants 2 to 10 digits of the Harmonized Tariff Schedule, without dots.",
          "parts.csv\npart,cost_usd,hts\nGPU,4000,8473.30.11",
          "Write 84733011.");
  static final Rule NOT_SOC =
      Rule.error(
          "not-soc",
          "The cell wants a code of the Standard Occupational Classification: two digits, hyphen,"
              + " four digits.",
          "occupations.csv\noccupation,title\n512022,Assemblers",
          "Write 51-2022.");
  static final Rule UNKNOWN_RULE =
      Rule.error(
          "unknown-rule",
          "The cell wants a content rule: far, baba, taa, ftc, rolled_up, or not_from: followed by"
              + " country codes.",
          "targets.csv\ntarget,rule,share\nT1,rolledup,0.5",
          "Write rolled_up, or not_from:CN,RU.");
  static final List<Rule> RULES =
      List.of(UNKNOWN_COUNTRY, UNKNOWN_STATE, NOT_HTS, NOT_SOC, UNKNOWN_RULE);

  private static final Set<String> COUNTRIES =
      new LinkedHashSet<>(Arrays.asList(Locale.getISOCountries()));
  private static final Set<String> US_STATES =
      new LinkedHashSet<>(
          List.of(
              ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
                      + " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
                      + " AS GU MP PR UM VI")
                  .split(" ")));

  private CodeCell() {}

  /** The code; after a fault "", or the text where other rows refer to it. */
  static String parse(Column column, String text, Fault fault) {
    return parse(column.type(), column.name(), text, fault);
  }

  /** The code; after a fault "", or the text where other rows refer to it. */
  static String parse(Type type, String name, String text, Fault fault) {
    return switch (type) {
      case Type.CountryCode(boolean mayBeUnknown) -> country(name, text, mayBeUnknown, fault);
      case Type.StateCode() -> state(text, fault);
      case Type.HtsDigits() -> hts(name, text, fault);
      case Type.SocCode() -> soc(text, fault);
      case Type.Rule() -> rule(text, fault);
      case Type.Text(),
          Type.Key(),
          Type.Name(),
          Type.Reference(List<String> _),
          Type.Decimal(),
          Type.Whole(),
          Type.Flag(),
          Type.Date(),
          Type.Choice(List<String> _),
          Type.Several(Type _) ->
          throw new IllegalArgumentException(name + " is not a code");
    };
  }

  static boolean isCountry(String text) {
    return COUNTRIES.contains(text);
  }

  private static String country(String name, String text, boolean mayBeUnknown, Fault fault) {
    if (isCountry(text) || (mayBeUnknown && text.equals("ZZ"))) {
      return text;
    }
    fault.report(
        UNKNOWN_COUNTRY,
        text,
        name + " is '" + text + "', not a country code of ISO 3166-1",
        countryAdvice(text, mayBeUnknown));
    return "";
  }

  private static String countryAdvice(String text, boolean mayBeUnknown) {
    String upper = text.strip().toUpperCase(Locale.ROOT);
    if (isCountry(upper)) {
      return upper;
    }
    return switch (upper) {
      case "UK", "ENGLAND" -> "GB";
      case "USA", "UNITED STATES" -> "US";
      case "TAIWAN", "TWN" -> "TW";
      case "CHINA", "CHN" -> "CN";
      case "KOREA", "KOR", "SOUTH KOREA" -> "KR";
      case "JAPAN", "JPN" -> "JP";
      case "MEXICO", "MEX" -> "MX";
      default -> countryByName(text.strip(), mayBeUnknown);
    };
  }

  private static String countryByName(String name, boolean mayBeUnknown) {
    for (String code : COUNTRIES) {
      Locale locale = Locale.of("", code);
      if (locale.getISO3Country().equalsIgnoreCase(name)
          || locale.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name)) {
        return code;
      }
    }
    return mayBeUnknown ? "ZZ, if nobody knows it" : "";
  }

  private static String state(String text, Fault fault) {
    int hyphen = text.indexOf('-');
    boolean shaped =
        hyphen == 2
            && isCountry(text.substring(0, 2))
            && text.length() > 3
            && text.length() <= 6
            && text.substring(3).chars().allMatch(CodeCell::isCapitalOrDigit);
    if (shaped && (!text.startsWith("US-") || US_STATES.contains(text.substring(3)))) {
      return text;
    }
    String upper = text.strip().toUpperCase(Locale.ROOT);
    String bare = upper.startsWith("US-") ? upper.substring(3) : upper;
    String advice = US_STATES.contains(bare) ? "US-" + bare : "a code like US-TX";
    fault.report(UNKNOWN_STATE, text, "state is '" + text + "', not a code of ISO 3166-2", advice);
    return "";
  }

  private static boolean isCapitalOrDigit(int c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean areDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String hts(String name, String text, Fault fault) {
    if (text.length() >= 2 && text.length() <= 10 && areDigits(text)) {
      return text;
    }
    String bare = text.replace(".", "").replace(" ", "");
    boolean dots = bare.length() >= 2 && bare.length() <= 10 && areDigits(bare);
    fault.report(
        NOT_HTS,
        text,
        name + " is '" + text + "', not 2 to 10 digits of a tariff number",
        dots ? bare + ", without the dots" : "");
    return "";
  }

  private static String soc(String text, Fault fault) {
    String bare = text.replace("-", "");
    boolean digits = bare.length() == 6 && areDigits(bare);
    if (digits && text.length() == 7 && text.charAt(2) == '-') {
      return text;
    }
    fault.report(
        NOT_SOC,
        text,
        "'" + text + "' is not a SOC code",
        digits ? bare.substring(0, 2) + "-" + bare.substring(2) : "a code like 51-2022");
    return text;
  }

  private static String rule(String text, Fault fault) {
    if (ContentRules.NAMES.contains(text)) {
      return text;
    }
    if (text.startsWith(ContentRules.NOT_FROM)) {
      String[] codes = text.substring(ContentRules.NOT_FROM.length()).split(",", -1);
      for (String code : codes) {
        if (!isCountry(code)) {
          fault.report(
              UNKNOWN_RULE,
              text,
              "rule '" + text + "' names '" + code + "', not a country code of ISO 3166-1",
              countryAdvice(code, false));
          return "";
        }
      }
      return text;
    }
    List<String> known = new ArrayList<>(ContentRules.NAMES);
    known.add(ContentRules.NOT_FROM + "CN");
    String advice = NearestName.find(text, known).map(NearestName.Match::words).orElse("");
    fault.report(UNKNOWN_RULE, text, "unknown content rule '" + text + "'", advice);
    return "";
  }
}
