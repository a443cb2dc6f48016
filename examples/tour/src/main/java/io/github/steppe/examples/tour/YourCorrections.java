package io.github.steppe.examples.tour;

import static io.github.steppe.agreement.MilestoneType.ENTERED_INTO_FORCE;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.time.LocalDate;

/** I know better: what if? A claim of one's own over ours; this one is made up, to show how. */
public final class YourCorrections {

  private YourCorrections() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    Agreement ours = relations.agreement("interim-agreement-tm-2010");
    Source letter =
        Source.builder().id("letter").type(SourceType.PRESS).title("A letter to us").build();
    Milestone day =
        Milestone.builder()
            .subject(ours.id())
            .type(ENTERED_INTO_FORCE)
            .date(Edtf.parse("2010-08-01"))
            .addCitations(Citation.of("letter"))
            .build();
    Facts own = Facts.builder().addSources(letter).addAgreements(ours.withMilestones(day)).build();
    LocalDate asked = LocalDate.of(2010, 8, 15);
    System.out.println("ours:  " + ours.inForceOn(asked));
    System.out.println("yours: " + relations.with(own).agreement(ours.id()).inForceOn(asked));
  }
}
