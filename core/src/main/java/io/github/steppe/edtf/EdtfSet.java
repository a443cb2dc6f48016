package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several dates: either one of them is right, or all of them are.
 *
 * <p>{@code [1667,1670..1672]} means one of four years: an event with alternatives. {@code
 * {1960,1961-12}} means both: several events. A range lists every year, month or day from its first
 * to its last; an open range means "or any earlier" or "or any later one".
 *
 * <p>"Signed some time from 2003 to 2006" is the set {@code [2003..2006]}; the interval {@code
 * 2003/2006} says that something lasted from 2003 until 2006.
 *
 * <p>Questions to a one-of set are answered over its members: true if true of each, false if false
 * of each, else unknown. Questions to an all-of set need a quantifier, {@link #anyCovers} or {@link
 * #allCover}; {@link #covers} means any.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfSet implements Edtf {
  static final String NO_TIME = "a set has no time of day";
  static final String OPEN_START_FIRST = "only the first member of a set may begin with two dots";
  static final String OPEN_END_LAST = "only the last member of a set may end with two dots";

  private final boolean oneOf;
  private final List<EdtfMember> members;
  private final String source;
  private final String canonical;
  private final long earliest;
  private final long latest;

  EdtfSet(boolean oneOf, List<EdtfMember> members, @Nullable String source) {
    this.oneOf = oneOf;
    this.members = Collections.unmodifiableList(members);
    StringBuilder text = new StringBuilder(source == null ? 12 * members.size() : source.length());
    long first = EpochDay.NO_END;
    long last = EpochDay.NO_START;
    for (int i = 0; i < members.size(); i++) {
      EdtfMember member = members.get(i);
      text.append(i > 0 ? ',' : oneOf ? '[' : '{').append(member);
      first = Math.min(first, member.earliest());
      last = Math.max(last, member.latest());
    }
    String written = text.append(oneOf ? ']' : '}').toString();
    this.canonical = source != null && source.equals(written) ? source : written;
    this.source = source == null ? canonical : source;
    this.earliest = first;
    this.latest = last;
  }

  /**
   * Parses a set.
   *
   * @param text the text, for example {@code [1667,1670..1672]}, {@code {1960,1961-12}}
   * @return the set
   * @throws EdtfParseException if the text is not EDTF, or is a date or an interval
   */
  @JsonCreator
  public static EdtfSet parse(String text) {
    requireNonNull(text, "text");
    return EdtfParser.set(text);
  }

  /**
   * Obtains a set of which exactly one member is right.
   *
   * @param members the members, in the order in which they are written
   * @return the set, written in square brackets
   * @throws IllegalArgumentException if there is no member, or an open range is not at its end
   */
  public static EdtfSet oneOf(List<EdtfMember> members) {
    return new EdtfSet(true, checked(members), null);
  }

  /**
   * Obtains a set of which all members are right.
   *
   * @param members the members, in the order in which they are written
   * @return the set, written in braces
   * @throws IllegalArgumentException if there is no member, or an open range is not at its end
   */
  public static EdtfSet allOf(List<EdtfMember> members) {
    return new EdtfSet(false, checked(members), null);
  }

  private static List<EdtfMember> checked(List<EdtfMember> members) {
    List<EdtfMember> copy = new ArrayList<>(requireNonNull(members, "members"));
    if (copy.isEmpty()) {
      throw new IllegalArgumentException("a set has at least one member");
    }
    for (int i = 0; i < copy.size(); i++) {
      EdtfMember member = requireNonNull(copy.get(i), "member");
      if (i > 0 && member.first().isEmpty()) {
        throw new IllegalArgumentException(OPEN_START_FIRST + ": " + member);
      }
      if (i < copy.size() - 1 && member.last().isEmpty()) {
        throw new IllegalArgumentException(OPEN_END_LAST + ": " + member);
      }
    }
    return copy;
  }

  /** {@return whether exactly one member is right; otherwise all are} */
  public boolean isOneOf() {
    return oneOf;
  }

  /** {@return the members in the order written, unmodifiable} */
  public List<EdtfMember> members() {
    return members;
  }

  /**
   * Returns whether at least one of the members that are right covers a day.
   *
   * @param day the day
   * @return the answer; of a one-of set, which has a single right member, as {@link #allCover}
   */
  public Truth anyCovers(LocalDate day) {
    requireNonNull(day, "day");
    if (oneOf) {
      return oneCovers(day);
    }
    Truth result = Truth.FALSE;
    for (int i = 0; i < members.size(); i++) {
      result = result.or(members.get(i).anyCovers(day));
    }
    return result;
  }

  /**
   * Returns whether each of the members that are right covers a day.
   *
   * @param day the day
   * @return the answer; of a one-of set, which has a single right member, as {@link #anyCovers}
   */
  public Truth allCover(LocalDate day) {
    requireNonNull(day, "day");
    if (oneOf) {
      return oneCovers(day);
    }
    Truth result = Truth.TRUE;
    for (int i = 0; i < members.size(); i++) {
      result = result.and(members.get(i).allCover(day));
    }
    return result;
  }

  private Truth oneCovers(LocalDate day) {
    Truth result = members.get(0).oneCovers(day);
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i).oneCovers(day) != result) {
        return Truth.UNKNOWN;
      }
    }
    return result;
  }

  /**
   * Returns whether a day is covered by the member that is right, or in an all-of set by any
   * member.
   *
   * @param day the day
   * @return the answer, as {@link #anyCovers}
   */
  @Override
  public Truth covers(LocalDate day) {
    return anyCovers(day);
  }

  @Override
  public boolean couldBe(LocalDate day) {
    requireNonNull(day, "day");
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).couldBe(day)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the members, all being right, certainly fell in a period. */
  boolean hasEventWithin(long first, long last) {
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).hasEventWithin(first, last)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last possible day not after a limit, else {@code EpochDay.NO_START}. */
  long floor(long limit) {
    long result = EpochDay.NO_START;
    for (int i = 0; i < members.size(); i++) {
      result = Math.max(result, members.get(i).floor(limit));
    }
    return result;
  }

  /** Returns the first possible day not before a limit, else {@code EpochDay.NO_END}. */
  long ceiling(long limit) {
    long result = EpochDay.NO_END;
    for (int i = 0; i < members.size(); i++) {
      result = Math.min(result, members.get(i).ceiling(limit));
    }
    return result;
  }

  @Override
  public long earliestEpochDay() {
    return earliest;
  }

  @Override
  public long latestEpochDay() {
    return latest;
  }

  @Override
  public boolean isOpenStart() {
    return earliest == EpochDay.NO_START;
  }

  @Override
  public boolean isOpenEnd() {
    return latest == EpochDay.NO_END;
  }

  @Override
  public int level() {
    return 2;
  }

  @Override
  public boolean isUncertain() {
    for (EdtfMember member : members) {
      if (member.isUncertain()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isApproximate() {
    for (EdtfMember member : members) {
      if (member.isApproximate()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfSet set && canonical.equals(set.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return canonical;
  }
}
