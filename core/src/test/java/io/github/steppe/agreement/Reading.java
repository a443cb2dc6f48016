package io.github.steppe.agreement;

import io.github.steppe.source.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One way in which a story can have come about: a day for each claim, and for each disputed claim
 * whether it is right. Written from the words of {@link Lifeline} alone, without its arithmetic.
 */
final class Reading {

  private static final long NEVER = Long.MAX_VALUE;

  private final Story story;
  private final List<MilestoneType> openers;
  private final Optional<String> party;
  private final Random random;
  private final long[] days;
  private final boolean[] right;
  private final List<Long> suspensions = new ArrayList<>();
  private final List<Long> resumptions = new ArrayList<>();
  private final List<Long> lastDays = new ArrayList<>();
  private long start;

  Reading(Story story, List<MilestoneType> openers, Optional<String> party, Random random) {
    this.story = story;
    this.openers = openers;
    this.party = party;
    this.random = random;
    this.days = new long[story.milestones().size()];
    this.right = new boolean[days.length];
    for (int i = 0; i < days.length; i++) {
      Milestone milestone = story.milestones().get(i);
      days[i] = between(milestone.date().earliestEpochDay(), milestone.date().latestEpochDay());
      right[i] =
          milestone.standing() == Standing.ACCEPTED
              || (milestone.standing() == Standing.DISPUTED && random.nextBoolean());
    }
    tell();
  }

  /** The bounds themselves come up often, since that is where mistakes are. */
  private long between(long first, long last) {
    int kind = random.nextInt(3);
    return kind == 0
        ? first
        : kind == 1 ? last : first + (long) (random.nextDouble() * (last - first));
  }

  long dayOf(int claim) {
    return days[claim];
  }

  private void tell() {
    start = start();
    for (MilestoneType type : MilestoneType.values()) {
      if (type.stage() == Stage.ENDED) {
        addLastDay(type, once(type, Optional.empty()));
        party.ifPresent(one -> addLastDay(type, once(type, Optional.of(one))));
      }
    }
    addAll(MilestoneType.SUSPENDED, suspensions);
    addAll(MilestoneType.RESUMED, resumptions);
    // What is open when the record ends may end later without a word.
    if (story.knownOn().isPresent()) {
      long known = story.knownOn().get().latestEpochDay();
      if (lastDays.isEmpty() && random.nextBoolean()) {
        lastDays.add(Math.max(start, known) + random.nextInt(200));
      }
      if (isSuspendedForGood() && random.nextBoolean()) {
        resumptions.add(Math.max(Collections.max(suspensions), known) + 1 + random.nextInt(200));
      }
    }
  }

  private boolean isSuspendedForGood() {
    return !suspensions.isEmpty()
        && resumptions.stream().noneMatch(day -> day > Collections.max(suspensions));
  }

  /** The day of a thing that happened once, by the claim that is right. */
  private Optional<Long> once(MilestoneType type, Optional<String> of) {
    Optional<Long> found = Optional.empty();
    boolean accepted = false;
    for (int i = 0; i < days.length; i++) {
      Milestone milestone = story.milestones().get(i);
      if (milestone.type() == type && milestone.party().equals(of) && right[i] && !accepted) {
        accepted = milestone.standing() == Standing.ACCEPTED;
        found = accepted || found.isEmpty() ? Optional.of(days[i]) : found;
      }
    }
    return found;
  }

  private long start() {
    List<Optional<Long>> candidates = new ArrayList<>();
    if (party.isPresent()) {
      openers.forEach(type -> candidates.add(once(type, party)));
      candidates.add(once(MilestoneType.ACCEDED, party));
    }
    openers.forEach(type -> candidates.add(once(type, Optional.empty())));
    return candidates.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> random.nextInt(4) == 0 ? NEVER : notBefore() + random.nextInt(1500));
  }

  private long notBefore() {
    long day = once(MilestoneType.SIGNED, Optional.empty()).orElse(Long.valueOf(10_500));
    for (int i = 0; i < days.length; i++) {
      Milestone milestone = story.milestones().get(i);
      if (milestone.type() == MilestoneType.NOT_IN_FORCE
          && milestone.standing() == Standing.ACCEPTED
          && milestone.party().isEmpty()) {
        day = Math.max(day, days[i] + 1);
      }
    }
    return day;
  }

  private void addLastDay(MilestoneType type, Optional<Long> day) {
    day.ifPresent(closing -> lastDays.add(type.namesLastDay() ? closing : closing - 1));
  }

  private void addAll(MilestoneType type, List<Long> to) {
    List.of(Optional.<String>empty(), party).stream()
        .distinct()
        .forEach(
            of -> {
              boolean accepted = false;
              for (Milestone milestone : story.milestones()) {
                accepted |=
                    milestone.type() == type
                        && milestone.party().equals(of)
                        && milestone.standing() == Standing.ACCEPTED;
              }
              for (int i = 0; i < days.length; i++) {
                Milestone milestone = story.milestones().get(i);
                if (milestone.type() == type
                    && milestone.party().equals(of)
                    && right[i]
                    && (!accepted || milestone.standing() == Standing.ACCEPTED)) {
                  to.add(days[i]);
                }
              }
            });
  }

  /** Nothing ends before it starts, and nothing is resumed that was not suspended before. */
  boolean isConsistent() {
    return lastDays.stream().allMatch(last -> start == NEVER || start <= last)
        && resumptions.stream()
            .allMatch(resumed -> suspensions.stream().anyMatch(day -> day < resumed));
  }

  boolean holdsOn(long day) {
    boolean suspended =
        suspensions.stream()
            .anyMatch(
                since ->
                    since <= day
                        && resumptions.stream().noneMatch(end -> since < end && end <= day));
    return start <= day && lastDays.stream().allMatch(last -> day <= last) && !suspended;
  }
}
