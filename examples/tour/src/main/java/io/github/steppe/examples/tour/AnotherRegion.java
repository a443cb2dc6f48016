package io.github.steppe.examples.tour;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Can I use it for another region? The South Caucasus, from tables of one's own; no dataset. */
public final class AnotherRegion {

  private AnotherRegion() {}

  public static void main(String[] args) {
    Relations caucasus =
        DataPackage.read(
            table ->
                Optional.ofNullable(
                    AnotherRegion.class.getResourceAsStream("south-caucasus/" + table)));
    for (String country : List.of("AM", "AZ", "GE")) {
      for (String day : List.of("2010-01-01", "2016-07-01", "2022-01-01")) {
        System.out.println(country + " on " + day);
        for (Agreement governed :
            caucasus.legalBasis("EU", country, LocalDate.parse(day)).agreements()) {
          System.out.println("  " + governed.label());
        }
      }
    }
    System.out.println(caucasus.agreement("aa-ge").inForceOn(LocalDate.of(2016, 6, 30)));
  }
}
