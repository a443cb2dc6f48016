package io.github.steppe.examples.benchmarks.trade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.immutables.value.Value;

/** File to totals by partner, year and flow with Immutables and Jackson's reader of CSV. */
public final class ImmutablesTotals {

  /** A row. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableRow.class)
  @JsonIgnoreProperties(ignoreUnknown = true)
  interface Row {
    @JsonProperty("REPORTER")
    String reporter();

    @JsonProperty("PARTNER")
    String partner();

    @JsonProperty("PRODUCT_NC")
    String product();

    @JsonProperty("FLOW")
    int flow();

    @JsonProperty("PERIOD")
    int period();

    @JsonProperty("VALUE_EUR")
    long euro();

    @JsonProperty("QUANTITY_KG")
    long kilograms();
  }

  private ImmutablesTotals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path
   */
  public static void main(String[] arguments) throws IOException {
    Check check = new Check();
    list(Path.of(arguments[0])).stream()
        .collect(
            groupingBy(
                row -> new Goods.Group(row.partner(), row.period() / 100, row.flow()),
                summingLong(Row::euro)))
        .forEach((group, euro) -> check.add(group.partner(), group.year(), group.flow(), euro));
    check.print();
  }

  private static ImmutableList<Row> list(Path path) throws IOException {
    try (MappingIterator<Row> rows =
        new CsvMapper()
            .readerFor(Row.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(path.toFile())) {
      return ImmutableList.copyOf(rows);
    }
  }
}
