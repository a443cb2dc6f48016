package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;

/**
 * Everything dated that the accepted and disputed claims tell, in the order of time: the milestones
 * of agreements, policies, programs and events, the starts and ends of memberships, of terms of
 * office and of phases of programs and policies. Amounts of money, figures and trade are told of a
 * time, not at one, and stay in their tables.
 *
 * <p>Entries are ordered by the earliest day that their date allows, then by the latest, then by
 * their text; a date that is not exact keeps its place, is printed as it is, and {@linkplain
 * TimelineEntry#isExact() says so}. Immutable and thread-safe.
 *
 * <pre>{@code
 * relations.timeline().concerning("KZ").framework(Framework.ECONOMIC).area("energy")
 *     .between(LocalDate.of(2006, 1, 1), LocalDate.of(2015, 12, 31));
 * }</pre>
 */
public final class Timeline extends Rows<TimelineEntry, Timeline> {

  private Timeline(Relations relations, ImmutableList<TimelineEntry> rows) {
    super(relations, rows);
  }

  static Timeline of(Relations relations) {
    return new Timeline(relations, TimelineEntries.of(relations));
  }

  @Override
  Timeline of(ImmutableList<TimelineEntry> rows) {
    return new Timeline(relations(), rows);
  }

  /**
   * Narrows to what concerns a party.
   *
   * @param party the id of a party or group; a group stands for any of its members
   * @return the narrower timeline
   * @throws NotFoundException if there is no such party
   */
  public Timeline concerning(String party) {
    PartyMatch match = relations().match(party);
    return where(entry -> match.includesAny(entry.parties()));
  }

  /**
   * Narrows to what belongs to one framework of relations, by the text, program or event that it is
   * about. Memberships belong to none; a term of office belongs where the office does.
   *
   * @param framework the framework
   * @return the narrower timeline
   */
  public Timeline framework(Framework framework) {
    requireNonNull(framework, "framework");
    return where(entry -> entry.frameworks().contains(framework));
  }

  /**
   * Narrows to one policy area, by the text, program or event that it is about.
   *
   * @param area the code of the area, for example {@code energy}
   * @return the narrower timeline
   */
  public Timeline area(String area) {
    PolicyArea wanted = PolicyArea.of(area);
    return where(entry -> entry.areas().contains(wanted));
  }

  /**
   * Narrows to what certainly or possibly falls in a period; an entry tells which of the two by
   * {@link TimelineEntry#inPeriod()}. What lasts from one day to another falls in it if one of its
   * days does; what is dated by a set of days with a gap does not fall in a period inside the gap.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the narrower timeline
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Timeline between(LocalDate from, LocalDate to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    ImmutableList.Builder<TimelineEntry> entries = ImmutableList.builder();
    for (TimelineEntry entry : this) {
      TimelineEntry within = entry.within(from, to);
      if (within.inPeriod().isPossible()) {
        entries.add(within);
      }
    }
    return of(entries.build());
  }

  /**
   * Narrows to what is certain: neither disputed nor, after {@link #between}, only possibly in the
   * period.
   *
   * @return the narrower timeline
   */
  public Timeline certain() {
    return where(entry -> entry.inPeriod() == Truth.TRUE && !entry.isDisputed());
  }
}
