package io.github.steppe.edtf;

/**
 * How one stretch of days lies to another: the thirteen relations of two intervals.
 *
 * <p>Exactly one holds between any two stretches. Both ends are days of the stretch, so one stretch
 * meets another if its last day is the day before the other's first. Ask with {@link
 * Edtf#is(Relation, Edtf)} or {@link Edtf#relationsTo(Edtf)}.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Relation {
  /** Ends before the other starts, with at least one day between. */
  BEFORE,
  /** Ends the day before the other starts. */
  MEETS,
  /** Starts first, shares some days with the other and ends first. */
  OVERLAPS,
  /** Starts first; both end on the same day. */
  FINISHED_BY,
  /** Starts first and ends last. */
  CONTAINS,
  /** Both start on the same day; ends first. */
  STARTS,
  /** Both start and end on the same days. */
  EQUAL,
  /** Both start on the same day; ends last. */
  STARTED_BY,
  /** Starts last and ends first. */
  DURING,
  /** Starts last; both end on the same day. */
  FINISHES,
  /** Starts last, shares some days with the other and ends last. */
  OVERLAPPED_BY,
  /** Starts the day after the other ends. */
  MET_BY,
  /** Starts after the other ends, with at least one day between. */
  AFTER;

  /** {@return the relation as seen from the other side} */
  public Relation inverse() {
    return switch (this) {
      case BEFORE -> AFTER;
      case MEETS -> MET_BY;
      case OVERLAPS -> OVERLAPPED_BY;
      case FINISHED_BY -> FINISHES;
      case CONTAINS -> DURING;
      case STARTS -> STARTED_BY;
      case EQUAL -> EQUAL;
      case STARTED_BY -> STARTS;
      case DURING -> CONTAINS;
      case FINISHES -> FINISHED_BY;
      case OVERLAPPED_BY -> OVERLAPS;
      case MET_BY -> MEETS;
      case AFTER -> BEFORE;
    };
  }
}
