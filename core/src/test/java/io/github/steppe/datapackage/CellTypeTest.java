package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTypeTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments("", List.of()),
        arguments("a", List.of("a")),
        arguments("a;b;c", List.of("a", "b", "c")),
        arguments("a b; c", List.of("a b", " c")),
        arguments("a\\;b", List.of("a;b")),
        arguments("a\\;b;c", List.of("a;b", "c")),
        arguments("a\\\\", List.of("a\\")),
        arguments("a\\\\;b", List.of("a\\", "b")),
        arguments("a\\\\\\;b", List.of("a\\;b")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void itemsAreSeparatedBySemicolons(String cell, List<String> items) {
    assertThat(CellType.list(cell)).isEqualTo(items);
    assertThat(CellType.join(items)).isEqualTo(cell);
  }

  @Test
  void aBackslashIsTakenAwayButAtTheEnd() {
    assertThat(CellType.list("a\\b")).containsExactly("ab");
    assertThat(CellType.list("a\\")).containsExactly("a\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ";", "a;", ";a", "a;;b", "a; ;b"})
  void aListHasNoBlankItems(String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellType.list(cell))
        .withMessage("a list has no blank items; ';' stands between items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "12", "1.5", "-0.50", "0123", "23865000000"})
  void aDecimalIsDigitsAndAtMostOnePoint(String cell) {
    assertThat(CellType.decimal(cell)).isEqualTo(new BigDecimal(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "--1",
        "1-",
        ".5",
        "5.",
        "1..5",
        "1.2.3",
        "-.5",
        "1,5",
        "1 000",
        " 1",
        "1e3",
        "1E999999999",
        "0x1",
        "NaN",
        "١",
        "²",
        "1/",
        "1:"
      })
  void anythingElseIsNoDecimal(String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellType.decimal(cell))
        .withMessage("is a decimal number: digits, at most one point");
  }

  @Test
  void aFlagIsTrueFalseOrEmpty() {
    assertThat(CellType.flag("TRUE")).isTrue();
    assertThat(CellType.flag("FALSE")).isFalse();
    assertThat(CellType.flag("")).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellType.flag("true"))
        .withMessage("is TRUE, FALSE or empty");
  }

  static Stream<Arguments> quoted() {
    return Stream.of(
        arguments("", ""),
        arguments("a b;c'", "a b;c'"),
        arguments("a,b", "\"a,b\""),
        arguments("a\"b", "\"a\"\"b\""),
        arguments("a\nb", "\"a\nb\""),
        arguments("a\rb", "\"a\rb\""),
        arguments(",", "\",\""),
        arguments("ab,", "\"ab,\""));
  }

  @ParameterizedTest
  @MethodSource("quoted")
  void aCellIsQuotedOnlyWhereItNeedsIt(String cell, String written) {
    assertThat(CellType.quoted(cell)).isEqualTo(written);
  }

  @Test
  void aRowHasTheColumnsOfItsTableOnly() {
    RowWriter row = new RowWriter(new InterestTable());
    assertThatIllegalStateException()
        .isThrownBy(() -> row.set("colour", "red"))
        .withMessage("the table has no column 'colour'");
    assertThat(row.set("id", "a").set("note", Optional.of("n")).set("toward", Optional.empty()))
        .extracting(RowWriter::cells)
        .isEqualTo(new String[] {"a", "", "", "", "", "", "n"});
  }

  @Test
  void whatWouldBeReadAsAbsentIsNotWritten() {
    RowWriter row = new RowWriter(new SourceTable());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.set("note", Optional.of("")))
        .withMessage("column 'note': an empty text cannot be written, since it means absent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.list("authors", List.of("A", " ")))
        .withMessage("column 'authors': a blank item of a list cannot be written");
  }
}
