package io.github.steppe.edtf;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The generators of the property tests, in one place so that the engine can be changed. */
final class Any {
  private Any() {}

  /** Days that lie close together, so that bounds are met often. */
  static Arbitrary<LocalDate> closeDay() {
    return Arbitraries.longs()
        .between(0, 800)
        .map(i -> LocalDate.of(2003, 6, 1).plusDays(i))
        .withoutEdgeCases();
  }

  /** Plain and partial dates from mid 2003 to mid 2005, close enough to be compared. */
  static Arbitrary<EdtfDate> closeDate() {
    return Arbitraries.oneOf(
            closeDay().map(EdtfDate::of),
            closeDay().map(day -> EdtfDate.parse(day.toString().substring(0, 7))),
            closeDay().map(day -> EdtfDate.ofYear(day.getYear())),
            Combinators.combine(closeDay(), Arbitraries.integers().between(21, 41))
                .as((day, code) -> EdtfDate.parse(day.getYear() + "-" + code)),
            Combinators.combine(closeDay(), Arbitraries.integers().between(1, 15))
                .as((day, bits) -> masked(day.toString(), bits)))
        .withoutEdgeCases();
  }

  private static EdtfDate masked(String day, int bits) {
    char[] text = day.toCharArray();
    int[] places = {9, 8, 6, 5};
    for (int i = 0; i < places.length; i++) {
      if ((bits & 1 << i) != 0) {
        text[places[i]] = 'X';
      }
    }
    return EdtfDate.parse(new String(text));
  }

  static Arbitrary<EdtfInterval> closeInterval() {
    return Combinators.combine(closeDate(), closeDate(), Arbitraries.integers().between(0, 9))
        .as(
            (a, b, kind) ->
                switch (kind) {
                  case 0 -> EdtfInterval.from(a);
                  case 1 -> EdtfInterval.until(a);
                  case 2 -> EdtfInterval.withUnknownEnd(a);
                  case 3 -> EdtfInterval.withUnknownStart(a);
                  default ->
                      a.earliestEpochDay() <= b.latestEpochDay()
                          ? EdtfInterval.of(a, b)
                          : EdtfInterval.of(b, a);
                })
        .withoutEdgeCases();
  }

  /** Texts of dates with every feature; most are valid. */
  static Arbitrary<String> dateText() {
    Arbitrary<String> year =
        Arbitraries.frequencyOf(
            Tuple.of(6, digits(4, "0123456789")),
            Tuple.of(2, digits(4, "0129X")),
            Tuple.of(1, digits(4, "0123456789").map(y -> "-" + y)));
    Arbitrary<String> mark = Arbitraries.of("", "", "", "", "", "?", "~", "%");
    Arbitrary<String> month =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 12).map(Any::two),
            Arbitraries.integers().between(21, 41).map(Any::two),
            Arbitraries.of("XX", "1X", "0X", "X1", "X2", "X9"));
    Arbitrary<String> day =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 31).map(Any::two),
            Arbitraries.of("XX", "3X", "0X", "X0", "X1", "X9"));
    Arbitrary<String> big =
        Combinators.combine(
                Arbitraries.of("Y", "Y-"),
                Arbitraries.longs().between(10_000, 9_999_999_999_999_999L),
                Arbitraries.of("", "", "E1", "E3", "S1", "S3", "E2S2"))
            .as((sign, size, rest) -> sign + size + rest);
    return Arbitraries.frequencyOf(
            Tuple.of(2, Combinators.combine(mark, year, mark).as((a, y, b) -> a + y + b)),
            Tuple.of(
                3,
                Combinators.combine(mark, year, mark, mark, month, mark)
                    .as((a, y, b, c, m, d) -> a + y + b + "-" + c + m + d)),
            Tuple.of(
                5,
                Combinators.combine(mark, year, mark, mark, month, mark, mark, day)
                    .as((a, y, b, c, m, d, e, f) -> a + y + b + "-" + c + m + d + "-" + e + f)
                    .flatMap(text -> mark.map(last -> text + last))),
            Tuple.of(1, big),
            Tuple.of(1, year.map(y -> y + "S2")))
        .withoutEdgeCases();
  }

  /** Texts of dates, intervals and sets; about half are valid. */
  static Arbitrary<String> text() {
    Arbitrary<String> end = Arbitraries.oneOf(dateText(), dateText(), Arbitraries.of("", ".."));
    Arbitrary<String> member =
        Arbitraries.oneOf(
            dateText(),
            dateText(),
            Combinators.combine(dateText(), dateText()).as((a, b) -> a + ".." + b),
            dateText().map(date -> ".." + date),
            dateText().map(date -> date + ".."));
    return Arbitraries.oneOf(
            dateText(),
            Combinators.combine(end, end).as((a, b) -> a + "/" + b),
            member.list().ofMinSize(1).ofMaxSize(4).map(list -> "[" + String.join(",", list) + "]"),
            member.list().ofMinSize(1).ofMaxSize(4).map(list -> "{" + String.join(",", list) + "}"),
            Arbitraries.of(
                "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "2004-02-29T00:00:00-13:59"))
        .withoutEdgeCases();
  }

  /** Valid values of every kind. */
  static Arbitrary<Edtf> value() {
    return text()
        .map(
            text -> {
              try {
                return Optional.<Edtf>of(Edtf.parse(text));
              } catch (EdtfParseException e) {
                return Optional.<Edtf>empty();
              }
            })
        .filter(Optional::isPresent)
        .map(Optional::get)
        .withoutEdgeCases();
  }

  /** Texts made of the characters of both editions in any order. */
  static Arbitrary<String> junk() {
    return Arbitraries.strings()
        .withChars("0123456789XXYES-/.,[]{}?~%TZ:+ uxyep^()openknw\u0665\u2013")
        .ofMaxLength(24)
        .withoutEdgeCases();
  }

  private static Arbitrary<String> digits(int count, String of) {
    return Arbitraries.strings().withChars(of).ofLength(count);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
