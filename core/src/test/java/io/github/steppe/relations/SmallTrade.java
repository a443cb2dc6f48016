package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * The trade of the {@link SmallWorld}: a printed table of 2001 and 2002 that the source {@code
 * paper} took from the vintage of 2004, and what others say of its cells and of 2003.
 */
final class SmallTrade {

  private static final String OLD = "2004-05-01";
  private static final String NEW = "2005-05-01";

  private SmallTrade() {}

  static ImmutableList<TradeRecord> records() {
    return ImmutableList.of(
        // Two accepted vintages of one cell.
        record(EXPORT, "QM", "2001", "EUR 100000000", "paper#Table 1").vintage(day(OLD)).build(),
        record(EXPORT, "QM", "2001", "EUR 101000000.50", "desk").vintage(day(NEW)).build(),
        record(EXPORT, "QN", "2001", "EUR 20000000", "paper#Table 1").vintage(day(OLD)).build(),
        record(IMPORT, "QM", "2001", "EUR 300000000", "paper#Table 1").vintage(day(OLD)).build(),
        record(IMPORT, "QN", "2001", "EUR 40000000", "paper#Table 1").vintage(day(OLD)).build(),
        record(EXPORT, "QM", "2002", "EUR 110000000", "paper#Table 1").vintage(day(OLD)).build(),
        // Nothing accepted, two vintages disputed.
        record(EXPORT, "QN", "2002", "EUR 21000000", "almanac")
            .vintage(day(NEW))
            .standing(Standing.DISPUTED)
            .build(),
        record(EXPORT, "QN", "2002", "EUR 20000000", "paper#Table 1")
            .vintage(day(OLD))
            .standing(Standing.DISPUTED)
            .addFlags("SUSPECT", "CHECK")
            .note("Same as the year before.")
            .build(),
        // An old vintage that is accepted and a newer one that is disputed.
        record(IMPORT, "QM", "2002", "EUR 310000000", "paper#Table 1").vintage(day(OLD)).build(),
        record(IMPORT, "QM", "2002", "EUR 999000000", "almanac")
            .vintage(day(NEW))
            .standing(Standing.DISPUTED)
            .build(),
        // Nothing that counts.
        record(IMPORT, "QN", "2002", "EUR 1000000", "paper#Table 1")
            .vintage(day(OLD))
            .standing(Standing.REJECTED)
            .build(),
        // Another composition.
        record(EXPORT, "QM", "2003", "EUR 150000000", "desk")
            .composition("UNION3")
            .vintage(day(NEW))
            .build(),
        // A vintage beats none.
        record(EXPORT, "QN", "2003", "EUR 31000000", "desk")
            .composition("UNION3")
            .vintage(day(OLD))
            .build(),
        record(EXPORT, "QN", "2003", "EUR 30000000", "almanac").composition("UNION3").build(),
        // A part of the year, one product, and both countries together.
        record(EXPORT, "QM", "2003-01", "EUR 12000000", "desk").composition("UNION3").build(),
        record(EXPORT, "QM", "2003", "EUR 70000000", "desk")
            .composition("UNION3")
            .classification("HS")
            .product("27")
            .quantity(new BigDecimal("1000.5"))
            .quantityUnit("t")
            .build(),
        record(EXPORT, "QM", "2003", "EUR 60000000", "desk")
            .composition("UNION3")
            .product("2709")
            .build(),
        record(EXPORT, "REGION", "2003", "EUR 180000000", "desk").composition("UNION3").build(),
        // The other side reports, in its own money.
        TradeRecord.builder()
            .reporter("QM")
            .partner("UNION")
            .flow(IMPORT)
            .period(EdtfDate.parse("2001"))
            .value(Money.parse("USD 90000000"))
            .addAllCitations(by("almanac"))
            .build());
  }

  private static EdtfDate day(String text) {
    return EdtfDate.parse(text);
  }

  static TradeRecord.Builder record(
      Flow flow, String partner, String period, String value, String citation) {
    TradeRecord.Builder record = TradeRecord.builder();
    record
        .reporter("UNION")
        .partner(partner)
        .flow(flow)
        .period(EdtfDate.parse(period))
        .value(Money.parse(value))
        .composition("LEAGUE2")
        .addAllCitations(by(citation));
    return record;
  }
}
