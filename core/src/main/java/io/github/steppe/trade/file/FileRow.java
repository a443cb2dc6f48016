package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file in the library's own terms: codes mapped, units converted, periods as EDTF.
 * Readers make a new one for each row, set what the row says, and hand it on.
 */
final class FileRow {

  /** The line on which the row begins, the header being line 1. */
  long line;

  String reporter = "";
  String partner = "";
  Flow flow = Flow.IMPORT;

  /** {@code 2024}, {@code 2024-03}, a quarter as {@code 2024-33} to {@code 2024-36}. */
  String period = "";

  String product = TradeRecord.TOTAL;

  /** {@code CN}, {@code HS}, {@code SITC}, {@code BEC}; empty for all goods together. */
  String classification = "";

  /** In whole units of the currency, not in thousands; null where the file has no value. */
  @Nullable BigDecimal value;

  String currency = "EUR";

  /** In the unit; null where the file has no quantity. */
  @Nullable BigDecimal quantity;

  /** {@code kg} where it is a weight, else as the file has it; empty without a quantity. */
  String unit = "";

  /** The composition that the reporter stands for, for example {@code EU27_2020}; else empty. */
  String composition = "";

  /** The customs procedure or regime, where the file tells the parts from the whole; else empty. */
  String procedure = "";

  /** {@code CIF} or {@code FOB} where it is not the usual one of the flow; else empty. */
  String valuation = "";

  /** The day of extraction or last update, as an EDTF date; else empty. */
  String vintage = "";

  /** Observation flags in the words of the library, for example {@code PROVISIONAL}. */
  ImmutableSortedSet<String> flags = ImmutableSortedSet.of();
}
