package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.party.Membership;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what a timeline tells, table by table, and puts it in order. */
final class TimelineEntries {

  /** Whom and what the entries of a row are about. */
  private record About(
      ImmutableSet<String> parties,
      ImmutableSet<Framework> frameworks,
      ImmutableSet<PolicyArea> areas) {

    static About of(Agreement agreement) {
      return new About(agreement.parties(), agreement.frameworks(), agreement.areas());
    }

    static About of(Policy policy) {
      ImmutableSet<String> parties =
          ImmutableSet.<String>builder().add(policy.author()).addAll(policy.addressees()).build();
      return new About(parties, policy.frameworks(), policy.areas());
    }

    static About of(Program program) {
      ImmutableSet.Builder<String> parties = ImmutableSet.builder();
      program.funder().ifPresent(parties::add);
      return new About(
          parties.addAll(program.countries()).build(), program.frameworks(), program.areas());
    }

    static About of(Event event) {
      return new About(event.participants(), event.frameworks(), event.areas());
    }

    About of(Optional<String> party) {
      return party.isPresent() ? new About(ImmutableSet.of(party.get()), frameworks, areas) : this;
    }
  }

  private final Relations relations;
  private final List<TimelineEntry> entries = new ArrayList<>();

  private TimelineEntries(Relations relations) {
    this.relations = relations;
  }

  static ImmutableList<TimelineEntry> of(Relations relations) {
    TimelineEntries gathered = new TimelineEntries(relations);
    gathered.addChronicles();
    gathered.addPhases();
    gathered.addMemberships();
    gathered.addAppointments();
    gathered.entries.sort(
        Comparator.comparingLong((TimelineEntry entry) -> entry.date().earliestEpochDay())
            .thenComparingLong(entry -> entry.date().latestEpochDay())
            .thenComparing(TimelineEntry::text));
    return ImmutableList.copyOf(gathered.entries);
  }

  private void addChronicles() {
    for (Agreement agreement : relations.agreements()) {
      addMilestones(agreement, About.of(agreement));
    }
    for (Policy policy : relations.policies()) {
      addMilestones(policy, About.of(policy));
    }
    for (Program program : relations.programs()) {
      addMilestones(program, About.of(program));
    }
    for (Event event : relations.events()) {
      addMilestones(event, About.of(event));
    }
  }

  private void addMilestones(Chronicle chronicle, About about) {
    for (Milestone milestone : chronicle.milestones()) {
      String of = milestone.party().isPresent() ? " for " + milestone.party().get() : "";
      String text = named(chronicle) + ": " + milestone.type().words() + of;
      addClaim(milestone, Optional.of(milestone.date()), text, about.of(milestone.party()));
    }
  }

  private static String named(Chronicle chronicle) {
    return chronicle.label() + " (" + chronicle.id() + ")";
  }

  private void addPhases() {
    for (Phase phase : relations.phases()) {
      Optional<Program> program = relations.findProgram(phase.program());
      if (program.isPresent()) {
        addPhase(phase, program.get(), About.of(program.get()));
      } else {
        Policy policy = relations.policy(phase.program());
        addPhase(phase, policy, About.of(policy));
      }
    }
  }

  private void addPhase(Phase phase, Chronicle of, About about) {
    String text = named(of) + ", " + phase.name();
    if (phase.period().isPresent() && phase.period().get() instanceof EdtfInterval interval) {
      add(phase, interval.start(), text + ": starts", about);
      add(phase, interval.end(), text + ": ends", about);
    } else {
      add(phase, phase.period(), text, about);
    }
  }

  private void addMemberships() {
    for (Membership membership : relations.memberships()) {
      String role = membership.topic().property();
      About about =
          new About(
              ImmutableSet.of(membership.member(), membership.body()),
              ImmutableSet.of(),
              ImmutableSet.of());
      String start = membership.member() + " becomes " + role;
      String end = membership.member() + " ceases to be " + role;
      addClaim(membership, membership.spell().start(), start, about);
      addClaim(membership, membership.spell().end(), end, about);
    }
  }

  private void addAppointments() {
    for (Appointment appointment : relations.appointments()) {
      Policy office = relations.policy(appointment.office());
      String who = appointment.person() + ", " + office.label();
      EdtfInterval spell = appointment.spell();
      addClaim(appointment, spell.start(), who + ", takes office", About.of(office));
      addClaim(appointment, spell.end(), who + ", leaves office", About.of(office));
    }
  }

  private void addClaim(Claim claim, Optional<? extends Edtf> date, String text, About about) {
    if (claim.standing().counts()) {
      String disputed = claim.standing() == Standing.DISPUTED ? " (disputed)" : "";
      add(claim, date, text + disputed, about);
    }
  }

  private void add(Cited row, Optional<? extends Edtf> date, String text, About about) {
    if (date.isPresent()) {
      entries.add(
          new TimelineEntry(
              date.get(),
              text,
              about.parties(),
              about.frameworks(),
              about.areas(),
              row,
              Truth.TRUE));
    }
  }
}
