package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.source.Claim;

/** Gathers the claims of every table. */
final class AllClaims {

  private AllClaims() {}

  static ImmutableList<Claim> of(Facts facts) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    claims.addAll(facts.memberships());
    addMilestones(facts.agreements(), claims);
    addMilestones(facts.policies(), claims);
    addMilestones(facts.programs(), claims);
    addMilestones(facts.events(), claims);
    return claims
        .addAll(facts.fundings())
        .addAll(facts.appointments())
        .addAll(facts.trade())
        .addAll(facts.figures())
        .addAll(facts.influences())
        .addAll(facts.interests())
        .build();
  }

  private static void addMilestones(
      ImmutableList<? extends Chronicle> chronicles, ImmutableList.Builder<Claim> claims) {
    for (Chronicle chronicle : chronicles) {
      claims.addAll(chronicle.milestones());
    }
  }
}
