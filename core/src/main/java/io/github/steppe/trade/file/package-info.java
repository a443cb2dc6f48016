/**
 * Files of trade as statistical offices publish them; begin with {@link
 * io.github.steppe.trade.file.TradeFile}.
 */
@NullMarked
package io.github.steppe.trade.file;

import org.jspecify.annotations.NullMarked;
