/** Files of trade as statistical offices publish them, read row by row. */
@NullMarked
package io.github.steppe.trade.file;

import org.jspecify.annotations.NullMarked;
