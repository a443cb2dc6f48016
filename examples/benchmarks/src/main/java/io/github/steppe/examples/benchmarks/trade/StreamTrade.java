package io.github.steppe.examples.benchmarks.trade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** The jobs with records and streams. */
public class StreamTrade extends TradeJobs {

  private record PartnerYear(String partner, int year) {}

  private List<Goods> goods = List.of();

  @Override
  void read() throws IOException {
    goods = ingest();
  }

  @Benchmark
  public Map<Goods.Group, Long> stream() throws IOException {
    Map<Goods.Group, Long> sums = new HashMap<>();
    GoodsFile.read(path, row -> sums.merge(row.group(), row.euro(), Long::sum));
    return sums;
  }

  @Benchmark
  public List<Goods> ingest() throws IOException {
    return GoodsFile.list(path);
  }

  @Benchmark
  public Map<Goods.Group, Long> sums() {
    return goods.stream().collect(groupingBy(Goods::group, summingLong(Goods::euro)));
  }

  @Benchmark
  public List<Map.Entry<String, Long>> top() {
    return goods.stream()
        .filter(row -> row.partner().equals(ONE_PARTNER))
        .collect(groupingBy(Goods::product, summingLong(Goods::euro)))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .toList();
  }

  @Benchmark
  public Map<String, Double> concentration() {
    Map<String, Double> indexes = new HashMap<>();
    goods.stream()
        .collect(
            groupingBy(
                row -> new PartnerYear(row.partner(), row.period() / 100),
                groupingBy(Goods::product, summingLong(Goods::euro))))
        .forEach(
            (group, products) ->
                indexes.put(group.partner() + ' ' + group.year(), index(products)));
    return indexes;
  }

  private static double index(Map<String, Long> products) {
    double sum = 0;
    double squares = 0;
    for (long euro : products.values()) {
      sum += euro;
      squares += (double) euro * euro;
    }
    return squares / sum / sum;
  }

  @Override
  List<String> checks() throws IOException {
    return List.of(StreamTotals.check(stream()).toString(), StreamTotals.check(sums()).toString());
  }

  @Override
  Map<String, Long> largest() {
    Map<String, Long> largest = new LinkedHashMap<>();
    top().forEach(entry -> largest.put(entry.getKey(), entry.getValue()));
    return largest;
  }

  @Override
  Map<String, Double> indexes() {
    return concentration();
  }
}
