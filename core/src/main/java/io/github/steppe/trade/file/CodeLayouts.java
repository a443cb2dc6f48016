package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;

/** The layouts of codes and plain numbers, known by their headers. */
final class CodeLayouts {

  private CodeLayouts() {}

  /**
   * Recognizes a layout.
   *
   * @param head the first characters of the file
   * @param name the name of the file, and for an archive the entry in it
   * @param file where it is, since companion tables lie beside it
   */
  static Optional<? extends CodeLayout> of(String head, String name, Path file) {
    int end = head.indexOf('\n');
    String header = (end < 0 ? head : head.substring(0, end)).strip();
    ImmutableList<String> columns;
    try {
      columns = ImmutableList.copyOf(FieldSplitter.split(header));
    } catch (BadFieldException e) {
      return Optional.empty();
    }
    Optional<ComextLayout> comext = ComextLayout.of(columns);
    if (comext.isPresent() && header.indexOf('\r') >= 0) {
      throw new FileRefusedException(1, "lines end with a line feed, not with a return alone");
    }
    return comext.isPresent() ? comext : BaciLayout.of(columns, name, file);
  }

  static Family family(CodeLayout layout) {
    return layout instanceof ComextLayout ? Family.COMEXT : Family.BACI;
  }
}
