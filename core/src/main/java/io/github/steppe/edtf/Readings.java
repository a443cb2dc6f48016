package io.github.steppe.edtf;

/**
 * The days on which an event can have been, if its date is read as "on some day of it". Intervals
 * stand for any day from their earliest to their latest, sets for any day of any member.
 */
final class Readings {
  private Readings() {}

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

  /** Compares for sorting: dates from coarse to fine, then intervals, then sets. */
  static int comparePrecision(Edtf a, Edtf b) {
    return a instanceof EdtfDate date && b instanceof EdtfDate other
        ? date.precision().compareTo(other.precision())
        : Integer.compare(kind(a), kind(b));
  }

  private static int kind(Edtf value) {
    if (value instanceof EdtfDate) {
      return 0;
    }
    return value instanceof EdtfInterval ? 1 : 2;
  }
}
