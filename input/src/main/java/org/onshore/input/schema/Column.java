package org.onshore.input.schema;

import java.util.List;

/**
 * One column of a table, or one field of program.yaml.
 *
 * @param name as in the header; a number with a unit has it in its name
 * @param type what a cell must be
 * @param unit of a number, in words; "" where the type has none
 * @param required whether every row must say it
 * @param fallback what a blank stands for
 * @param range numbers it takes
 * @param word accepted besides the type ("*"), and read as a blank; "" for none
 * @param timed whether a scenario may change it for a part of the horizon
 * @param meaning one sentence
 */
public record Column(
    String name,
    Type type,
    String unit,
    boolean required,
    Fallback fallback,
    Range range,
    String word,
    boolean timed,
    String meaning) {

  static Column of(String name, Type type, String meaning) {
    return new Column(name, type, "", false, new Fallback.Nothing(), Range.ANY, "", false, meaning);
  }

  static Column key(String name, String meaning) {
    return of(name, new Type.Key(), meaning).must();
  }

  static Column text(String name, String meaning) {
    return of(name, new Type.Text(), meaning);
  }

  static Column reference(String name, String table, String meaning) {
    return of(name, new Type.Reference(List.of(table)), meaning);
  }

  static Column date(String name, String meaning) {
    return of(name, new Type.Date(), meaning);
  }

  static Column flag(String name, String meaning) {
    return of(name, new Type.Flag(), meaning).or("false");
  }

  static <E extends Enum<E>> Column choice(String name, Class<E> words, String meaning) {
    return of(name, Type.Choice.of(words), meaning);
  }

  /** A number that is 0 or more. */
  static Column number(String name, String unit, String meaning) {
    return of(name, new Type.Decimal(), meaning).in(unit).within(Range.NOT_NEGATIVE);
  }

  /** A number without a fraction that is 0 or more. */
  static Column whole(String name, String unit, String meaning) {
    return of(name, new Type.Whole(), meaning).in(unit).within(Range.between(0, 1e9));
  }

  /** Every row must say it. */
  Column must() {
    return new Column(name, type, unit, true, fallback, range, word, timed, meaning);
  }

  /** A blank stands for this value. */
  Column or(String text) {
    return or(new Fallback.Value(text));
  }

  Column or(Fallback blank) {
    return new Column(name, type, unit, required, blank, range, word, timed, meaning);
  }

  Column orSaid(String words) {
    return or(new Fallback.Said(words));
  }

  Column within(Range numbers) {
    return new Column(name, type, unit, required, fallback, numbers, word, timed, meaning);
  }

  Column word(String accepted) {
    return new Column(name, type, unit, required, fallback, range, accepted, timed, meaning);
  }

  /** A scenario may change it for some periods only. */
  Column changesInTime() {
    return new Column(name, type, unit, required, fallback, range, word, true, meaning);
  }

  private Column in(String measure) {
    return new Column(name, type, measure, required, fallback, range, word, timed, meaning);
  }

  /** Whether rows of other tables refer to rows by it. */
  public boolean isKey() {
    return type instanceof Type.Key || type instanceof Type.SocCode;
  }

  public boolean isNumber() {
    return type instanceof Type.Decimal || type instanceof Type.Whole;
  }
}
