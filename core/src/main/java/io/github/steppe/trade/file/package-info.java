/**
 * Files of trade as statistical offices publish them; begin with {@code
 * TradeFile}.
 */
@NullMarked
package io.github.steppe.trade.file;

import org.jspecify.annotations.NullMarked;
