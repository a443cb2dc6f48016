package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Group;
import io.github.steppe.party.Members;
import io.github.steppe.party.Membership;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import java.time.LocalDate;
import java.util.Optional;

/** The members of a body over time. Immutable and thread-safe. */
public final class Roster implements Cited {

  private final Relations relations;
  private final String body;

  Roster(Relations relations, String body) {
    this.relations = relations;
    this.body = body;
  }

  /**
   * Returns the members on a day: those with the role of a member by the accepted claims are
   * certain where the dates leave no doubt; disputed claims make a member possible.
   *
   * @param day the day
   * @return the certain and the possible members, in the order of the table
   */
  public Members on(LocalDate day) {
    requireNonNull(day, "day");
    Optional<Group> group = relations.findGroup(body);
    if (group.isPresent()) {
      return Members.of(group.get().members(), group.get().members());
    }
    ImmutableSet.Builder<String> certain = ImmutableSet.builder();
    ImmutableSet.Builder<String> possible = ImmutableSet.builder();
    for (Membership membership : relations.facts().memberships()) {
      if (membership.body().equals(body) && membership.role().isMember()) {
        Truth held = relations.held(membership, membership.spell(), day);
        if (held.isTrue()) {
          certain.add(membership.member());
        }
        if (held.isPossible()) {
          possible.add(membership.member());
        }
      }
    }
    return new Members(certain.build(), possible.build());
  }

  /** {@return who states the memberships, or defines the group, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    Optional<Group> group = relations.findGroup(body);
    return group.isPresent() ? group.get().citations() : Provenance.citations(memberships());
  }

  /** {@return every claim about a membership in the body} */
  public Memberships memberships() {
    return relations.memberships().in(body);
  }
}
