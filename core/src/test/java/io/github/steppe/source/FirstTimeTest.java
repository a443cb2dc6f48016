package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.FirstTime.Dated;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first of several claims with a date. */
class FirstTimeTest {

  /** A claim as the tests need it; the topic is the subject. */
  record Stated(String subject, String date, Standing standing) implements Claim {
    @Override
    public Topic topic() {
      return Topic.of(subject, "signed");
    }

    @Override
    public Object stated() {
      return date;
    }

    @Override
    public ImmutableList<Citation> citations() {
      return ImmutableList.of(Citation.of("source-" + subject));
    }

    @Override
    public Optional<String> note() {
      return Optional.empty();
    }

    @Override
    public String statement() {
      return "signed " + date;
    }

    @Override
    public Claim withStanding(Standing other) {
      return new Stated(subject, date, other);
    }

    @Override
    public Claim withCitations(Iterable<? extends Citation> citations) {
      return this;
    }
  }

  /** Reads {@code a 2001-05}, with a mark before the date: ? disputed, - superseded, ! rejected. */
  static Dated dated(String text) {
    String[] parts = text.split(" ");
    char mark = parts[1].charAt(0);
    Standing standing =
        switch (mark) {
          case '?' -> Standing.DISPUTED;
          case '-' -> Standing.SUPERSEDED;
          case '!' -> Standing.REJECTED;
          default -> Standing.ACCEPTED;
        };
    String date = standing == Standing.ACCEPTED ? parts[1] : parts[1].substring(1);
    return Dated.of(new Stated(parts[0], date, standing), Edtf.parse(date));
  }

  static FirstTime first(String text) {
    return FirstTime.of(Stream.of(text.split("; ")).map(FirstTimeTest::dated).toList())
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "a 2001-05-02, 2001-05-02",
    "a 2001-05, 2001-05",
    "a 2001; b 2003, 2001",
    "a 2001; b 2001-06, '[2001-01-01..2001-06-30]'",
    "a 2001-02-03; b 2001-02-03, 2001-02-03",
    "a 2001-02-03; b 2001-02, '[2001-02-01..2001-02-03]'",
    "a 2005; b ?2001, '[2001-01-01..2001-12-31,2005-01-01..2005-12-31]'",
    "a 2005; b ?2006, 2005",
    "a 2005; a ?2001, 2005",
    "a 2005; b -2001; c !2002, 2005",
    "a ?2001; a ?2004, '[2001-01-01..2001-12-31,2004-01-01..2004-12-31] (not certain)'",
    "a ?2001-01; b ?2001-02, '[2001-01-01..2001-02-28] (not certain)'",
    "a [..2001]; b 2000, '[..2000-12-31]'",
    "a [2001..]; b ?2000, '[2000-01-01..]'",
    "a [2001..]; b ?[..2005], '[..1970-01-01,1970-01-01..]'"
  })
  void isTheEarliestOfTheClaimsThatCount(String claims, String date) {
    assertThat(first(claims)).hasToString(date);
  }

  @Test
  void isEmptyIfNoClaimCounts() {
    assertThat(FirstTime.of(ImmutableList.of())).isEmpty();
    assertThat(FirstTime.of(ImmutableList.of(dated("a -2001"), dated("b !2001")))).isEmpty();
  }

  @Test
  void namesTheClaimsThatCanBeTheFirst() {
    FirstTime time = first("a 2001; b 2003; c ?2000");
    assertThat(time.claims())
        .extracting(Claim::topic)
        .extracting(Topic::subject)
        .containsExactly("a", "c");
    assertThat(time.citations()).containsExactly(Citation.of("source-a"), Citation.of("source-c"));
    assertThat(time.isCertain()).isTrue();
    assertThat(first("c ?2000").isCertain()).isFalse();
  }

  @Test
  void boundsAreOpenWhereNothingIsCertain() {
    assertThat(first("a 1970-01-02").earliestEpochDay()).isEqualTo(1);
    assertThat(first("a 1970-01-02").latestEpochDay()).isEqualTo(1);
    assertThat(first("a ?1970-01-02").earliestEpochDay()).isEqualTo(1);
    assertThat(first("a ?1970-01-02").latestEpochDay()).isEqualTo(Long.MAX_VALUE);
    Dated perhaps = new Dated(dated("a 1970-01-02").claim(), Edtf.parse("1970-01-02"), false);
    FirstTime time = FirstTime.of(ImmutableList.of(perhaps)).orElseThrow();
    assertThat(time.isCertain()).isFalse();
    assertThat(time.date()).isEqualTo(Edtf.parse("1970-01-02"));
  }

  @ParameterizedTest
  @CsvSource({
    "a 2001, b 2002, TRUE, FALSE",
    "a 2002, b 2001, FALSE, FALSE",
    "a 2001, b 2001-05, UNKNOWN, UNKNOWN",
    "a 2001-05-02, b 2001-05-02, FALSE, TRUE",
    "a 2001-05, a 2001-05, FALSE, TRUE",
    "a ?2001, b 2002, UNKNOWN, FALSE",
    "a 2001, b ?2002, TRUE, FALSE",
    "a 2003, b ?2002, UNKNOWN, FALSE",
    "a ?2003, b 2002, FALSE, FALSE",
    "a ?2001-05, a ?2001-05, FALSE, UNKNOWN",
    "a ?2001-05-02, b 2001-05-02, FALSE, UNKNOWN"
  })
  void anOrderIsCertainOnlyIfEveryReadingHasIt(
      String one, String other, Truth before, Truth sameDay) {
    assertThat(first(one).before(first(other))).isEqualTo(before);
    assertThat(first(one).sameDay(first(other))).isEqualTo(sameDay);
    assertThat(first(other).sameDay(first(one))).isEqualTo(sameDay);
  }

  @Test
  void daysBetweenAreARange() {
    assertThat(first("a 2001-01-01").daysUntil(first("b 2001-02"))).isEqualTo(new Count(31, 58));
    assertThat(first("a 2001-02").daysUntil(first("a 2001-02"))).isEqualTo(Count.of(0));
    assertThat(first("a [..2001]").daysUntil(first("b 2001-12-31")))
        .isEqualTo(new Count(0, Long.MAX_VALUE));
    assertThat(first("a 2001-12-31").daysUntil(first("b [..2001]")))
        .isEqualTo(new Count(Long.MIN_VALUE, 0));
    assertThat(first("a [2001..]").daysUntil(first("b 2001-01-01")))
        .isEqualTo(new Count(Long.MIN_VALUE, 0));
    assertThat(first("a 2001-01-01").daysUntil(first("b [2001..]")))
        .isEqualTo(new Count(0, Long.MAX_VALUE));
  }
}
