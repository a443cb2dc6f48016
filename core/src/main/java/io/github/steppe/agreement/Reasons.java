package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers reasons, each once, and puts them in the order of time. */
final class Reasons {

  /** A reason and the day that places it among the others. */
  private record Dated(long day, Reason reason, Optional<Claim> row) implements Comparable<Dated> {
    @Override
    public int compareTo(Dated other) {
      return Long.compare(day, other.day);
    }
  }

  private final Set<String> texts = new HashSet<>();
  private final List<Dated> reasons = new ArrayList<>();

  /** Adds something that is not a claim. */
  void add(long day, String text) {
    add(day, Reason.of(text, ImmutableList.of()), Optional.empty());
  }

  /** Adds a claim, and says how the day asked lies to it, where that is not "after it". */
  void add(Milestone claim, boolean certain, long day) {
    StringBuilder text = new StringBuilder(claim.statement());
    if (!certain) {
      text.append(", which is disputed");
    }
    long first = claim.date().earliestEpochDay();
    long last = claim.date().latestEpochDay();
    if (first > day) {
      text.append(", after the day asked");
    } else if (last > day) {
      text.append(
          first == day
              ? ", on the day asked or later"
              : ", which may be before or after the day asked");
    } else if (last == day && claim.type().namesLastDay()) {
      text.append(
          first == day ? ", the day asked being the last" : ", on the day asked or earlier");
    }
    add(first, Reason.of(text.toString(), claim.citations()), Optional.of(claim));
  }

  private void add(long day, Reason reason, Optional<Claim> row) {
    if (texts.add(reason.text())) {
      reasons.add(new Dated(day, reason, row));
    }
  }

  Verdict verdict(Truth truth, String rule) {
    Collections.sort(reasons);
    ImmutableList.Builder<Reason> list = ImmutableList.builder();
    ImmutableList.Builder<Claim> rows = ImmutableList.builder();
    for (Dated dated : reasons) {
      list.add(dated.reason());
      if (dated.row().isPresent()) {
        rows.add(dated.row().get());
      }
    }
    return new Verdict(truth, list.build(), rule, rows.build());
  }
}
