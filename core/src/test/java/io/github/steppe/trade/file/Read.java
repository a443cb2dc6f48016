package io.github.steppe.trade.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a format makes of a file. */
final class Read implements FileRows {

  final List<FileRow> rows = new ArrayList<>();
  final Map<String, Integer> aside = new TreeMap<>();

  /** Line, column, value and rule. */
  final List<String> refused = new ArrayList<>();

  static Read text(TextFormat format, String text) {
    return text(format, text, "file.csv");
  }

  static Read text(TextFormat format, String text, String fileName) {
    Read read = new Read();
    try {
      format.read(new StringReader(text), fileName, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  static String sampleText(String name) {
    try (Reader in =
        new InputStreamReader(requireNonNull(Read.class.getResourceAsStream(name), name), UTF_8)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a sample with the format that recognizes it. */
  static Read sample(String name) {
    String text = sampleText(name);
    return text(TextFormats.of(text).orElseThrow(), text, name);
  }

  BigDecimal total() {
    return rows.stream()
        .filter(row -> row.value != null)
        .map(row -> row.value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  long missing() {
    return rows.stream().filter(row -> row.value == null).count();
  }

  int asideCount() {
    return aside.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A row in one line: what the tests compare. */
  static String line(FileRow row) {
    return String.join(
        " ",
        row.reporter + (row.composition.isEmpty() ? "" : "/" + row.composition),
        row.partner,
        row.flow.name(),
        row.period,
        (row.classification.isEmpty() ? "" : row.classification + ":") + row.product,
        (row.value == null ? "missing" : row.value.toPlainString()) + " " + row.currency,
        row.quantity == null ? "-" : row.quantity.toPlainString() + row.unit,
        row.procedure + row.valuation + row.vintage + row.flags);
  }

  List<String> lines() {
    return rows.stream().map(Read::line).toList();
  }

  @Override
  public void row(FileRow row) {
    rows.add(row);
  }

  @Override
  public void setAside(String reason) {
    aside.merge(reason, 1, Integer::sum);
  }

  @Override
  public void refuse(long line, String text, String column, String value, String rule) {
    refused.add(line + " " + column + " '" + value + "': " + rule);
  }
}
