package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Count;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a panel and its codebook. */
final class PanelWriter {

  private final Appendable out;

  PanelWriter(Appendable out) {
    this.out = out;
  }

  private PanelWriter write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  void csv(DyadYearPanel panel) {
    String separator = "";
    for (PanelColumn column : panel.columns()) {
      for (String field : column.fields()) {
        write(separator).write(field);
        separator = ",";
      }
    }
    write("\n");
    for (PanelRow row : panel) {
      separator = "";
      for (PanelCell cell : row.cells()) {
        for (String field : cell.fields()) {
          write(separator).write(quoted(field));
          separator = ",";
        }
      }
      write("\n");
    }
  }

  void csv(StatusMatrix matrix) {
    write("day,one,other");
    for (PanelColumn instrument : matrix.instruments()) {
      for (String field : instrument.fields()) {
        write(",").write(field);
      }
    }
    write("\n");
    for (String party : matrix.parties()) {
      write(matrix.day().toString()).write(",").write(quoted(matrix.one()));
      write(",").write(quoted(party));
      for (PanelColumn instrument : matrix.instruments()) {
        for (String field : matrix.cell(party, instrument.name()).fields()) {
          write(",").write(quoted(field));
        }
      }
      write("\n");
    }
  }

  private static String quoted(String field) {
    boolean plain =
        field.indexOf(',') < 0
            && field.indexOf('"') < 0
            && field.indexOf('\n') < 0
            && field.indexOf('\r') < 0;
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  void json(DyadYearPanel panel) {
    write("{\n\"columns\": [");
    String separator = "\n";
    for (PanelColumn column : panel.columns()) {
      write(separator).column(column);
      separator = ",\n";
    }
    write("\n],\n\"missingValues\": [");
    separator = "\n";
    for (Absence absence : Absence.values()) {
      if (absence.isMissing()) {
        write(separator).write("{\"value\": ").string(absence.code());
        write(", \"label\": ").string(absence.meaning()).write("}");
        separator = ",\n";
      }
    }
    write("\n],\n\"rows\": [");
    separator = "\n";
    for (PanelRow row : panel) {
      write(separator).row(row);
      separator = ",\n";
    }
    write("\n]\n}\n");
  }

  private PanelWriter column(PanelColumn column) {
    write("{\"name\": ").string(column.name());
    write(", \"label\": ").string(column.label());
    write(", \"type\": ").string(column.type().name());
    write(", \"unit\": ").string(column.unit());
    return write(", \"rule\": ").string(column.rule()).write("}");
  }

  private void row(PanelRow row) {
    String separator = "{";
    for (PanelCell cell : row.cells()) {
      write(separator).string(cell.column().name()).write(": ").value(cell);
      separator = ", ";
    }
    write("}");
  }

  private void value(PanelCell cell) {
    Optional<Object> value = cell.value();
    if (value.isEmpty()) {
      write("{\"absent\": ").string(cell.toString()).write("}");
    } else if (value.get() instanceof Count count) {
      write("{\"min\": " + count.min() + ", \"max\": " + count.max() + "}");
    } else if (value.get() instanceof PanelList list) {
      write("{\"certain\": ").strings(list.certain());
      write(", \"possible\": ").strings(list.possible()).write("}");
    } else if (value.get() instanceof BigDecimal) {
      write(cell.toString());
    } else {
      string(cell.toString());
    }
  }

  private PanelWriter strings(ImmutableList<String> texts) {
    String separator = "[";
    for (String text : texts) {
      write(separator).string(text);
      separator = ", ";
    }
    return write(texts.isEmpty() ? "[]" : "]");
  }

  private PanelWriter string(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return write(quoted.append('"').toString());
  }

  void codebook(DyadYearPanel panel) {
    write("# Codebook\n\n").write(panel.toString());
    write("\n\n| column | fields | values | unit | meaning | rule |\n");
    write("|---|---|---|---|---|---|\n");
    for (PanelColumn column : panel.columns()) {
      write("| ").write(column.name());
      write(" | ").write(String.join(", ", column.fields()));
      write(" | ").write(column.type().meaning());
      write(" | ").write(column.unit());
      write(" | ").write(column.label());
      write(" | ").write(column.rule()).write(" |\n");
    }
    write("\n| in the place of a value, or as an amount | means |\n|---|---|\n");
    for (Absence absence : Absence.values()) {
      write("| ").write(absence.code()).write(" | ").write(absence.meaning()).write(" |\n");
    }
  }
}
