package io.github.steppe.trade.file;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of country codes that BACI is published with, or our own where it is not at hand. */
final class BaciCountries {

  private BaciCountries() {}

  /** True for a file that goes with BACI and is no file of trade. */
  static boolean isCompanion(String name) {
    return name.startsWith("country_codes_V") || name.startsWith("product_codes_HS");
  }

  static PartyCodes beside(Path file) {
    PartyCodes ours = PartyCodes.numbers(AreaCodes.un());
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return ours;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tables =
          files
              .filter(path -> String.valueOf(path.getFileName()).startsWith("country_codes_V"))
              .sorted()
              .toList();
      return tables.isEmpty() ? ours : read(tables.get(tables.size() - 1), ours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the table calls by two letters; what it has no letters for, our own table calls. */
  private static PartyCodes read(Path table, PartyCodes ours) throws IOException {
    ListMultimap<String, String> codesOfLetters = ArrayListMultimap.create();
    String name = String.valueOf(table.getFileName());
    try (BufferedReader in = Files.newBufferedReader(table)) {
      TextRows rows = TextRows.of(in, ',', new Strict(name));
      Header header = Header.of(rows.header().cells());
      header.require("country_code", "country_iso2");
      for (@Nullable TextRow row = rows.next(); row != null; row = rows.next()) {
        Fields fields = header.fields(row);
        if (EurostatAreas.isCode(fields.get("country_iso2"), 2, 2)) {
          codesOfLetters.put(fields.get("country_iso2"), fields.get("country_code"));
        }
      }
    } catch (RowRefusedException e) {
      throw new TradeFileException(name, 0, "", "", String.valueOf(e.getMessage()));
    }
    ImmutableMap.Builder<String, String> letters = ImmutableMap.builder();
    codesOfLetters
        .asMap()
        .forEach(
            (iso, codes) -> {
              // What two codes share is a country and what it was before; our own table knows both.
              if (codes.size() == 1) {
                letters.put(codes.iterator().next(), iso);
              }
            });
    ImmutableMap<String, String> known = letters.buildOrThrow();
    return (code, period) -> {
      String iso = known.get(code);
      return iso == null ? ours.id(code, period) : iso;
    };
  }

  private record Strict(String file) implements FileRows {
    @Override
    public void row(FileRow row) {
      throw new IllegalStateException("a table of codes has no rows of trade");
    }

    @Override
    public void setAside(String reason) {
      throw new IllegalStateException("a table of codes sets nothing aside");
    }

    @Override
    public void refuse(long line, String text, String column, String value, String rule) {
      throw new TradeFileException(file, line, column, value, rule);
    }
  }
}
