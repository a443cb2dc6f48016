package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Reason;
import java.util.HashSet;
import java.util.Set;

/** Gathers reasons, each once, in the order in which they are first given. */
final class Reasons {

  private final Set<String> texts = new HashSet<>();
  private final ImmutableList.Builder<Reason> reasons = ImmutableList.builder();

  void add(Reason reason) {
    if (texts.add(reason.text())) {
      reasons.add(reason);
    }
  }

  ImmutableList<Reason> list() {
    return reasons.build();
  }
}
