package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import java.util.Arrays;

/**
 * When agreements held, as stretches of days side by side, so that a question about a day runs
 * through numbers and touches only the agreements that it returns.
 */
final class HeldDays {

  private final boolean certain;
  private Agreement[] agreements = new Agreement[2];
  private long[] first = new long[2];
  private long[] last = new long[2];
  private int count;

  private HeldDays(boolean certain) {
    this.certain = certain;
  }

  /**
   * Obtains the days of some agreements.
   *
   * @param certain whether it has to be certain that they held, or enough that it is possible
   */
  static HeldDays of(ImmutableList<AgreementIndex.Entry> entries, boolean certain) {
    HeldDays days = new HeldDays(certain);
    for (AgreementIndex.Entry entry : entries) {
      days.addStretches(entry.agreement(), entry.inForce());
    }
    days.resize(days.count);
    return days;
  }

  /** The agreements that held on a day, in their order. */
  ImmutableList<Agreement> on(long day) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      if (first[i] <= day && day <= last[i]) {
        found++;
      }
    }
    if (found == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Agreement> held = ImmutableList.builderWithExpectedSize(found);
    for (int i = 0; i < count; i++) {
      if (first[i] <= day && day <= last[i]) {
        held.add(agreements[i]);
      }
    }
    return held.build();
  }

  private void addStretches(Agreement agreement, Lifeline inForce) {
    boolean held = false;
    long day = Long.MIN_VALUE;
    while (day < Long.MAX_VALUE) {
      boolean holds = accepts(inForce, day);
      if (holds && !held) {
        begin(agreement, day);
      } else if (held && !holds) {
        last[count - 1] = day - 1;
      }
      held = holds;
      day = inForce.nextChange(day);
    }
  }

  private boolean accepts(Lifeline inForce, long day) {
    return certain ? inForce.truthOn(day).isTrue() : inForce.truthOn(day).isPossible();
  }

  private void begin(Agreement agreement, long day) {
    if (count == first.length) {
      resize(2 * count);
    }
    agreements[count] = agreement;
    first[count] = day;
    last[count++] = Long.MAX_VALUE;
  }

  private void resize(int size) {
    agreements = Arrays.copyOf(agreements, size);
    first = Arrays.copyOf(first, size);
    last = Arrays.copyOf(last, size);
  }
}
