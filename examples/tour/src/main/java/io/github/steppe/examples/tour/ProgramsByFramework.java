package io.github.steppe.examples.tour;

import io.github.steppe.area.Framework;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.program.Program;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;

/** Which programs ran in Tajikistan in mid-2012, framework by framework? */
public final class ProgramsByFramework {

  private ProgramsByFramework() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    LocalDate day = LocalDate.of(2012, 6, 1);
    for (Framework framework : Framework.values()) {
      System.out.println(framework);
      for (Program program :
          relations.programs().in("TJ").framework(framework).possiblyActiveOn(day)) {
        System.out.println("  " + program.label() + ": " + program.activeOn(day));
      }
    }
  }
}
