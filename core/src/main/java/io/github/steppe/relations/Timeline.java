package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.party.Membership;
import io.github.steppe.program.Program;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything dated that the accepted and disputed claims tell, in the order of time.
 *
 * <p>Entries are ordered by the earliest day that their date allows, then by the latest, then by
 * their text; a date that is not exact keeps its place and is printed as it is. Immutable and
 * thread-safe.
 */
public final class Timeline extends Rows<TimelineEntry, Timeline> {

  private Timeline(Relations relations, ImmutableList<TimelineEntry> rows) {
    super(relations, rows);
  }

  @Override
  Timeline of(ImmutableList<TimelineEntry> rows) {
    return new Timeline(relations(), rows);
  }

  /**
   * Narrows to what concerns a party.
   *
   * @param party the id of a party or group; a group stands for any of its members
   * @return the narrower timeline
   * @throws NotFoundException if there is no such party
   */
  public Timeline concerning(String party) {
    PartyMatch match = relations().match(party);
    return where(entry -> match.includesAny(entry.parties()));
  }

  /**
   * Narrows to what certainly or possibly falls in a period.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @return the narrower timeline
   */
  public Timeline between(LocalDate from, LocalDate to) {
    long first = requireNonNull(from, "from").toEpochDay();
    long last = requireNonNull(to, "to").toEpochDay();
    return where(
        entry -> entry.date().earliestEpochDay() <= last && entry.date().latestEpochDay() >= first);
  }

  static Timeline of(Relations relations) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Agreement agreement : relations.agreements()) {
      addMilestones(agreement, agreement.parties(), entries);
    }
    for (Policy policy : relations.policies()) {
      ImmutableSet<String> parties =
          ImmutableSet.<String>builder().add(policy.author()).addAll(policy.addressees()).build();
      addMilestones(policy, parties, entries);
    }
    for (Program program : relations.programs()) {
      ImmutableSet.Builder<String> parties = ImmutableSet.builder();
      program.funder().ifPresent(parties::add);
      addMilestones(program, parties.addAll(program.countries()).build(), entries);
    }
    for (Event event : relations.events()) {
      addMilestones(event, event.participants(), entries);
    }
    for (Membership membership : relations.memberships()) {
      String role = membership.topic().property();
      ImmutableSet<String> parties = ImmutableSet.of(membership.member(), membership.body());
      String start = membership.member() + " becomes " + role;
      String end = membership.member() + " ceases to be " + role;
      add(membership, membership.spell().start(), start, parties, entries);
      add(membership, membership.spell().end(), end, parties, entries);
    }
    for (Appointment appointment : relations.appointments()) {
      Policy office = relations.policy(appointment.office());
      ImmutableSet<String> parties =
          ImmutableSet.<String>builder().add(office.author()).addAll(office.addressees()).build();
      String who = appointment.person() + ", " + office.label();
      add(appointment, appointment.spell().start(), who + ", takes office", parties, entries);
      add(appointment, appointment.spell().end(), who + ", leaves office", parties, entries);
    }
    entries.sort(
        Comparator.comparingLong((TimelineEntry entry) -> entry.date().earliestEpochDay())
            .thenComparingLong(entry -> entry.date().latestEpochDay())
            .thenComparing(TimelineEntry::text));
    return new Timeline(relations, ImmutableList.copyOf(entries));
  }

  private static void addMilestones(
      Chronicle chronicle, ImmutableSet<String> parties, List<TimelineEntry> entries) {
    for (Milestone milestone : chronicle.milestones()) {
      ImmutableSet<String> concerned =
          milestone.party().isPresent() ? ImmutableSet.of(milestone.party().get()) : parties;
      String of = milestone.party().isPresent() ? " for " + milestone.party().get() : "";
      String text =
          chronicle.label() + " (" + chronicle.id() + "): " + milestone.type().words() + of;
      add(milestone, Optional.of(milestone.date()), text, concerned, entries);
    }
  }

  private static void add(
      Claim claim,
      Optional<? extends Edtf> date,
      String text,
      ImmutableSet<String> parties,
      List<TimelineEntry> entries) {
    if (claim.standing().counts() && date.isPresent()) {
      String disputed = claim.standing() == Standing.DISPUTED ? " (disputed)" : "";
      entries.add(new TimelineEntry(date.get(), text + disputed, parties, claim));
    }
  }
}
