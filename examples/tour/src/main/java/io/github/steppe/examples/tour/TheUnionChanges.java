package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import java.time.LocalDate;

/** The Union on a day is not the Union of a statistic: members by day, and a fixed composition. */
public final class TheUnionChanges {

  private TheUnionChanges() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    LocalDate day = LocalDate.of(2013, 6, 30); // one day before Croatia joined
    System.out.println(relations.members("EU").on(day).certain().size());
    System.out.println(relations.members("EU").on(day.plusDays(1)).certain().size());
    System.out.println(relations.members("EU28").on(day).certain().size());
    try {
      relations.trade().reporter("EU").partner("KZ").flow(Flow.EXPORT).year(2015).total();
    } catch (TotalRefusedException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
