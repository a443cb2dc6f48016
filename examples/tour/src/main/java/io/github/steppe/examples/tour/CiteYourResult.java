package io.github.steppe.examples.tour;

import static io.github.steppe.agreement.MilestoneType.SIGNED;

import io.github.steppe.agreement.Milestone;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.trade.Flow;

/** How do I cite what I found? The sources behind a result, the edition, and the licences. */
public final class CiteYourResult {

  private CiteYourResult() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    TradeRecords imports =
        relations.trade().from("aydin-2018").reporter("EU").flow(Flow.IMPORT).year(2017);
    System.out.println(imports.cite(CitationStyle.BIBTEX));
    Milestone signed = relations.agreement("pca-kz").milestone(SIGNED).orElseThrow();
    System.out.println(relations.cite(signed, CitationStyle.TEXT));
    imports.licences().forEach(System.out::println);
  }
}
