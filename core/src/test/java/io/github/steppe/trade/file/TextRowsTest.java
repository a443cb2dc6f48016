package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRowsTest {

  private final Read sink = new Read();

  private List<String> read(String text) throws IOException {
    TextRows rows = TextRows.of(new StringReader(text), ',', sink);
    List<String> read = new ArrayList<>();
    for (TextRow row = rows.next(); row != null; row = rows.next()) {
      read.add(row.line() + String.join("|", row.cells()));
    }
    return read;
  }

  @Test
  void cellsMayBeQuotedAndLinesEndWithEither() throws IOException {
    assertThat(read("a,b\r\n\"c, d\",\"say \"\"x\"\"\"\n\n,\nlast"))
        .containsExactly("1a|b", "2c, d|say \"x\"", "4|", "5last");
  }

  @Test
  void aQuotedCellMayHoldLines() throws IOException {
    assertThat(read("\"a\nb\",c\nd")).containsExactly("1a\nb|c", "3d");
    assertThat(sink.refused).isEmpty();
  }

  @Test
  void aLostQuoteCostsOneRow() throws IOException {
    assertThat(read("a,\"b\nc,d\ne,f")).containsExactly("2c|d", "3e|f");
    assertThat(sink.refused).containsExactly("1  'a,\"b': a quoted cell is closed by a quote");
  }

  @Test
  void aLostQuoteBeforeQuotedRowsCostsOneRow() throws IOException {
    assertThat(read("\"a,\"b\"\n\"c\",\"d\"")).containsExactly("2c|d");
    assertThat(sink.refused).hasSize(1);
  }

  @Test
  void aQuoteInsideAPlainCellIsRefused() throws IOException {
    assertThat(read("a\"b,c\nd,e")).containsExactly("2d|e");
    assertThat(sink.refused)
        .containsExactly("1  'a\"b,c': a cell with a quote in it is quoted, and the quote doubled");
  }

  @Test
  void tabsAreNotQuoted() throws IOException {
    TextRows rows = TextRows.unquoted(new StringReader("a \"b\t\"c"), '\t', sink);
    assertThat(rows.next().cells()).containsExactly("a \"b", "\"c");
  }

  @Test
  void aHeaderIsRequired() {
    assertThatThrownBy(() -> TextRows.of(new StringReader(""), ',', sink).header())
        .isInstanceOf(FileRefusedException.class)
        .hasMessage("the first line has the names of the columns");
    assertThatThrownBy(() -> TextRows.of(new StringReader("a\"b"), ',', sink).header())
        .isInstanceOf(FileRefusedException.class);
  }

  @Test
  void aLineIsOfBoundedLength() {
    String longest = "x".repeat(TextLines.LONGEST);
    assertThat(assertThatNoFailure(longest)).isEqualTo(1);
    assertThatThrownBy(() -> read(longest + "x"))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("at most 4194304 characters");
  }

  private int assertThatNoFailure(String text) {
    try {
      return read(text).size();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
