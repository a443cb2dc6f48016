/** Trade in goods; begin with {@link io.github.steppe.trade.TradeRecord}. */
@NullMarked
@House
package io.github.steppe.trade;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
