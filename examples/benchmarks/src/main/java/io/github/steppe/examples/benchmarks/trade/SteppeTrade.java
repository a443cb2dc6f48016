package io.github.steppe.examples.benchmarks.trade;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.TradeTable;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** The jobs with Steppe. */
public class SteppeTrade extends TradeJobs {

  private TradeTable table = TradeTable.ofRecords(List.of());

  @Override
  void read() {
    table = ingest();
  }

  private TradeFile file() {
    return TradeFile.comext(path).threads(threads);
  }

  @Benchmark
  public TradeTotals stream() {
    return file().totals(TradeTotals.by(PARTNER, YEAR, FLOW));
  }

  @Benchmark
  public TradeTable ingest() {
    return file().table();
  }

  @Benchmark
  public TradeTotals sums() {
    return table.totals(TradeTotals.by(PARTNER, YEAR, FLOW));
  }

  @Benchmark
  public List<TradeTotal> top() {
    return table.partner(ONE_PARTNER).top(MOST, PRODUCT);
  }

  @Benchmark
  public Map<? extends List<String>, Concentration> concentration() {
    return table.concentration(PRODUCT, PARTNER, YEAR);
  }

  @Override
  List<String> checks() {
    return List.of(SteppeTotals.check(stream()).toString(), SteppeTotals.check(sums()).toString());
  }

  @Override
  Map<String, Long> largest() {
    Map<String, Long> largest = new LinkedHashMap<>();
    top().forEach(total -> largest.put(total.key(PRODUCT), total.value().getAmountMajorLong()));
    return largest;
  }

  @Override
  Map<String, Double> indexes() {
    Map<String, Double> indexes = new HashMap<>();
    concentration()
        .forEach((key, value) -> indexes.put(String.join(" ", key), value.index().doubleValue()));
    return indexes;
  }
}
