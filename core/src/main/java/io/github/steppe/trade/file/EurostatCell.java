package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;

/**
 * One observation of a dataflow of Eurostat, in any of its formats.
 *
 * @param line the line on which it stands
 * @param text the line
 * @param dataflow the id of the dataflow; empty if the file does not tell
 * @param codes the codes of the dimensions other than time, by the names of the dimensions
 * @param period as it is written
 * @param value as it is written, with a decimal point; empty if missing
 * @param flags in the words of the library
 * @param vintage the day of the last update as EDTF; empty if not known
 */
record EurostatCell(
    long line,
    String text,
    String dataflow,
    ImmutableMap<String, String> codes,
    String period,
    String value,
    ImmutableSortedSet<String> flags,
    String vintage) {}
