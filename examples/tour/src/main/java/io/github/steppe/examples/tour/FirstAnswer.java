package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;

/** What governed relations between the European Union and Kazakhstan on a day? */
public final class FirstAnswer {

  private FirstAnswer() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    System.out.println(relations.legalBasis("EU", "KZ", LocalDate.of(2012, 6, 1)));
  }
}
