package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfDisplay;
import java.util.Locale;

/** What bibliographic formats can hold of a date: a year, a month of a year, or a day of those. */
final class DateParts {

  private DateParts() {}

  /**
   * Returns year, month and day, as far as they are stated without doubt.
   *
   * @return one to three numbers; empty if the date says something else, or something more
   */
  static ImmutableList<Integer> exact(Edtf date) {
    return date.isUncertain() || date.isApproximate() ? ImmutableList.of() : stated(date);
  }

  /** Returns the same, whether or not there is doubt. */
  static ImmutableList<Integer> stated(Edtf value) {
    if (!(value instanceof EdtfDate date)
        || date.hasUnspecifiedDigits()
        || date.significantDigits().isPresent()
        || date.subYear().isPresent()
        || date.year().isEmpty()
        || date.year().getAsLong() < 1
        || date.year().getAsLong() > 9999) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> parts = ImmutableList.builder();
    parts.add((int) date.year().getAsLong());
    date.month().ifPresent(parts::add);
    date.day().ifPresent(parts::add);
    return parts.build();
  }

  /** Returns the date in English words. */
  static String words(Edtf date) {
    return EdtfDisplay.in(Locale.ENGLISH).text(date);
  }
}
