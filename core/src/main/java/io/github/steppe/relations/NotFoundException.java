package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;

/** Thrown when a record is asked for by an id that no record has. */
public final class NotFoundException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  private final transient String kind;
  private final transient String id;
  private final transient ImmutableList<String> nearMisses;

  NotFoundException(String kind, String id, ImmutableList<String> nearMisses, String hint) {
    super(message(kind, id, nearMisses, hint));
    this.kind = kind;
    this.id = id;
    this.nearMisses = nearMisses;
  }

  private static String message(
      String kind, String id, ImmutableList<String> nearMisses, String hint) {
    StringBuilder text = new StringBuilder();
    text.append("no ").append(kind).append(" has the id '").append(id).append('\'');
    String separator = "; did you mean ";
    for (String near : nearMisses) {
      text.append(separator).append('\'').append(near).append('\'');
      separator = ", ";
    }
    return text.append(nearMisses.isEmpty() ? "" : "?").append(hint).toString();
  }

  /** {@return the kind of record that was asked for, for example {@code agreement}} */
  public String kind() {
    return kind;
  }

  /** {@return the id that was asked for} */
  public String id() {
    return id;
  }

  /** {@return the ids of that kind that look most like it, nearest first; at most three} */
  public ImmutableList<String> nearMisses() {
    return nearMisses;
  }
}
