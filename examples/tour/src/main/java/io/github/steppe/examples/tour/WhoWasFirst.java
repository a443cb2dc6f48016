package io.github.steppe.examples.tour;

import static io.github.steppe.agreement.AgreementKind.ENHANCED_PARTNERSHIP_AND_COOPERATION;
import static io.github.steppe.agreement.AgreementKind.MEMORANDUM;
import static io.github.steppe.agreement.MilestoneType.OPENED;
import static io.github.steppe.agreement.MilestoneType.SIGNED;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.influence.InfluenceGraph;
import io.github.steppe.influence.InfluencePath;
import io.github.steppe.relations.Agreements;
import io.github.steppe.relations.Events;
import io.github.steppe.relations.FirstMovers;
import io.github.steppe.relations.Relations;

/** Who was first, who followed, after how long; and what is said to have led to what? */
public final class WhoWasFirst {

  private WhoWasFirst() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    FirstMovers enhanced =
        FirstMovers.of(
            relations, "EU", "CENTRAL_ASIA", ENHANCED_PARTNERSHIP_AND_COOPERATION, SIGNED);
    System.out.println(enhanced);

    Agreements memoranda = relations.agreements().concerning("EU").kind(MEMORANDUM).area("energy");
    System.out.println(FirstMovers.among("energy memorandum", memoranda, "CENTRAL_ASIA", SIGNED));
    Events offices = relations.events().where(event -> event.id().startsWith("eu-delegation"));
    System.out.println(FirstMovers.among("delegation", offices, "CENTRAL_ASIA", OPENED).explain());
    System.out.println(FirstMovers.into(relations, "WTO", "CENTRAL_ASIA").explain());

    InfluenceGraph graph = relations.influences().graph();
    for (InfluencePath path : graph.paths("eurasian-union-idea-1994", "strategy-2007")) {
      System.out.println(path + ". By the account of " + path.sources());
      System.out.println("Permitted by the dates: " + path.permitted() + ". The weakest link:");
      System.out.println(path.weakest().explain());
    }
  }
}
