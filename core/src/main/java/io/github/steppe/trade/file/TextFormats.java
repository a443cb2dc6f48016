package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;

/** All layouts of text. */
final class TextFormats {

  static final ImmutableList<TextFormat> ALL = ImmutableList.of(new EasyComextFormat());

  private TextFormats() {}

  static String unknown(String head) {
    return head.isEmpty() ? "the file is empty" : "no layout that is known";
  }
}
