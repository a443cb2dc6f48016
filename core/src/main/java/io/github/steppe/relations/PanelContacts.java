package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfMember;
import io.github.steppe.edtf.EdtfSet;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.program.Program;
import io.github.steppe.program.ProgramKind;
import io.github.steppe.relations.PanelFinding.Grounds;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import java.util.ArrayList;
import java.util.List;

/** How many meetings, summits and visits of a dyad are recorded in a year. */
final class PanelContacts implements PanelColumn.Measure {

  /** A meeting, or several with one date that lists them, and what is claimed of it. */
  private record Contact(Chronicle chronicle, ImmutableList<Milestone> claims, Count number) {}

  @Override
  public PanelFinding find(Dyad dyad, PanelYear year) {
    List<Contact> contacts = new ArrayList<>();
    Count number = Count.of(0);
    for (Chronicle chronicle : dyad.contacts()) {
      for (Contact contact : contacts(chronicle, dyad, year)) {
        if (contact.number().max() > 0) {
          contacts.add(contact);
          number = number.plus(contact.number());
        }
      }
    }
    return contacts.isEmpty()
        ? PanelFinding.absent(
            Absence.NOT_REPORTED, "no meeting, summit or visit of the two is recorded in the year")
        : PanelFinding.of(number, () -> grounds(contacts));
  }

  static ImmutableList<Chronicle> of(Dyad dyad) {
    ImmutableSet.Builder<Chronicle> found = ImmutableSet.builder();
    if (dyad.body().isPresent()) {
      found.addAll(dyad.body().get().contacts());
    }
    PanelFacts facts = dyad.facts();
    PartyMatch one = dyad.match(dyad.one());
    PartyMatch other = dyad.match(dyad.other());
    for (Event event : facts.relations().facts().events()) {
      if (isContact(event.kind())
          && facts.reaches(event.participants(), one)
          && facts.reaches(event.participants(), other)) {
        found.add(event);
      }
    }
    for (Program program : facts.relations().facts().programs()) {
      if (program.kind() == ProgramKind.DIALOGUE
          && facts.reaches(program.countries(), one)
          && facts.reaches(program.countries(), other)) {
        found.add(program);
      }
    }
    return found.build().asList();
  }

  private static boolean isContact(EventKind kind) {
    return kind == EventKind.MEETING || kind == EventKind.SUMMIT || kind == EventKind.VISIT;
  }

  /** Each accepted claim is a contact; where none is, all disputed ones together may be one. */
  private static ImmutableList<Contact> contacts(Chronicle chronicle, Dyad dyad, PanelYear year) {
    ImmutableList.Builder<Contact> accepted = ImmutableList.builder();
    ImmutableList.Builder<Milestone> disputed = ImmutableList.builder();
    long possible = 0;
    for (Milestone claim : chronicle.milestones()) {
      if (claim.type() == MilestoneType.HELD && claim.party().isEmpty()) {
        Count number = number(claim.date(), dyad.frame(), year);
        if (claim.standing() == Standing.ACCEPTED) {
          accepted.add(new Contact(chronicle, ImmutableList.of(claim), number));
        } else if (claim.standing() == Standing.DISPUTED && number.max() > 0) {
          disputed.add(claim);
          possible = Math.max(possible, number.max());
        }
      }
    }
    ImmutableList<Contact> certain = accepted.build();
    return certain.isEmpty()
        ? ImmutableList.of(new Contact(chronicle, disputed.build(), new Count(0, possible)))
        : certain;
  }

  /** How many of the things that a date dates took place in the year while the two were two. */
  private static Count number(Edtf date, Steps frame, PanelYear year) {
    if (!(date instanceof EdtfSet set) || set.isOneOf()) {
      return one(date.earliestEpochDay(), date.latestEpochDay(), frame, year);
    }
    Count number = Count.of(0);
    for (EdtfMember member : set.members()) {
      long first = member.first().isPresent() ? member.first().get().earliestEpochDay() : MIN;
      long last = member.last().isPresent() ? member.last().get().latestEpochDay() : MAX;
      Count one = one(first, last, frame, year);
      // A range lists one date after another, at most one a day.
      number = number.plus(member.isRange() ? new Count(0, one.max() * DAYS_OF_YEAR) : one);
    }
    return number;
  }

  private static final long MIN = Long.MIN_VALUE;
  private static final long MAX = Long.MAX_VALUE;
  private static final int DAYS_OF_YEAR = 366;

  /** Whether one thing took place in the year while the two were two. */
  private static Count one(long earliest, long latest, Steps frame, PanelYear year) {
    Count days = frame.days(Math.max(earliest, year.first()), Math.min(latest, year.last()));
    if (days.max() == 0) {
      return Count.of(0);
    }
    boolean inside = earliest >= year.first() && latest <= year.last();
    return inside && days.min() == latest - earliest + 1 ? Count.of(1) : new Count(0, 1);
  }

  private static Grounds grounds(List<Contact> contacts) {
    ImmutableList.Builder<Cited> rows = ImmutableList.builder();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Contact contact : contacts) {
      rows.add(contact.chronicle());
      for (Milestone claim : contact.claims()) {
        reasons.add(PanelLine.reason(claim));
      }
    }
    return new Grounds(rows.build(), reasons.build());
  }
}
