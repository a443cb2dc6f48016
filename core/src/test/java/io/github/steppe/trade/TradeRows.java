package io.github.steppe.trade;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Records of trade, and random lists of them. */
final class TradeRows {

  private TradeRows() {}

  static TradeRecord record(
      String reporter, String partner, Flow flow, String period, String product, String value) {
    TradeRecord.Builder record =
        TradeRecord.builder()
            .reporter(reporter)
            .partner(partner)
            .flow(flow)
            .period(Edtf.parse(period))
            .product(product)
            .value(Money.parse(value))
            .addCitations(Citation.of("desk"));
    if (!product.equals(TradeRecord.TOTAL)) {
      record.classification("CN");
    }
    return record.build();
  }

  /** German imports of oil from Kazakhstan in a month. */
  static TradeRecord record(String period, String value) {
    return record("DE", "KZ", Flow.IMPORT, period, "27090090", value);
  }

  /** Months of two years and products of one level, with and without weights. */
  static Arbitrary<List<TradeRecord>> lists() {
    Arbitrary<Optional<BigDecimal>> quantity =
        Arbitraries.longs().between(0, 1_000_000_000_000L).map(RowRecords::quantity).optional(0.8);
    return Combinators.combine(
            Arbitraries.of("DE", "FR"),
            Arbitraries.of("KZ", "TM", "UZ"),
            Arbitraries.of(Flow.class),
            Arbitraries.of("2023-11", "2023-12", "2024-01"),
            Arbitraries.of("27090090", "27101943", "52010090", "39XXXXXX"),
            Arbitraries.longs().between(0, 99_999_999_999_999L),
            quantity)
        .as(
            (reporter, partner, flow, period, product, cents, weight) ->
                TradeRecord.builder()
                    .from(record(reporter, partner, flow, period, product, "EUR 0"))
                    .value(Money.ofMinor(CurrencyUnit.EUR, cents))
                    .quantity(weight)
                    .quantityUnit(weight.map(kilograms -> "kg"))
                    .build())
        .list()
        .ofMaxSize(40);
  }
}
