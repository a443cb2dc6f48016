package io.github.steppe.examples.tour;

import io.github.steppe.area.Framework;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.Timeline;
import java.time.LocalDate;

/** What happened between 2005 and 2012 with Kazakhstan in each framework, and what about energy? */
public final class TimelineByArea {

  private TimelineByArea() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    Timeline timeline =
        relations
            .timeline()
            .concerning("KZ")
            .between(LocalDate.of(2005, 6, 1), LocalDate.of(2012, 6, 30));
    for (Framework framework : Framework.values()) {
      Timeline entries = timeline.framework(framework);
      System.out.println(
          framework + ": " + entries.count() + ", certain: " + entries.certain().count());
    }
    System.out.println();
    timeline.framework(Framework.ECONOMIC).area("energy").forEach(System.out::println);
  }
}
