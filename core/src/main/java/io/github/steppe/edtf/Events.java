package io.github.steppe.edtf;

/**
 * Dates read as events: each stands for a single day. Intervals stand for any day from their
 * earliest to their latest, sets for any day of any member.
 */
final class Events {
  private Events() {}

  static Truth before(Edtf a, Edtf b) {
    if (a.latestEpochDay() < b.earliestEpochDay()) {
      return Truth.TRUE;
    }
    return a.earliestEpochDay() >= b.latestEpochDay() ? Truth.FALSE : Truth.UNKNOWN;
  }

  static Truth sameDay(Edtf a, Edtf b) {
    long day = Math.max(a.earliestEpochDay(), b.earliestEpochDay());
    if (isSingle(a, day) && isSingle(b, day)) {
      return Truth.TRUE;
    }
    // Each step goes to the next possible day of the other, until they agree or one has no more.
    while (day != EpochDay.NO_END) {
      long possible = ceiling(a, day);
      day = ceiling(b, possible);
      if (day == possible && day != EpochDay.NO_END) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.FALSE;
  }

  /** Returns whether an event, a stretch, or one of several events fell in a period. */
  static Truth within(Edtf value, long first, long last) {
    if (value instanceof EdtfInterval interval) {
      return shares(interval.spell(), first, last);
    }
    if (ceiling(value, first) > last) {
      return Truth.FALSE;
    }
    if (value instanceof EdtfSet set && !set.isOneOf()) {
      return Truth.of(set.hasEventWithin(first, last)).or(Truth.UNKNOWN);
    }
    boolean whole = value.earliestEpochDay() >= first && value.latestEpochDay() <= last;
    return whole ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static Truth shares(Spell spell, long first, long last) {
    if (spell.earliestStartEpochDay() > last || spell.latestEndEpochDay() < first) {
      return Truth.FALSE;
    }
    boolean always = spell.latestStartEpochDay() <= last && spell.earliestEndEpochDay() >= first;
    return always ? Truth.TRUE : Truth.UNKNOWN;
  }

  private static boolean isSingle(Edtf event, long day) {
    return event.earliestEpochDay() == day && event.latestEpochDay() == day;
  }

  /** Returns the last possible day not after a limit, else {@code EpochDay.NO_START}. */
  static long floor(Edtf event, long limit) {
    if (event instanceof EdtfDate date) {
      return date.floor(limit);
    }
    return event instanceof EdtfSet set
        ? set.floor(limit)
        : floor(event.earliestEpochDay(), event.latestEpochDay(), limit);
  }

  /** Returns the first possible day not before a limit, else {@code EpochDay.NO_END}. */
  static long ceiling(Edtf event, long limit) {
    if (event instanceof EdtfDate date) {
      return date.ceiling(limit);
    }
    return event instanceof EdtfSet set
        ? set.ceiling(limit)
        : ceiling(event.earliestEpochDay(), event.latestEpochDay(), limit);
  }

  /** Returns the last day of a stretch not after a limit, else {@code EpochDay.NO_START}. */
  static long floor(long first, long last, long limit) {
    return limit < first ? EpochDay.NO_START : Math.min(limit, last);
  }

  /** Returns the first day of a stretch not before a limit, else {@code EpochDay.NO_END}. */
  static long ceiling(long first, long last, long limit) {
    return limit > last ? EpochDay.NO_END : Math.max(limit, first);
  }
}
