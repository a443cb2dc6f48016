package io.github.steppe.examples.tour;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeSeries;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.net.URI;
import java.nio.file.Path;

/** From a folder of Comext archives to a table of indicators. Your own folder is the argument. */
public final class ImportComext {

  private ImportComext() {}

  public static void main(String[] args) {
    Path folder =
        args.length > 0
            ? Path.of(args[0])
            : Path.of(URI.create(ImportComext.class.getResource("comext").toString()));
    Relations relations = EuCentralAsia.relations();
    TradeTotals totals =
        TradeFile.comext(folder)
            .where(PARTNER, relations.group("CENTRAL_ASIA").members())
            .progress(now -> System.err.print("\r" + "#".repeat((int) (40 * now.fraction()))))
            .totals(TradeTotals.by(PARTNER, YEAR, FLOW));
    System.out.println(totals.tally());
    Citation comext = Citation.of("eurostat-comext");
    Facts own =
        Facts.builder()
            .addAllSources(TradeFile.sources())
            .addAllTrade(totals.records("EU", relations.group("EU27_2020"), comext))
            .build();
    TradeSeries exports =
        relations.with(own).trade().from("eurostat-comext").flow(Flow.EXPORT).series();
    System.out.println(exports);
    for (String partner : exports.partners()) {
      System.out.println(exports.growth(partner, 2018, 2019));
    }
    System.out.println(exports.concentration(2019));
  }
}
