package org.onshore.input.finding;

import org.onshore.domain.finding.Severity;

/**
 * Something that is checked, declared beside the code that checks it; the rules page of the manual
 * is made of these.
 *
 * @param code stable, in words joined by hyphens
 * @param severity of its findings
 * @param meaning one or two sentences: what is wrong, and why it matters
 * @param example lines that break it, the first naming the file; or words, where no text can
 * @param advice what usually helps
 */
public record Rule(String code, Severity severity, String meaning, String example, String advice) {

  public static Rule error(String code, String meaning, String example, String advice) {
    return new Rule(code, Severity.ERROR, meaning, example.strip(), advice);
  }

  public static Rule warning(String code, String meaning, String example, String advice) {
    return new Rule(code, Severity.WARNING, meaning, example.strip(), advice);
  }
}
