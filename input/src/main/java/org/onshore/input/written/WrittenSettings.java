package org.onshore.input.written;

import java.util.List;
import org.onshore.input.finding.Place;

/**
 * Settings as written: fields with text, in the order of the file.
 *
 * @param file as the user would name it
 * @param entries the fields
 */
public record WrittenSettings(String file, List<Entry> entries) {
  public WrittenSettings {
    entries = List.copyOf(entries);
  }

  /** One value with its place. */
  public record Item(String text, Place place) {}

  /**
   * A field.
   *
   * @param list whether it is written as a list
   * @param items its values; at most one unless it is a list
   */
  public record Entry(String name, Place place, boolean list, List<Item> items) {
    public Entry {
      items = List.copyOf(items);
    }
  }
}
