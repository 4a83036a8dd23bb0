package org.onshore.input.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Type;

/** Text that stands for a value of a column without standing in its cell: a scenario's value. */
public final class ValueText {
  /**
   * Why the text is no such value.
   *
   * @param message with the value in it
   * @param advice to be read after "Maybe", "" for none
   */
  public record Problem(String message, String advice) {}

  private ValueText() {}

  /** What is wrong with the text as a value of the column, if anything. */
  public static Optional<Problem> findProblem(Column column, String text) {
    List<Problem> problems = new ArrayList<>();
    Fault fault = (_, _, message, advice) -> problems.add(new Problem(message, advice));
    switch (column.type()) {
      case Type.Decimal(), Type.Whole() -> NumberCell.parse(column, text, fault);
      case Type.Date() -> DateCell.parse(column, text, fault);
      case Type.Flag() -> WordCell.flag(column, text, fault);
      case Type.Choice(List<String> words) -> WordCell.parse(column, words, text, fault);
      case Type.CountryCode(boolean _),
          Type.StateCode(),
          Type.HtsDigits(),
          Type.SocCode(),
          Type.Rule() ->
          CodeCell.parse(column, text, fault);
      case Type.Text(),
          Type.Key(),
          Type.Name(),
          Type.Reference(List<String> _),
          Type.Several(Type _) -> {}
    }
    return problems.stream().findFirst();
  }

  /** The number the text is, NaN if it is none. */
  public static double number(String text) {
    return NumberCell.parse(text);
  }

  /** Days since 1970-01-01, Integer.MIN_VALUE if the text is no date. */
  public static int day(String text) {
    return DateCell.parse(text);
  }

  /** Whether a flag is written as one of the words for true. */
  public static boolean isTrue(String text) {
    return WordCell.flag(text) == 1;
  }
}
