package org.onshore.report.document;

import java.util.List;

/**
 * What a command has to say.
 *
 * @param title its subject
 * @param subtitle what kind of answer it is, in a line; "" for none
 */
public record Document(String title, String subtitle, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
