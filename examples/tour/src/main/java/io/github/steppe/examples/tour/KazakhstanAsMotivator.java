package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.influence.DateTest;
import io.github.steppe.influence.InfluenceGraph;
import io.github.steppe.relations.FirstMovers;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.relations.Relations;
import java.util.List;

/** Was Kazakhstan the motivator of relations with the Union? What the data alone can say. */
public final class KazakhstanAsMotivator {

  private KazakhstanAsMotivator() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    List<FirstMovers> all = FirstMovers.all(relations, "EU", "CENTRAL_ASIA");
    List<FirstMovers> steps = all.stream().filter(step -> !step.isOneAct()).toList();
    System.out.println("Of " + steps.size() + " steps that the five did not take in one act,");
    for (Place place : Place.values()) {
      List<FirstMovers> here = steps.stream().filter(step -> step.place("KZ") == place).toList();
      System.out.println("Kazakhstan was " + place.words() + " in " + here.size());
      here.forEach(step -> System.out.println("  " + step));
    }
    InfluenceGraph claims = relations.influences().motivator("KZ").graph();
    System.out.println("Of " + claims.links().size() + " claims that credit Kazakhstan,");
    for (DateTest test : DateTest.values()) {
      System.out.println(claims.tested(test).size() + " are " + test.words());
      if (test != DateTest.UNTESTED) {
        claims.tested(test).forEach(link -> System.out.println("  " + link));
      }
    }
    int alone = claims.statedOnlyBy("aydin-2018").size();
    System.out.println("In this data nobody but the paper makes " + alone + " of them.");
    System.out.println("For two of the outcomes the paper has another reason, too:");
    for (String outcome : List.of("strategy-2007", "eusr-ca")) {
      relations.influences().graph().ledTo(outcome).stream()
          .filter(link -> link.claim().motivator().isEmpty())
          .forEach(link -> System.out.println("  " + link));
    }
    System.out.println("What the dates permit, they do not prove.");
  }
}
