package io.github.steppe.trade.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tables of codes that lie beside this package; a malformed one is an error of ours. */
final class TableResource {

  private TableResource() {}

  /** The rows of a table, by the names of its columns. */
  static ImmutableList<Fields> rows(String name) {
    try (Reader in =
        new InputStreamReader(
            requireNonNull(TableResource.class.getResourceAsStream(name), name), UTF_8)) {
      TextRows rows = TextRows.of(in, ',', new Strict(name));
      Header header = Header.of(rows.header().cells());
      ImmutableList.Builder<Fields> fields = ImmutableList.builder();
      for (@Nullable TextRow row = rows.next(); row != null; row = rows.next()) {
        fields.add(header.fields(row));
      }
      return fields.build();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The publishers of the layouts. */
  static ImmutableList<Source> sources() {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Fields row : rows("sources.csv")) {
      Source.Builder source =
          Source.builder()
              .id(row.get("id"))
              .type(SourceType.DATASET)
              .title(row.get("title"))
              .publisher(row.get("publisher"))
              .url(row.get("url"));
      if (!row.get("licence").isEmpty()) {
        source.licence(row.get("licence"));
      }
      sources.add(source.build());
    }
    return sources.build();
  }

  private record Strict(String name) implements FileRows {
    @Override
    public void row(FileRow row) {}

    @Override
    public void setAside(String reason) {}

    @Override
    public void refuse(long line, String text, String column, String value, String rule) {
      throw new IllegalStateException(name + ", line " + line + ": " + rule);
    }
  }
}
