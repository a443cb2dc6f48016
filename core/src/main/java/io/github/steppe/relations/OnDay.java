package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import io.github.steppe.edtf.Truth;
import java.time.LocalDate;

/** A question about a day, and whether only a certain yes is good enough. */
record OnDay(LocalDate day, boolean certain) {

  OnDay {
    requireNonNull(day, "day");
  }

  boolean accepts(Truth truth) {
    return certain ? truth.isTrue() : truth.isPossible();
  }
}
