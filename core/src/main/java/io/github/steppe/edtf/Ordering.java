package io.github.steppe.edtf;

/**
 * Tells whether some reading of two spells stands in a relation.
 *
 * <p>Every relation is a few rules of the form "this day, and so many more, is not after that day".
 * Narrowing the bounds of the four days by all rules until nothing changes leaves a bound empty
 * exactly if no reading obeys them: otherwise the lowest values left are such a reading.
 */
final class Ordering {
  private static final int START = 0;
  private static final int END = 1;
  private static final int OTHER_START = 2;
  private static final int OTHER_END = 3;

  private final long[] low;
  private final long[] high;

  private Ordering(Spell a, Spell b) {
    // A day that is unknown on one side is still a day, later or earlier than an open end.
    this.low =
        new long[] {
          lowest(a.earliestStartEpochDay(), a.latestStartEpochDay()),
          lowest(a.earliestEndEpochDay(), a.latestEndEpochDay()),
          lowest(b.earliestStartEpochDay(), b.latestStartEpochDay()),
          lowest(b.earliestEndEpochDay(), b.latestEndEpochDay())
        };
    this.high =
        new long[] {
          highest(a.earliestStartEpochDay(), a.latestStartEpochDay()),
          highest(a.earliestEndEpochDay(), a.latestEndEpochDay()),
          highest(b.earliestStartEpochDay(), b.latestStartEpochDay()),
          highest(b.earliestEndEpochDay(), b.latestEndEpochDay())
        };
  }

  private static long lowest(long earliest, long latest) {
    return earliest == EpochDay.NO_START && latest != EpochDay.NO_START ? earliest + 1 : earliest;
  }

  private static long highest(long earliest, long latest) {
    return latest == EpochDay.NO_END && earliest != EpochDay.NO_END ? latest - 1 : latest;
  }

  static boolean allows(Relation relation, Spell a, Spell b) {
    Ordering days = new Ordering(a, b);
    return switch (relation) {
      case BEFORE -> days.obey(END, 2, OTHER_START);
      case MEETS -> days.obey(END, 1, OTHER_START, OTHER_START, -1, END);
      case OVERLAPS -> days.obey(START, 1, OTHER_START, OTHER_START, 0, END, END, 1, OTHER_END);
      case FINISHED_BY -> days.obey(START, 1, OTHER_START, END, 0, OTHER_END, OTHER_END, 0, END);
      case CONTAINS -> days.obey(START, 1, OTHER_START, OTHER_END, 1, END);
      case STARTS -> days.obey(START, 0, OTHER_START, OTHER_START, 0, START, END, 1, OTHER_END);
      case EQUAL ->
          days.obey(
              START, 0, OTHER_START, OTHER_START, 0, START, END, 0, OTHER_END, OTHER_END, 0, END);
      default -> allows(relation.inverse(), b, a);
    };
  }

  /** Takes the rules as triples: a day, a number of days, a day that is not before their sum. */
  private boolean obey(int... rules) {
    boolean changed = true;
    while (changed) {
      changed = narrow(START, 0, END);
      changed |= narrow(OTHER_START, 0, OTHER_END);
      for (int i = 0; i < rules.length; i += 3) {
        changed |= narrow(rules[i], rules[i + 1], rules[i + 2]);
      }
      for (int i = 0; i < low.length; i++) {
        if (low[i] > high[i]) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean narrow(int day, int more, int other) {
    boolean changed = false;
    // Nothing is after an open end or before an open start: the sums must not wrap around.
    if (more > 0 && (low[day] > EpochDay.NO_END - more || high[other] < EpochDay.NO_START + more)) {
      high[day] = EpochDay.NO_START;
      low[day] = EpochDay.NO_END;
      return true;
    }
    long sum = more < 0 && low[day] == EpochDay.NO_START ? low[day] : low[day] + more;
    if (low[other] < sum) {
      low[other] = sum;
      changed = true;
    }
    long difference = more < 0 && high[other] == EpochDay.NO_END ? high[other] : high[other] - more;
    if (high[day] > difference) {
      high[day] = difference;
      changed = true;
    }
    return changed;
  }
}
