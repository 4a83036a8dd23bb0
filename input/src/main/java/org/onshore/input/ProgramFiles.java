package org.onshore.input;

import java.util.List;
import java.util.Optional;
import org.onshore.input.finding.Findings;

/** Where the files of a program come from. */
interface ProgramFiles {
  /** Names of the files there are, in the order of the alphabet. */
  List<String> names();

  /** The content of a file; none, with a finding, if it cannot be read. */
  Optional<byte[]> find(String name, Findings findings);
}
