package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDisplay;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.EdtfParseException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What does a date say? Dates as sources give them, with answers for every reading of them. */
public final class DatesAsGiven {

  private DatesAsGiven() {}

  public static void main(String[] args) {
    EdtfInterval term = EdtfInterval.parse("2002-03/2009");
    System.out.println(term.covers(LocalDate.of(2002, 3, 15)));
    System.out.println(term.covers(LocalDate.of(2002, 3, 31)));
    System.out.println(EdtfDisplay.in(Locale.ENGLISH).text(term));

    Edtf signed = Edtf.parse("1995-01-23");
    Edtf inForce = Edtf.parse("1999");
    Count years = signed.until(inForce, ChronoUnit.YEARS);
    System.out.println("signed to in force: " + years + " whole years");
    System.out.println("more than three? " + years.moreThan(3));

    LocalDate day = LocalDate.of(2010, 8, 15);
    System.out.println(
        "EU-Turkmenistan agreements in force on "
            + day
            + ": "
            + EuCentralAsia.relations().agreements().between("EU", "TM").countInForceOn(day));
    try {
      Edtf.parse("2003-02-29");
    } catch (EdtfParseException refused) {
      System.out.println(refused.getMessage());
    }
  }
}
