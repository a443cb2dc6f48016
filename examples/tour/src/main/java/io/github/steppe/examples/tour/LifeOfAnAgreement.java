package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.Succession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long did an agreement wait and hold, what came before and after it, and which governed? */
public final class LifeOfAnAgreement {

  private LifeOfAnAgreement() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    System.out.println(relations.life("pca-kz"));
    System.out.println();
    for (String agreement : new String[] {"pca-kz", "epca-kz", "pca-tj", "pca-tm"}) {
      System.out.print(agreement + ", years from signature to entry into force: ");
      relations.life(agreement).untilForce(ChronoUnit.YEARS).ifPresent(System.out::println);
    }
    System.out.println();
    Succession succession = relations.succession("EU", "KZ");
    System.out.println(succession);
    System.out.println();
    for (String day : new String[] {"2018-01-01", "2020-03-01"}) {
      System.out.println("What governed relations with Kazakhstan on " + day);
      System.out.println(succession.governedOn(LocalDate.parse(day)));
    }
    System.out.println("What governs relations with Turkmenistan");
    System.out.println(relations.succession("EU", "TM").governedOn(LocalDate.of(2020, 1, 1)));
  }
}
