package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFrame;
import io.github.steppe.trade.TradeSink;
import java.util.Optional;

/**
 * A layout of codes and plain numbers, a row a line, with commas between: what each column says,
 * and what its codes mean.
 */
interface CodeLayout {

  /** What a column says; those that say anything else are not looked at. */
  enum Role {
    REPORTER,
    PARTNER,
    FLOW,
    PERIOD,
    PRODUCT,
    PROCEDURE,
    VALUE,
    QUANTITY
  }

  /** How a user and an error name it. */
  String name();

  /** The id of the source that its rows cite. */
  String source();

  /** The names of the columns, in the order in which they stand. */
  ImmutableList<String> columns();

  /** Where the columns are that say something. */
  ImmutableMap<Role, Integer> roles();

  /**
   * Finds out what a code of a column means.
   *
   * @param period the period of the row, as EDTF; empty where it is not known: a code that means
   *     something in some years only is then refused
   * @return its bits in a row, and in the lowest three, how it was counted
   * @throws BadFieldException if the column has no such code
   */
  long read(Role role, String code, String period, TradeSink sink);

  /**
   * What a row has in common with others that were counted alike.
   *
   * @param kind all the kinds of its codes, joined by or
   * @param product the length of the product code; 0 for all goods
   */
  ImmutableMap<TradeDimension, String> frame(int kind, int product);

  /**
   * Reads a period.
   *
   * @return it, as EDTF
   * @throws BadFieldException if it is none
   */
  String period(String code);

  /** The flow of all rows, where no column says it. */
  default Optional<Flow> flow() {
    return Optional.empty();
  }

  /** The unit of the quantities. */
  default String unit() {
    return "kg";
  }

  /** How many of the smallest units of the currency one unit of the value column is. */
  long valueScale();

  /** How many thousandths of the unit one unit of the quantity column is. */
  long quantityScale();

  /** The frame of a row. */
  default TradeFrame frame(int kind, int product, boolean valued, boolean weighed) {
    TradeFrame frame = TradeFrame.of(frame(kind, product), weighed ? unit() : "");
    return new TradeFrame(frame.parts(), frame.unit(), frame.flags(), valued);
  }
}
