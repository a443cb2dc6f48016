package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.StatusMatrix;
import java.time.LocalDate;

/** What did the Union have with each of the five on a day, and how sure is that? */
public final class StatusOnADay {

  private StatusOnADay() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    LocalDate day = LocalDate.of(2017, 6, 1);
    StatusMatrix matrix = StatusMatrix.of(relations, "EU", "CENTRAL_ASIA", day);
    System.out.println(matrix);
    System.out.println(matrix.cell("TM", "preference").explain());
  }
}
