package io.github.steppe.influence;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Claim;
import io.github.steppe.source.FirstTime;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Verdict;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Holds claims about influence against the dates of what they are about. */
final class InfluenceDates {

  private final Function<String, Optional<? extends Chronicle>> records;

  InfluenceDates(Function<String, Optional<? extends Chronicle>> records) {
    this.records = records;
  }

  /** When one end of a claim came about; stated if no record but the claim itself says so. */
  private record End(FirstTime time, boolean stated, ImmutableList<Reason> reasons) {}

  InfluenceLink link(Influence claim) {
    Development from = Development.initiative(claim);
    Development to = Development.outcome(claim);
    if (!claim.strength().claimsOrder()) {
      return untested(claim, "it is not said that the one went before the other");
    }
    Optional<End> start = initiative(claim);
    Optional<End> end = outcome(claim);
    if (start.isEmpty()) {
      return untested(claim, "'" + from + "' has no date");
    }
    if (end.isEmpty()) {
      return untested(claim, "'" + to + "' has no date");
    }
    ImmutableList<Reason> reasons =
        ImmutableList.<Reason>builder()
            .addAll(start.get().reasons())
            .addAll(end.get().reasons())
            .build();
    if (start.get().stated() && end.get().stated()) {
      return new InfluenceLink(
          from, claim, to, DateTest.UNTESTED, Verdict.of(Truth.UNKNOWN, reasons));
    }
    Truth permitted = noLater(start.get().time(), end.get().time());
    DateTest test =
        switch (permitted) {
          case TRUE -> DateTest.PERMITTED;
          case UNKNOWN -> DateTest.UNDECIDED;
          case FALSE -> DateTest.REFUTED;
        };
    return new InfluenceLink(from, claim, to, test, Verdict.of(permitted, reasons));
  }

  /** What only disputed claims date may have come about on any other day. */
  private static Truth noLater(FirstTime initiative, FirstTime outcome) {
    return initiative.isCertain() && outcome.isCertain()
        ? outcome.before(initiative).not()
        : Truth.UNKNOWN;
  }

  private static InfluenceLink untested(Influence claim, String why) {
    return new InfluenceLink(
        Development.initiative(claim),
        claim,
        Development.outcome(claim),
        DateTest.UNTESTED,
        Verdict.of(Truth.UNKNOWN, ImmutableList.of(Reason.of(why, ImmutableList.of()))));
  }

  private Optional<End> initiative(Influence claim) {
    if (claim.initiativeId().isPresent()) {
      Chronicle record = record(claim.initiativeId().get());
      Optional<FirstTime> time =
          claim.initiativeMilestone().isPresent()
              ? firstOf(record, claim.initiativeMilestone().get())
              : firstOf(record, InfluenceDates::begins);
      if (time.isPresent()) {
        return Optional.of(recorded(record, time.get()));
      }
    }
    return stated(claim, true);
  }

  private Optional<End> outcome(Influence claim) {
    if (claim.outcomeId().isPresent()) {
      Chronicle record = record(claim.outcomeId().get());
      Optional<FirstTime> time =
          claim.outcomeMilestone().isPresent()
              ? firstOf(record, claim.outcomeMilestone().get())
              : firstOf(record, InfluenceDates::isThere);
      if (time.isEmpty() && claim.outcomeMilestone().isEmpty()) {
        time = firstOf(record, InfluenceDates::begins);
      }
      if (time.isPresent()) {
        return Optional.of(recorded(record, time.get()));
      }
    }
    return stated(claim, false);
  }

  private Chronicle record(String id) {
    Optional<? extends Chronicle> record = records.apply(id);
    if (record.isEmpty()) {
      throw new IllegalArgumentException("no text, program or event has the id '" + id + "'");
    }
    return record.get();
  }

  private static boolean begins(MilestoneType type) {
    return type.stage() != Stage.ENDED
        && type.stage() != Stage.SUSPENDED
        && type != MilestoneType.NOT_IN_FORCE;
  }

  private static boolean isThere(MilestoneType type) {
    return begins(type) && type.stage() != Stage.PREPARED;
  }

  private static Optional<FirstTime> firstOf(Chronicle record, MilestoneType type) {
    return firstOf(record, other -> other == type);
  }

  private static Optional<FirstTime> firstOf(Chronicle record, Predicate<MilestoneType> types) {
    ImmutableList.Builder<FirstTime.Dated> dated = ImmutableList.builder();
    for (Milestone milestone : record.milestones()) {
      if (types.test(milestone.type())) {
        dated.add(FirstTime.Dated.of(milestone, milestone.date()));
      }
    }
    return FirstTime.of(dated.build());
  }

  private static End recorded(Chronicle record, FirstTime time) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Claim claim : time.claims()) {
      String disputed = claim.standing() == Standing.ACCEPTED ? "" : ", which is disputed";
      reasons.add(Reason.of(record.id() + " " + claim.statement() + disputed, claim.citations()));
    }
    return new End(time, false, reasons.build());
  }

  /** The time that the claim gives: its start is that of the initiative, its end the outcome's. */
  private static Optional<End> stated(Influence claim, boolean initiative) {
    if (claim.date().isEmpty()) {
      return Optional.empty();
    }
    Edtf date = claim.date().get();
    if (date instanceof EdtfInterval span) {
      Optional<? extends Edtf> end = initiative ? span.start() : span.end();
      if (end.isEmpty()) {
        return Optional.empty();
      }
      date = end.get();
    }
    // Whether the claim is right is not the question here: its own dates are granted.
    Influence granted = claim.withStanding(Standing.ACCEPTED);
    FirstTime time =
        FirstTime.of(ImmutableList.of(FirstTime.Dated.of(granted, date))).orElseThrow();
    String which = initiative ? claim.initiative() : claim.outcome();
    Reason reason =
        Reason.of("'" + which + "' dated " + date + " by the claim itself", claim.citations());
    return Optional.of(new End(time, true, ImmutableList.of(reason)));
  }
}
