package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.event.Appointment;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Program;
import java.util.Optional;

/** What can hold between two parties for some days. */
final class DyadThemes {

  private DyadThemes() {}

  /** Agreements in force; of one kind, or of all. */
  record AgreementsInForce(Optional<AgreementKind> kind) implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (AgreementIndex.Entry entry : agreements(one, other, facts)) {
        if (kind.isEmpty() || kind.get() == entry.agreement().kind()) {
          lines.add(PanelLine.of(entry.agreement(), entry.inForce(), facts));
        }
      }
      return lines.build();
    }
  }

  /** Agreements applied before their entry into force. */
  record ProvisionalApplication() implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (AgreementIndex.Entry entry : agreements(one, other, facts)) {
        Optional<Lifeline> provisional = entry.agreement().provisionallyApplied();
        if (provisional.isPresent()) {
          lines.add(PanelLine.of(entry.agreement(), provisional.get(), facts));
        }
      }
      return lines.build();
    }
  }

  private static ImmutableList<AgreementIndex.Entry> agreements(
      PartyMatch one, PartyMatch other, PanelFacts facts) {
    return facts.relations().agreementsByParty().among(ImmutableList.of(one, other));
  }

  /** Acts of one kind by the first, addressed to the second. */
  record Acts(PolicyKind kind) implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (Policy policy : policies(kind, one, other, facts)) {
        lines.add(PanelLine.of(policy, policy.active(), facts));
      }
      return lines.build();
    }

    @Override
    public boolean oneSided() {
      return true;
    }
  }

  /** Holders of an office that the first created for the second; a line a person. */
  record Officeholders() implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (Policy office : policies(PolicyKind.OFFICE, one, other, facts)) {
        for (Appointment appointment : facts.relations().facts().appointments()) {
          if (appointment.office().equals(office.id()) && appointment.standing().counts()) {
            lines.add(facts.line(appointment.person(), appointment, appointment.spell()));
          }
        }
      }
      return lines.build();
    }

    @Override
    public boolean oneSided() {
      return true;
    }
  }

  private static ImmutableList<Policy> policies(
      PolicyKind kind, PartyMatch one, PartyMatch other, PanelFacts facts) {
    ImmutableList.Builder<Policy> policies = ImmutableList.builder();
    for (Policy policy : facts.relations().facts().policies()) {
      if (policy.kind() == kind
          && one.includes(policy.author())
          && facts.reaches(policy.addressees(), other)) {
        policies.add(policy);
      }
    }
    return policies.build();
  }

  /** Programs that the first pays for in the second, or that both take part in. */
  record ProgramsActive() implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableSet<String> both =
          ImmutableSet.<String>builder().addAll(one.ids()).addAll(other.ids()).build();
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (Program program : facts.relations().facts().programs()) {
        boolean paid = program.funder().isPresent() && one.includes(program.funder().get());
        boolean shared = facts.reaches(program.countries(), one);
        if ((paid || shared) && facts.reaches(program.countries(), other)) {
          lines.add(PanelLine.of(program, program.activeIn(both), facts));
        }
      }
      return lines.build();
    }

    @Override
    public boolean oneSided() {
      return true;
    }
  }

  /** Bodies of which both are members; a line a body. */
  record SharedBodies() implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (Organization body : facts.relations().facts().organizations()) {
        PartyMatch bodies = new PartyMatch(body.id(), false, ImmutableSet.of(body.id()));
        ImmutableList<PanelLine> first = facts.memberships(one.id(), bodies);
        ImmutableList<PanelLine> second = facts.memberships(other.id(), bodies);
        if (!first.isEmpty() && !second.isEmpty()) {
          Steps both =
              PanelFacts.any(first).orElseThrow().and(PanelFacts.any(second).orElseThrow());
          ImmutableList<PanelLine> all =
              ImmutableList.<PanelLine>builder().addAll(first).addAll(second).build();
          lines.add(new PanelLine(body.id(), Dyad.rows(all), both, ImmutableList.of()));
        }
      }
      return lines.build();
    }

    @Override
    public boolean inherited() {
      return false;
    }
  }

  /** The second as a member of a body; a line a role, those that are no members never holding. */
  record MemberOf(String body) implements Dyad.Theme {
    @Override
    public ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts) {
      ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
      for (Membership membership : facts.relations().facts().memberships()) {
        if (membership.member().equals(other.id())
            && membership.body().equals(body)
            && membership.standing().counts()) {
          String role = membership.topic().property();
          lines.add(
              membership.role().isMember()
                  ? facts.line(role, membership, membership.spell())
                  : facts.never(role, membership));
        }
      }
      return lines.build();
    }

    @Override
    public boolean inherited() {
      return false;
    }
  }
}
