package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;

/**
 * One dated line of a timeline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date when it was
 * @param text what it was, in English words
 * @param parties the ids of the parties that it concerns
 * @param claim the claim behind it
 */
public record TimelineEntry(Edtf date, String text, ImmutableSet<String> parties, Claim claim)
    implements Cited {

  /**
   * Checks the parts.
   *
   * @param date when it was
   * @param text what it was, in English words
   * @param parties the ids of the parties that it concerns
   * @param claim the claim behind it
   * @throws IllegalArgumentException if the text is blank
   */
  public TimelineEntry {
    requireNonNull(date, "date");
    Identifier.requireText("text", text);
    requireNonNull(parties, "parties");
    requireNonNull(claim, "claim");
  }

  @Override
  public ImmutableList<Citation> citations() {
    return claim.citations();
  }

  /** {@return the date and the text} */
  @Override
  public String toString() {
    return date + "  " + text;
  }
}
