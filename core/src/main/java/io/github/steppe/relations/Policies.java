package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import java.time.LocalDate;

/** Policies, narrowed step by step. Immutable and thread-safe. */
public final class Policies extends Rows<Policy, Policies> {

  Policies(Relations relations, ImmutableList<Policy> rows) {
    super(relations, rows);
  }

  @Override
  Policies of(ImmutableList<Policy> rows) {
    return new Policies(relations(), rows);
  }

  /**
   * Narrows to the acts of a party or of one that it succeeded.
   *
   * @param party the id of a party or group
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Policies by(String party) {
    PartyMatch match = relations().match(party);
    return where(policy -> match.includes(policy.author()));
  }

  /**
   * Narrows to acts that are by, addressed to or about a party.
   *
   * @param party the id of a party or group
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Policies concerning(String party) {
    PartyMatch match = relations().match(party);
    return where(
        policy -> match.includes(policy.author()) || match.includesAny(policy.addressees()));
  }

  /**
   * Narrows to one kind.
   *
   * @param kind the kind
   * @return the narrower selection
   */
  public Policies kind(PolicyKind kind) {
    requireNonNull(kind, "kind");
    return where(policy -> policy.kind() == kind);
  }

  /**
   * Narrows to one framework of relations.
   *
   * @param framework the framework
   * @return the narrower selection
   */
  public Policies framework(Framework framework) {
    requireNonNull(framework, "framework");
    return where(row -> row.frameworks().contains(framework));
  }

  /**
   * Narrows to one policy area.
   *
   * @param area the code of the area, for example {@code energy}
   * @return the narrower selection
   */
  public Policies area(String area) {
    PolicyArea wanted = PolicyArea.of(area);
    return where(row -> row.areas().contains(wanted));
  }

  /**
   * Narrows to those that were certainly active on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Policies activeOn(LocalDate day) {
    requireNonNull(day, "day");
    return where(row -> row.active().truthOn(day).isTrue());
  }

  /**
   * Narrows to those that were certainly or possibly active on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Policies possiblyActiveOn(LocalDate day) {
    requireNonNull(day, "day");
    return where(row -> row.active().truthOn(day).isPossible());
  }
}
