package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;

/**
 * Whether figures are complete: which parts were asked for, and which of them nobody reported.
 *
 * <p>A part is a partner, or a partner in a period, or a flow of it where several are asked for.
 * Immutable and thread-safe.
 *
 * @param complete TRUE if every part is reported; FALSE if one is missing; UNKNOWN if nothing is
 *     missing that is known of, but no partner or group was asked for that would say who should
 *     report
 * @param parts all parts that should be reported, such as {@code TM} or {@code imports from TM
 *     2015}
 * @param missing those that are not; one that its source keeps back ends in {@code (confidential)}
 */
public record Coverage(Truth complete, ImmutableList<String> parts, ImmutableList<String> missing) {

  private static final String RULE =
      "TRUE if every part that was asked for is reported, FALSE if one is not; UNKNOWN if none is "
          + "known to be missing, but nothing that was asked for says who should report";

  /** Follows a part that is missing since its source keeps the figure, or a part of it, back. */
  static final String CONFIDENTIAL = " (confidential)";

  private static final int PRINTED = 12;

  /**
   * Checks the parts.
   *
   * @param complete whether every part is reported
   * @param parts all parts
   * @param missing the parts that are not reported
   * @throws IllegalArgumentException if a missing part is none of the parts
   */
  public Coverage {
    requireNonNull(complete, "complete");
    if (!parts.containsAll(missing)) {
      throw new IllegalArgumentException("missing " + missing + " are not all among " + parts);
    }
  }

  /** {@return the answer with its reason in words} */
  public Verdict verdict() {
    ImmutableList<Reason> reasons = ImmutableList.of(Reason.of(words(), ImmutableList.of()));
    return new Verdict(complete, reasons, RULE, ImmutableList.of());
  }

  /** What two sides have together, each part marked with its side. */
  static Coverage both(String mark, Coverage first, String otherMark, Coverage second) {
    return new Coverage(
        first.complete().and(second.complete()),
        marked(mark, first.parts(), otherMark, second.parts()),
        marked(mark, first.missing(), otherMark, second.missing()));
  }

  private static ImmutableList<String> marked(
      String mark,
      ImmutableList<String> parts,
      String otherMark,
      ImmutableList<String> otherParts) {
    ImmutableList.Builder<String> marked = ImmutableList.builder();
    for (String part : parts) {
      marked.add(mark + ": " + part);
    }
    for (String part : otherParts) {
      marked.add(otherMark + ": " + part);
    }
    return marked.build();
  }

  private String words() {
    StringBuilder text = new StringBuilder();
    text.append(parts.size() - missing.size()).append(" of ").append(parts.size());
    text.append(noun()).append(" reported");
    if (!missing.isEmpty()) {
      text.append("; missing ");
      text.append(String.join(", ", missing.subList(0, Math.min(PRINTED, missing.size()))));
      if (missing.size() > PRINTED) {
        text.append(" and ").append(missing.size() - PRINTED).append(" more");
      }
    }
    if (complete == Truth.UNKNOWN) {
      text.append("; no partner was asked for, so others may be missing");
    }
    return text.toString();
  }

  /** An id has no blank; a partner in a period, or a flow of it, has. */
  private String noun() {
    boolean partners =
        parts.stream().allMatch(part -> part.replace(CONFIDENTIAL, "").indexOf(' ') < 0);
    String noun = partners ? " partner" : " part";
    return parts.size() == 1 ? noun : noun + "s";
  }

  /** {@return the reason in words: {@code 4 of 5 partners reported; missing TM}} */
  @Override
  public String toString() {
    return words();
  }
}
