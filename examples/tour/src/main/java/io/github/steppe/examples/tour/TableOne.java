package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;

/** The trade table of the 2018 paper, its totals added up anew, a warning where it is due. */
public final class TableOne {

  private TableOne() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    for (Flow flow : Flow.values()) {
      TradeRecords paper = relations.trade().from("aydin-2018").reporter("EU").flow(flow);
      System.out.println("EU-28 " + flow + ", million euro");
      System.out.println(paper.series());
      for (TradeRecord record : paper.where(cell -> cell.standing() == Standing.DISPUTED)) {
        System.out.println("Doubtful: " + record.statement() + ". " + record.note().orElse(""));
      }
      System.out.println();
    }
  }
}
