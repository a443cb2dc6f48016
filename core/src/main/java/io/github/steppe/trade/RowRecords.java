package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes records of rows. */
final class RowRecords {

  private final Dictionary dictionary;
  private final Function<String, Citation> citation;

  RowRecords(Dictionary dictionary, Function<String, Citation> citation) {
    this.dictionary = dictionary;
    this.citation = requireNonNull(citation, "citation");
  }

  Dictionary dictionary() {
    return dictionary;
  }

  /** The record of a row; empty if the row has no value, which is not zero. */
  Optional<TradeRecord> of(long row, long value, long quantity) {
    TradeFrame frame = dictionary.frames.get(Row.frameOf(row));
    if (!frame.valued()) {
      return Optional.empty();
    }
    ImmutableMap<TradeDimension, String> parts = ImmutableMap.copyOf(frame.parts());
    TradeRecord.Builder record =
        TradeRecord.builder()
            .reporter(dictionary.reporters.get(Row.reporterOf(row)))
            .partner(dictionary.partners.get(Row.partnerOf(row)))
            .flow(Flow.valueOf(Row.flowOf(row)))
            .period(Edtf.parse(dictionary.periods.get(Row.periodOf(row))))
            .product(dictionary.products.get(Row.productOf(row)))
            .classification(frame.find(TradeDimension.CLASSIFICATION))
            .composition(frame.find(TradeDimension.COMPOSITION))
            .vintage(frame.find(TradeDimension.VINTAGE).map(EdtfDate::parse))
            .flags(frame.flags())
            .value(
                Money.ofMinor(
                    CurrencyUnit.of(frame.find(TradeDimension.CURRENCY).orElseThrow()), value))
            .addCitations(citation.apply(frame.find(TradeDimension.SOURCE).orElse("")))
            .note(note(parts));
    if (!frame.unit().isEmpty()) {
      record.quantity(quantity(quantity)).quantityUnit(frame.unit());
    }
    return Optional.of(record.build());
  }

  /** What a record has no attribute for. */
  private static Optional<String> note(ImmutableMap<TradeDimension, String> parts) {
    StringBuilder note = new StringBuilder();
    if (parts.containsKey(TradeDimension.PROCEDURE)) {
      note.append("Customs procedures: ").append(parts.get(TradeDimension.PROCEDURE)).append('.');
    }
    if (parts.containsKey(TradeDimension.VALUATION)) {
      note.append(note.length() == 0 ? "" : " ");
      note.append("Valued ").append(parts.get(TradeDimension.VALUATION)).append('.');
    }
    return note.length() == 0 ? Optional.empty() : Optional.of(note.toString());
  }

  /** A quantity as a plain number, without zeros after its point. */
  static BigDecimal quantity(long thousandths) {
    BigDecimal plain =
        BigDecimal.valueOf(thousandths, TradeSink.QUANTITY_DECIMALS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
