package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;

/**
 * A row of a table as it stands in a file.
 *
 * @param line the line on which it begins, the first being 1
 * @param text the line or lines, as they stand
 * @param cells what is between the separators, without quotes
 */
record TextRow(long line, String text, ImmutableList<String> cells) {}
