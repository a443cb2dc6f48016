package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class EdtfTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theKindOfAValueShowsInItsText() {
    assertThat(Edtf.parse("2004")).isInstanceOf(EdtfDate.class);
    assertThat(Edtf.parse("2004/2005")).isInstanceOf(EdtfInterval.class);
    assertThat(Edtf.parse("[2004]")).isInstanceOf(EdtfSet.class);
    assertThat(Edtf.parse("{2004}")).isInstanceOf(EdtfSet.class);
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
  }

  @Test
  void openAndUnknownAreForIntervalsAndSetsOnly() {
    Edtf date = Edtf.parse("2004");
    assertThat(
            date.isOpenStart() || date.isOpenEnd() || date.isUnknownStart() || date.isUnknownEnd())
        .isFalse();
    assertThat(Edtf.parse("[..2004]").isOpenStart()).isTrue();
    assertThat(Edtf.parse("[..2004]").isOpenEnd()).isFalse();
    assertThat(Edtf.parse("[2004..]").isOpenEnd()).isTrue();
    assertThat(Edtf.parse("[2004..]").isOpenStart()).isFalse();
    assertThat(Edtf.parse("[2004..]").isUnknownEnd()).isFalse();
  }

  @Test
  void theOrderForSortingIsEarliestLatestPrecisionText() {
    List<Edtf> sorted = new ArrayList<>();
    for (String text :
        new String[] {
          "../2003",
          "/2003",
          "[..2003]",
          "2003-01-01",
          "2003-01-01T00:00:00",
          "2003-33",
          "2003-40",
          "2003",
          "2003-XX",
          "2003-XX-XX",
          "2003-01-01/2003-12-31",
          "2003/2003",
          "[2003]",
          "{2003}",
          "2003/2004",
          "2003/",
          "2003/..",
          "2003-01-02",
          "Y12345",
          "Y9999999999999998",
          "Y9999999999999999"
        }) {
      sorted.add(Edtf.parse(text));
    }
    List<Edtf> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(1));
    Collections.sort(shuffled);
    assertThat(shuffled).containsExactlyElementsOf(sorted);
  }

  @Test
  void aPlainMapperWritesTheTextAndReadsItBack() throws Exception {
    for (String text :
        new String[] {"2004-06~", "2004/..", "[1667,1668..1672]", "{1960,1961-12}"}) {
      Edtf value = Edtf.parse(text);
      assertThat(json.writeValueAsString(value)).isEqualTo("\"" + text + "\"");
      assertThat(json.readValue("\"" + text + "\"", Edtf.class)).isEqualTo(value);
      assertThat(json.readValue("\"" + text + "\"", value.getClass())).isEqualTo(value);
    }
    assertThat(json.writeValueAsString(List.of(Edtf.parse("?2004")))).isEqualTo("[\"2004?\"]");
    assertThat(json.readValue("[\"2004?\",\"2004/\"]", new TypeReference<List<Edtf>>() {}))
        .containsExactly(Edtf.parse("2004?"), Edtf.parse("2004/"));
    assertThat(json.readValue(json.writeValueAsString(Truth.UNKNOWN), Truth.class))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aPlainMapperRefusesWhatIsNotEdtf() {
    for (String text : new String[] {"\"2004-13\"", "{}", "[]", "\"\""}) {
      assertThatThrownBy(() -> json.readValue(text, Edtf.class))
          .isInstanceOf(JsonMappingException.class);
    }
    assertThatThrownBy(() -> json.readValue("\"2004/2005\"", EdtfDate.class))
        .isInstanceOf(JsonMappingException.class)
        .hasRootCauseInstanceOf(EdtfParseException.class);
  }

  @Test
  void errorsAreDateTimeParseExceptionsWithAShortMessage() {
    assertThatThrownBy(() -> Edtf.parse("2004-13"))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessage(
            "\"2004-13\" is not EDTF at index 5: a month is 01 to 12, a sub-year code 21 to 41");
    String edge = "1".repeat(80);
    assertThatThrownBy(() -> Edtf.parse(edge)).hasMessageStartingWith("\"" + edge + "\" is not");
    String text = "1".repeat(1_000_000);
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOfSatisfying(
            EdtfParseException.class,
            e -> {
              assertThat(e.getParsedString()).isEqualTo(text);
              assertThat(e.getMessage()).hasSizeLessThan(300).contains("(1000000 characters)");
            });
  }

  @Test
  @Tag("exhaustive")
  void longTextsTakeLinearTime() {
    // Each of these takes milliseconds; quadratic time would take minutes.
    int members = 200_000;
    EdtfSet set = EdtfSet.parse("[" + "1985,".repeat(members) + "1985..]");
    assertThat(set.members()).hasSize(members + 1);
    for (String part :
        new String[] {
          "[", "[1985..1986,", "1985/", "..", "?", "-", "X", "198X-", "Y1E", "u", "(", ","
        }) {
      String text = part.repeat(members);
      assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfParseException.class);
      assertThatThrownBy(() -> Edtf.parse("[" + text + "]")).isInstanceOf(EdtfParseException.class);
    }
  }

  @Test
  void coversAllocatesNothing() {
    List<Edtf> values = new ArrayList<>();
    for (String text :
        new String[] {
          "2003",
          "198X",
          "1985-XX-31",
          "201X-24",
          "2002-03/2009",
          "2003/..",
          "[1667,1668..1672]",
          "{2003,2005..}"
        }) {
      values.add(Edtf.parse(text));
    }
    LocalDate[] days = {
      LocalDate.of(1985, 5, 31), LocalDate.of(2003, 5, 1), LocalDate.of(2016, 1, 1)
    };
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    ask(values, days, 100);
    long before = threads.getThreadAllocatedBytes(self);
    int certain = ask(values, days, 10_000);
    long allocated = threads.getThreadAllocatedBytes(self) - before;
    assertThat(certain).isPositive();
    // 240,000 questions: a single object for each would be millions of bytes.
    assertThat(allocated).isLessThan(100_000);
  }

  private static int ask(List<Edtf> values, LocalDate[] days, int rounds) {
    int certain = 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < values.size(); i++) {
        for (LocalDate day : days) {
          certain += values.get(i).covers(day).isTrue() ? 1 : 0;
        }
      }
    }
    return certain;
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void answersAreTheSameInEveryLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          new String[] {
            "en",
            "tr",
            "ar-EG-u-nu-arab",
            "th-TH-u-ca-buddhist",
            "ja-JP-u-ca-japanese",
            "hi-IN-u-nu-deva",
            "ru"
          }) {
        for (String id :
            new String[] {
              "UTC", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Tashkent", "Pacific/Apia"
            }) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          checkSamples();
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void checkSamples() {
    assertThat(Edtf.parse("-0044-03-15").earliestEpochDay()).isEqualTo(-735_525);
    assertThat(EdtfDate.of(LocalDate.of(987, 6, 5))).hasToString("0987-06-05");
    assertThat(EdtfDate.ofYear(123_456)).hasToString("Y123456");
    assertThat(Edtf.parse("2004-02-XX").latestDay()).contains(LocalDate.of(2004, 2, 29));
    assertThat(Edtf.parse("1985-04-12T23:59:59-12:00").latestDay())
        .contains(LocalDate.of(1985, 4, 12));
    assertThat(EdtfInterval.parse("2002-03/2009").spell())
        .hasToString("starts 2002-03-01..2002-03-31, ends 2009-01-01..2009-12-31");
    assertThat(EdtfInterval.parse("2002-03/2009").covers(LocalDate.of(2002, 3, 15)))
        .isEqualTo(Truth.UNKNOWN);
    assertThatThrownBy(() -> Edtf.parse("198\u0665")).isInstanceOf(EdtfParseException.class);
    assertThatThrownBy(() -> Edtf.parse("1985-02-29")).hasMessageContaining("only 28 days");
  }
}
