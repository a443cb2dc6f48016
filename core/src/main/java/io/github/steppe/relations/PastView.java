package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts as they could be known on a day: the claims of the sources that were there. */
final class PastView extends View {

  private final LocalDate day;
  private final Set<String> sources = new HashSet<>();

  PastView(ImmutableList<Source> sources, LocalDate day) {
    this.day = day;
    for (Source source : sources) {
      if (wasThere(source.published()) || wasThere(source.accessed())) {
        this.sources.add(source.id());
      }
    }
  }

  /** What was published, or read, on some day of a month was certainly there by its last day. */
  private boolean wasThere(Optional<? extends Edtf> date) {
    return date.isPresent() && date.get().latestEpochDay() <= day.toEpochDay();
  }

  @Override
  boolean shows(String source) {
    return sources.contains(source);
  }

  @Override
  Optional<EdtfDate> horizon() {
    return Optional.of(EdtfDate.of(day));
  }

  @Override
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  <C extends Claim> ImmutableList<C> stated(List<C> claims) {
    List<C> left = new ArrayList<>(claims.size());
    Set<Topic> answered = new HashSet<>();
    Set<Topic> unanswered = new HashSet<>();
    for (C claim : claims) {
      boolean accepted = claim.standing() == Standing.ACCEPTED;
      if (shows(claim)) {
        left.add((C) claim.withCitations(narrowed(claim)));
      }
      if (accepted) {
        (shows(claim) ? answered : unanswered).add(claim.topic());
      }
    }
    unanswered.removeAll(answered);
    return unanswered.isEmpty() ? ImmutableList.copyOf(left) : reopened(left, unanswered);
  }

  /** Lets claims count again whose better was not yet there. */
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  private static <C extends Claim> ImmutableList<C> reopened(List<C> claims, Set<Topic> topics) {
    Map<Topic, Set<Object>> stated = new HashMap<>();
    for (C claim : claims) {
      if (claim.standing() != Standing.REJECTED && topics.contains(claim.topic())) {
        stated.computeIfAbsent(claim.topic(), topic -> new HashSet<>()).add(claim.stated());
      }
    }
    ImmutableList.Builder<C> result = ImmutableList.builder();
    for (C claim : claims) {
      Standing standing = claim.standing();
      if (topics.contains(claim.topic())) {
        int different = stated.getOrDefault(claim.topic(), Set.of()).size();
        if (standing == Standing.SUPERSEDED) {
          standing = different == 1 ? Standing.ACCEPTED : Standing.DISPUTED;
        } else if (standing == Standing.REJECTED && different == 0) {
          standing = Standing.DISPUTED;
        }
      }
      result.add((C) claim.withStanding(standing));
    }
    return result.build();
  }
}
