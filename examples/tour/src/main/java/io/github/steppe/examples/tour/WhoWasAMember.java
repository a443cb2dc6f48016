package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.party.Members;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;

/** Who was a member of what, on four days? */
public final class WhoWasAMember {

  private WhoWasAMember() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    for (String body : new String[] {"EU", "WTO", "EAEU", "UNSC"}) {
      System.out.println(relations.organization(body).name());
      for (int year : new int[] {1995, 2005, 2017, 2021}) {
        Members members = relations.members(body).on(LocalDate.of(year, 6, 30));
        System.out.println(
            "  " + year + "-06-30: " + members.certain().size() + " " + members.certain());
      }
    }
  }
}
