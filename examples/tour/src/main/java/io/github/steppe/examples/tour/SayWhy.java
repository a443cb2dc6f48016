package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.DyadYearPanel;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Verdict;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;
import java.util.List;

/** Why? A verdict, a total, an indicator, a cell: each has its rule, its rows, its sources. */
public final class SayWhy {

  private SayWhy() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    LocalDate day = LocalDate.of(2016, 6, 1);
    Verdict verdict = relations.agreement("epca-kz").inForceOn(day);
    TradeRecords trade = relations.trade().from("aydin-2018").reporter("EU").partner("UZ");
    DyadYearPanel panel = DyadYearPanel.of(relations, "EU", "CENTRAL_ASIA", 2016, 2016);
    List<Explained> answers =
        List.of(
            verdict,
            relations.legalBasis("EU", "KZ", day),
            trade.flow(Flow.EXPORT).years(2013, 2014).sum(),
            trade.year(2017).coverageRatio(),
            panel.row("EU", "KG", 2016).orElseThrow().cell("funding_committed"));
    for (Explained answer : answers) {
      System.out.println(answer.explain());
    }
    relations.disagreements().stream()
        .filter(found -> found.topic().subject().equals("sanctions-uz"))
        .forEach(found -> System.out.println(found.explain()));

    verdict.rows().forEach(row -> System.out.println(row.topic() + " = " + row.stated()));
    relations.sources(verdict).forEach(source -> System.out.println(source.title()));
  }
}
