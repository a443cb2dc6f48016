package io.github.steppe.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFilter;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeColumnsTest {

  private static final TradeTotals BY = TradeTotals.by(TradeDimension.PRODUCT);

  private final Map<String, Object> cells = new LinkedHashMap<>();

  TradeColumnsTest() {
    cells.put("value", new BigDecimal("12.3400"));
    cells.put("Currency", "EUR");
    cells.put("reporter", "EU");
    cells.put("partner", "KZ");
    cells.put("flow", "IMPORT");
    cells.put("period", "2024-03");
  }

  private TradeTotals totals() {
    StructType schema = new StructType();
    for (Map.Entry<String, Object> cell : cells.entrySet()) {
      boolean decimal = cell.getKey().equals("value") || cell.getKey().equals("quantity");
      DataType type = decimal ? DataTypes.createDecimalType(24, 4) : DataTypes.StringType;
      schema = schema.add(cell.getKey(), type);
    }
    Row row = new GenericRowWithSchema(cells.values().toArray(), schema);
    TradeSink sink = BY.sink(TradeFilter.ALL);
    new TradeColumns(sink).add(row);
    return TradeTotals.of(sink);
  }

  @Test
  void rowHasTheTotalsOfItsRecord() {
    cells.put("product", "27090090");
    cells.put("classification", "CN");
    cells.put("composition", "EU27_2020");
    cells.put("quantity", new BigDecimal("7.5000"));
    cells.put("quantity_unit", "kg");
    cells.put("flags", "PROVISIONAL\nESTIMATED");
    cells.put("vintage", "2025-11-23");
    cells.put("source", "comext");
    cells.put("note", "a column of no interest");
    TradeRecord record =
        TradeRecord.builder()
            .reporter("EU")
            .partner("KZ")
            .flow(Flow.IMPORT)
            .period(Edtf.parse("2024-03"))
            .product("27090090")
            .classification("CN")
            .composition("EU27_2020")
            .quantity(new BigDecimal("7.5"))
            .quantityUnit("kg")
            .addFlags("PROVISIONAL", "ESTIMATED")
            .vintage(EdtfDate.parse("2025-11-23"))
            .value(Money.of(CurrencyUnit.EUR, new BigDecimal("12.34")))
            .addCitations(Citation.of("comext"))
            .build();
    assertThat(totals()).isEqualTo(Stream.of(record).collect(BY.collector()));
  }

  @Test
  void columnsThatAreNotThereDoNotApply() {
    TradeTotals bare = totals();
    assertThat(bare.value("TOTAL")).isEqualTo(Money.parse("EUR 12.34"));
    for (String column :
        new String[] {"product", "classification", "vintage", "source", "quantity_unit"}) {
      cells.put(column, null);
      assertThat(totals()).isEqualTo(bare);
      cells.put(column, "");
      assertThat(totals()).isEqualTo(bare);
    }
    cells.put("quantity", null);
    assertThat(totals()).isEqualTo(bare);
  }

  @Test
  void howARowWasCountedIsKeptApart() {
    for (TradeDimension how :
        new TradeDimension[] {
          TradeDimension.CLASSIFICATION,
          TradeDimension.COMPOSITION,
          TradeDimension.PROCEDURE,
          TradeDimension.VALUATION,
          TradeDimension.VINTAGE,
          TradeDimension.SOURCE
        }) {
      cells.put(how.name().toLowerCase(java.util.Locale.ROOT), "2025");
      TradeTotal total = totals().whole();
      assertThat(total.frames().get(0).find(how)).contains("2025");
    }
  }

  @Test
  void cellWithoutAValueIsMissingAndNotZero() {
    cells.put("value", null);
    assertThat(totals().whole().missing()).isEqualTo(1);
    assertThat(totals().whole().rows()).isZero();
  }

  @Test
  void wholeNumbersAreExact() {
    cells.put("value", 12);
    assertThat(totals().value("TOTAL")).isEqualTo(Money.parse("EUR 12.00"));
    cells.put("value", 12L);
    assertThat(totals().value("TOTAL")).isEqualTo(Money.parse("EUR 12.00"));
  }

  @Test
  void floatingPointNumbersAreRefused() {
    cells.put("value", 12.34);
    assertThatThrownBy(this::totals)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value 12.34 is no exact number; cast the column to decimal");
  }

  @Test
  void fractionsOfACentAreRefused() {
    cells.put("value", new BigDecimal("12.345"));
    assertThatThrownBy(this::totals).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reporter", "partner", "flow", "period", "Currency"})
  void whatIsNeededAndNullIsRefused(String column) {
    cells.put(column, null);
    assertThatThrownBy(this::totals)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageStartingWith("no " + column.toLowerCase(java.util.Locale.ROOT) + " in row [");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reporter", "partner", "flow", "period", "Currency", "value"})
  void whatIsNeededAndNotThereIsRefused(String column) {
    cells.remove(column);
    assertThatThrownBy(this::totals)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageStartingWith(
            "no column " + column.toLowerCase(java.util.Locale.ROOT) + " among [");
  }

  @Test
  void unknownFlowIsRefused() {
    cells.put("flow", "1");
    assertThatThrownBy(this::totals).isInstanceOf(IllegalArgumentException.class);
  }
}
