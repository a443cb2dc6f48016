package io.github.steppe.trade.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeTally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files for tests: published samples, and small ones that are made up. */
final class Texts {

  private Texts() {}

  /** A sample, see the README beside it. */
  static Path sample(String name) {
    try {
      return Path.of(Objects.requireNonNull(Texts.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes lines to a file, each ended by LF. */
  static Path write(Path folder, String name, String... lines) {
    return writeText(folder, name, String.join("\n", lines) + "\n");
  }

  static Path writeText(Path folder, String name, String text) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The records of a file in one line each, with what they have. */
  static ImmutableList<String> records(Path file) {
    return TradeFile.of(file).list().stream()
        .map(Texts::text)
        .collect(ImmutableList.toImmutableList());
  }

  static TradeTally tally(Path file) {
    return TradeFile.of(file).forEach(record -> {});
  }

  /** What is wrong with a file. */
  static TradeFileException refused(Path file) {
    return Objects.requireNonNull(
        catchThrowableOfType(TradeFileException.class, () -> TradeFile.of(file).list()),
        "the file was read");
  }

  static String text(TradeRecord record) {
    List<String> parts = new ArrayList<>();
    parts.add(record.reporter());
    parts.add(record.partner());
    parts.add(record.flow().name());
    parts.add(record.period().toString());
    record.classification().ifPresent(parts::add);
    parts.add(record.product());
    parts.add(record.value().toString());
    record
        .quantity()
        .ifPresent(
            quantity -> parts.add(quantity.toPlainString() + " " + record.quantityUnit().get()));
    record.composition().ifPresent(composition -> parts.add("of " + composition));
    record.vintage().ifPresent(day -> parts.add("at " + day));
    parts.addAll(record.flags());
    record.note().ifPresent(parts::add);
    return String.join(" ", parts);
  }
}
