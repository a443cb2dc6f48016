package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.party.Country;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;

/** What governed EU relations with each of the five on a day? The day is the first argument. */
public final class WhatGoverned {

  private WhatGoverned() {}

  public static void main(String[] args) {
    LocalDate day = LocalDate.parse(args.length > 0 ? args[0] : "2016-06-01");
    Relations relations = EuCentralAsia.relations();
    System.out.println("What governed relations with the European Union on " + day);
    for (Country country : relations.group("CENTRAL_ASIA").countries(relations)) {
      System.out.println();
      System.out.println(country.name());
      relations
          .legalBasis("EU", country.id(), day)
          .toString()
          .lines()
          .forEach(line -> System.out.println("  " + line));
    }
  }
}
