package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TimelineEntry;
import java.time.LocalDate;

/** What happened between the European Union and Kazakhstan, in the order of time? */
public final class TimelineOfKazakhstan {

  private TimelineOfKazakhstan() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    for (TimelineEntry entry :
        relations
            .timeline()
            .concerning("KZ")
            .between(LocalDate.of(1991, 1, 1), LocalDate.of(2020, 12, 31))) {
      System.out.println(entry);
    }
  }
}
