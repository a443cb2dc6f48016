package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;

/**
 * The names in a cell of a panel, as far as the dates tell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param certain what holds by every reading of the dates
 * @param possible what holds by at least one reading, in the order of the table; contains the
 *     certain
 */
public record PanelList(ImmutableList<String> certain, ImmutableList<String> possible) {

  /** What a table of text has where there is nothing in the list. */
  static final String NONE = "none";

  /**
   * Checks the lists.
   *
   * @param certain what holds by every reading of the dates
   * @param possible what holds by at least one reading; contains the certain
   * @throws IllegalArgumentException if a certain name is not a possible one
   */
  public PanelList {
    if (!possible.containsAll(certain)) {
      throw new IllegalArgumentException(
          "certain " + certain + " is not contained in possible " + possible);
    }
  }

  /**
   * {@return the possible names, separated by semicolons, a question mark behind those that are not
   * certain; {@code none} if there are none}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String name : possible) {
      text.append(text.length() == 0 ? "" : ";").append(name);
      text.append(certain.contains(name) ? "" : "?");
    }
    return text.length() == 0 ? NONE : text.toString();
  }
}
