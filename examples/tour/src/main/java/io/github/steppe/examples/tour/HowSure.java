package io.github.steppe.examples.tour;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;

/** How sure are we? An agreement whose sources name only the month of its entry into force. */
public final class HowSure {

  private HowSure() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    Agreement agreement = relations.agreement("interim-agreement-tm-2010");
    System.out.println(agreement.inForceOn(LocalDate.of(2010, 7, 31)));
    System.out.println(agreement.inForceOn(LocalDate.of(2010, 8, 15)));
    System.out.println(agreement.inForceOn(LocalDate.of(2010, 8, 31)));
  }
}
