package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The examples of the package description, run, so that code and comment cannot drift apart. */
class ExamplesTest {
  private static final Path PAGE = Path.of("src/main/java/io/github/steppe/edtf/package-info.java");

  private final Map<String, Callable<?>> examples = new LinkedHashMap<>();

  ExamplesTest() {
    EdtfDate month = EdtfDate.parse("1995-01");
    example("month.earliestDay();", month::earliestDay);
    example("month.latestDay();", month::latestDay);
    example(
        "month.couldBe(LocalDate.of(1995, 1, 23));",
        () -> month.couldBe(LocalDate.of(1995, 1, 23)));
    example("month.precision();", month::precision);
    example(
        "EdtfDate.parse(\"1997~\").isApproximate();",
        () -> EdtfDate.parse("1997~").isApproximate());

    EdtfDate ends = EdtfDate.parse("2003-XX-31");
    example("ends.latestDay();", ends::latestDay);
    example(
        "ends.couldBe(LocalDate.of(2003, 4, 30));", () -> ends.couldBe(LocalDate.of(2003, 4, 30)));

    EdtfInterval interval = EdtfInterval.parse("2002-03/2009");
    example(
        "interval.covers(LocalDate.of(2002, 2, 28));",
        () -> interval.covers(LocalDate.of(2002, 2, 28)));
    example(
        "interval.covers(LocalDate.of(2002, 3, 15));",
        () -> interval.covers(LocalDate.of(2002, 3, 15)));
    example(
        "interval.covers(LocalDate.of(2002, 3, 31));",
        () -> interval.covers(LocalDate.of(2002, 3, 31)));
    example("interval.spell().earliestEnd();", () -> interval.spell().earliestEnd());

    Spell open = EdtfInterval.parse("2003/..").spell();
    LocalDate later = LocalDate.of(2030, 1, 1);
    LocalDate known = LocalDate.of(2025, 6, 30);
    example("open.covers(later);", () -> open.covers(later));
    example("open.covers(later, known);", () -> open.covers(later, known));

    EdtfSet signed = EdtfSet.parse("[2003..2006]");
    example(
        "signed.covers(LocalDate.of(2004, 5, 1));", () -> signed.covers(LocalDate.of(2004, 5, 1)));
    EdtfSet meetings = EdtfSet.parse("{2003,2006}");
    example(
        "meetings.anyCovers(LocalDate.of(2003, 5, 1));",
        () -> meetings.anyCovers(LocalDate.of(2003, 5, 1)));
    example(
        "meetings.allCover(LocalDate.of(2003, 5, 1));",
        () -> meetings.allCover(LocalDate.of(2003, 5, 1)));

    Spell force = Spell.starting(Edtf.parse("1999-07-01")).endingBefore(Edtf.parse("2020-03-01"));
    example(
        "force.covers(LocalDate.of(2020, 2, 29));", () -> force.covers(LocalDate.of(2020, 2, 29)));
    example(
        "force.covers(LocalDate.of(2020, 3, 1));", () -> force.covers(LocalDate.of(2020, 3, 1)));
    example("force.length(ChronoUnit.YEARS);", () -> force.length(ChronoUnit.YEARS));

    Edtf year = Edtf.parse("2004");
    Edtf spring = Edtf.parse("2004-21");
    example("year.before(Edtf.parse(\"2005-02\"));", () -> year.before(Edtf.parse("2005-02")));
    example("year.sameDay(spring);", () -> year.sameDay(spring));
    example("year.relationsTo(spring);", () -> year.relationsTo(spring));
    example(
        "year.until(Edtf.parse(\"2010-06\"), ChronoUnit.YEARS);",
        () -> year.until(Edtf.parse("2010-06"), ChronoUnit.YEARS));
    example(
        "year.until(Edtf.parse(\"2010-06\"), ChronoUnit.YEARS).moreThan(5);",
        () -> year.until(Edtf.parse("2010-06"), ChronoUnit.YEARS).moreThan(5));

    example(
        "EdtfDisplay.in(Locale.ENGLISH).text(Edtf.parse(\"2003~/\"));",
        () -> EdtfDisplay.in(Locale.ENGLISH).text(Edtf.parse("2003~/")));
  }

  private void example(String code, Callable<?> value) {
    examples.put(code, value);
  }

  @Test
  void everyExampleGivesWhatItsCommentSays() throws Exception {
    List<String> told = new ArrayList<>();
    for (String line : page()) {
      int comment = line.indexOf("// ");
      if (comment > 0 && !line.contains(" = ") && !line.contains("EdtfParseException")) {
        String code = line.substring(0, comment).trim();
        assertThat(examples).containsKey(code);
        assertThat(String.valueOf(examples.get(code).call()))
            .as(code)
            .isEqualTo(line.substring(comment + 3).trim());
        told.add(code);
      }
    }
    assertThat(told).containsExactlyElementsOf(examples.keySet());
  }

  @Test
  void everyRefusalIsAsItsCommentSays() throws Exception {
    int refusals = 0;
    for (String line : page()) {
      if (line.contains("// EdtfParseException")) {
        String text = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        String[] said = line.substring(line.indexOf("index ") + 6).split(", ", 2);
        assertThatThrownBy(() -> Edtf.parse(text))
            .isInstanceOfSatisfying(
                EdtfParseException.class,
                e -> {
                  assertThat(e.getErrorIndex()).isEqualTo(Integer.parseInt(said[0]));
                  assertThat(e.rule()).startsWith(said[1]);
                });
        refusals++;
      }
    }
    assertThat(refusals).isEqualTo(2);
  }

  /** The lines of the first block of code, without the stars of the comment. */
  private static List<String> page() throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.contains("}</pre>")) {
        break;
      }
      if (inside && line.length() > 3) {
        lines.add(line.substring(3));
      }
      inside |= line.contains("<pre>{@code");
    }
    return lines;
  }
}
