package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  static final int BUFFER = 8192;

  static List<List<String>> rows(Reader text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader csv = new CsvReader(text)) {
      for (List<String> row = csv.next(); !row.isEmpty(); row = csv.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<List<String>> rows(String text) throws IOException {
    return rows(new StringReader(text));
  }

  static Stream<Arguments> good() {
    return Stream.of(
        arguments("", List.of()),
        arguments("a", List.of(List.of("a"))),
        arguments("a\n", List.of(List.of("a"))),
        arguments("a,b\nc,d", List.of(List.of("a", "b"), List.of("c", "d"))),
        arguments("a,b\r\nc,d\r\n", List.of(List.of("a", "b"), List.of("c", "d"))),
        arguments("a\r\nb\nc", List.of(List.of("a"), List.of("b"), List.of("c"))),
        arguments(",", List.of(List.of("", ""))),
        arguments("a,", List.of(List.of("a", ""))),
        arguments(",,\n", List.of(List.of("", "", ""))),
        arguments("\n", List.of(List.of(""))),
        arguments("a\n\nb", List.of(List.of("a"), List.of(""), List.of("b"))),
        arguments(" a , b ", List.of(List.of(" a ", " b "))),
        arguments("\"\"", List.of(List.of(""))),
        arguments("\"a\"", List.of(List.of("a"))),
        arguments("\"a\",\"b\"\n", List.of(List.of("a", "b"))),
        arguments("\"a,b\",c", List.of(List.of("a,b", "c"))),
        arguments("\"a\nb\"\nc", List.of(List.of("a\nb"), List.of("c"))),
        arguments("\"a\r\nb\"", List.of(List.of("a\r\nb"))),
        arguments("\"a\rb\"", List.of(List.of("a\rb"))),
        arguments("\"say \"\"a\"\"\"", List.of(List.of("say \"a\""))),
        arguments("\"\"\"\"", List.of(List.of("\""))),
        arguments("\"\"\"a\",\"b\"\"\"", List.of(List.of("\"a", "b\""))),
        arguments("\"a\"\r\n\"b\"", List.of(List.of("a"), List.of("b"))),
        arguments("ä,Қ,😀", List.of(List.of("ä", "Қ", "😀"))),
        arguments("'a',b;c", List.of(List.of("'a'", "b;c"))));
  }

  @ParameterizedTest
  @MethodSource("good")
  void aTableIsReadAsTheStandardHasIt(String text, List<List<String>> rows) throws IOException {
    assertThat(rows(text)).isEqualTo(rows);
    assertThat(rows(oneByOne(text))).isEqualTo(rows);
  }

  static Stream<Arguments> bad() {
    String inside = "a quote stands inside a cell that is not quoted";
    String after = "text follows the closing quote of a cell";
    String open = "a quoted cell is not closed";
    String carriage = "a carriage return is followed by a line feed";
    return Stream.of(
        arguments("a\"", 1, inside),
        arguments("a\"b\",c", 1, inside),
        arguments("a\nb, \"c\"", 2, inside),
        arguments("\"a\"b", 1, after),
        arguments("\"a\" ,b", 1, after),
        arguments("a\n\"b\nc\"d", 3, after),
        arguments("\"", 1, open),
        arguments("\"a", 1, open),
        arguments("\"a\"\"", 1, open),
        arguments("a\n\"b\nc,d\n", 4, open),
        arguments("a\rb", 1, carriage),
        arguments("a\r", 1, carriage),
        arguments("\"a\"\rb", 1, carriage),
        arguments("a\n\rb", 2, carriage),
        arguments("a\r\r\n", 1, carriage));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aMalformedTableIsRefusedWithItsLine(String text, int line, String rule) {
    CsvReader csv = new CsvReader(new StringReader(text));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              while (!csv.next().isEmpty()) {
                // Read on to the error.
              }
            })
        .withMessage(rule);
    assertThat(csv.line()).isEqualTo(line);
    assertThatIllegalArgumentException().isThrownBy(() -> rows(oneByOne(text))).withMessage(rule);
  }

  @Test
  void aRowKnowsTheLineOnWhichItBegins() throws IOException {
    CsvReader csv = new CsvReader(new StringReader("a\n\"b\nc\"\r\nd,\"e\"\nf"));
    List<Integer> lines = new ArrayList<>();
    while (!csv.next().isEmpty()) {
      lines.add(csv.rowLine());
    }
    assertThat(lines).containsExactly(1, 2, 4, 5);
  }

  @Test
  void afterTheEndThereIsNothing() throws IOException {
    CsvReader csv = new CsvReader(new StringReader("a"));
    assertThat(csv.next()).containsExactly("a");
    assertThat(csv.next()).isEmpty();
    assertThat(csv.next()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFa,b", "a,b"})
  void aByteOrderMarkIsPassedOver(String text) throws IOException {
    CsvReader csv = new CsvReader(new StringReader(text));
    csv.skipByteOrderMark();
    assertThat(csv.next()).containsExactly("a", "b");
  }

  @Test
  void aByteOrderMarkBeforeAQuotedCellIsPassedOver() throws IOException {
    CsvReader csv = new CsvReader(new StringReader("\uFEFF\"a\",b"));
    csv.skipByteOrderMark();
    assertThat(csv.next()).containsExactly("a", "b");
  }

  @Test
  void closingClosesTheText() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    Reader text =
        new StringReader("a") {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThat(rows(text)).hasSize(1);
    assertThat(closed).isTrue();
  }

  /** Lengths at which a cell, or what follows it, meets the end of the buffer. */
  static Stream<Integer> lengths() {
    return Stream.of(1, 2)
        .flatMap(times -> Stream.of(-4, -3, -2, -1, 0, 1, 2).map(more -> times * BUFFER + more));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aCellMayMeetTheEndOfTheBuffer(int length) throws IOException {
    String cell = "x".repeat(length);
    List<List<String>> rows = List.of(List.of(cell, "y"), List.of("z"));
    assertThat(rows(cell + ",y\nz")).isEqualTo(rows);
    assertThat(rows(cell + ",y\r\nz\r\n")).isEqualTo(rows);
    assertThat(rows("\"" + cell + "\",\"y\"\r\nz")).isEqualTo(rows);
    assertThat(rows(cell)).isEqualTo(List.of(List.of(cell)));
    assertThat(rows("\"" + cell + "\"")).isEqualTo(List.of(List.of(cell)));
    assertThat(rows(cell + "\r\n")).isEqualTo(List.of(List.of(cell)));
    assertThat(rows("\"" + cell + "\"\"\n\"")).isEqualTo(List.of(List.of(cell + "\"\n")));
    assertThat(rows("a," + cell)).isEqualTo(List.of(List.of("a", cell)));
    assertThatIllegalArgumentException().isThrownBy(() -> rows(cell + "\""));
    assertThatIllegalArgumentException().isThrownBy(() -> rows("\"" + cell));
    assertThatIllegalArgumentException().isThrownBy(() -> rows(cell + "\r"));
  }

  /** A text that is handed out a character at a time, as a slow stream may do. */
  private static Reader oneByOne(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, Math.min(1, length));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void aCellIsNotLongerThanAMebi(String quote) throws IOException {
    String longest = "x".repeat(1 << 20);
    assertThat(rows(quote + longest + quote + ",b")).containsExactly(List.of(longest, "b"));
    for (String end : List.of("", ",b", "x".repeat(3 * BUFFER))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> rows(quote + longest + "x" + (end.startsWith("x") ? end + quote : quote + end)))
          .withMessage("a cell has at most 1048576 characters");
    }
  }

  @Test
  void aRowHasNotMoreThanAThousandCells() throws IOException {
    assertThat(rows(",".repeat(999) + "\n" + ",".repeat(999)))
        .allSatisfy(row -> assertThat(row).hasSize(1000));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows(",".repeat(1000)))
        .withMessage("a row has at most 1000 cells");
  }
}
