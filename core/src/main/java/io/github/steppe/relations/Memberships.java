package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.party.Membership;
import java.time.LocalDate;

/** Memberships, narrowed step by step. Immutable and thread-safe. */
public final class Memberships extends Rows<Membership, Memberships> {

  Memberships(Relations relations, ImmutableList<Membership> rows) {
    super(relations, rows);
  }

  @Override
  Memberships of(ImmutableList<Membership> rows) {
    return new Memberships(relations(), rows);
  }

  /**
   * Narrows to the memberships of a party.
   *
   * @param member the id of the member
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Memberships of(String member) {
    relations().requireParty(member);
    return where(membership -> membership.member().equals(member));
  }

  /**
   * Narrows to the memberships in a body.
   *
   * @param body the id of the body
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Memberships in(String body) {
    relations().requireParty(body);
    return where(membership -> membership.body().equals(body));
  }

  /**
   * Narrows to the memberships that certainly held on a day, by the accepted claims.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Memberships on(LocalDate day) {
    return where(row -> relations().held(row, row.spell(), day).isTrue());
  }

  /**
   * Narrows to the memberships that certainly or possibly held on a day, by the accepted and the
   * disputed claims.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Memberships possiblyOn(LocalDate day) {
    return where(row -> relations().held(row, row.spell(), day).isPossible());
  }
}
