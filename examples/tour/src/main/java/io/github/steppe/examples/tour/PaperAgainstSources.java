package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Disagreement;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Claim;

/** Where does the 2018 paper say something else than other sources do? */
public final class PaperAgainstSources {

  private static final String PAPER = "aydin-2018";

  private PaperAgainstSources() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    for (Disagreement disagreement : relations.disagreements()) {
      if (disagreement.claims().stream().anyMatch(claim -> claim.cites(PAPER))) {
        System.out.println(disagreement.topic() + " (" + disagreement.kind() + ")");
        for (Claim claim : disagreement.claims()) {
          String who = claim.cites(PAPER) ? "the paper" : "others";
          System.out.println("  " + who + ": " + claim.stated() + ", " + claim.standing());
        }
      }
    }
  }
}
