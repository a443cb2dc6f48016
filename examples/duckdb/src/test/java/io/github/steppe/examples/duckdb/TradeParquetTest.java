package io.github.steppe.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeParquetTest {

  @TempDir private Path folder;

  @Test
  void whatIsReadIsWhatWasWritten() throws Exception {
    Path file = folder.resolve("it's.parquet");
    ImmutableList<TradeRecord> records = EuCentralAsia.relations().facts().trade();
    TradeParquet.write(records, file);
    assertThat(TradeParquet.read(file)).isEqualTo(records).isNotEmpty();
  }

  @Test
  void quantitiesFlagsAndNotesAreKept() throws Exception {
    TradeRecord record =
        TradeRecord.builder()
            .reporter("DE")
            .partner("KZ")
            .flow(Flow.IMPORT)
            .period(Edtf.parse("2024-01/2024-08"))
            .classification("CN")
            .product("01010100")
            .value(Money.parse("EUR 12345678.90"))
            .quantity(new BigDecimal("7.125"))
            .quantityUnit("kg")
            .addFlags("PROVISIONAL", "ESTIMATED")
            .addCitations(Citation.of("comext"), Citation.of("paper", "Table 1, note 2"))
            .note("As printed.")
            .build();
    Path file = folder.resolve("one.parquet");
    TradeParquet.write(ImmutableList.of(record), file);
    assertThat(TradeParquet.read(file)).containsExactly(record);
  }

  @Test
  void sumsInSqlAreTheSame() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TotalsInSql.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(10)
        .allMatch(line -> line.endsWith(", the same"))
        .contains("2017 IMPORT: EUR 18339000000.00 here, 18339000000.0000 in SQL, the same");
  }
}
