package org.onshore.report.document;

/** A value in words for people. */
final class Words {
  private Words() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Money money -> Numerals.money(money.usd());
      case Value.Amount amount ->
          amount.unit().isEmpty()
              ? Numerals.amount(amount.quantity())
              : Numerals.amount(amount.quantity()) + " " + amount.unit();
      case Value.Share share -> Numerals.share(share.share());
      case Value.Text text -> text.text();
      case Value.Verdict verdict -> verdict.words();
      case Value.Day day -> day.date().toString();
      case Value.Unknown unknown -> unknown.why();
    };
  }
}
