package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Eight bytes at a time are as good as one at a time. */
class WordsPropertiesTest {

  @Provide
  Arbitrary<byte[]> texts() {
    Arbitrary<Byte> byteOf =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(20, Arbitraries.bytes().between((byte) '0', (byte) '9')),
            net.jqwik.api.Tuple.of(
                8,
                Arbitraries.of(
                    (byte) ',',
                    (byte) '\n',
                    (byte) '\r',
                    (byte) '"',
                    (byte) '.',
                    (byte) '-',
                    (byte) '/',
                    (byte) ':',
                    (byte) 0,
                    (byte) 0x80,
                    (byte) 0xFF,
                    (byte) 0xAC)),
            net.jqwik.api.Tuple.of(2, Arbitraries.bytes()));
    return byteOf.array(byte[].class).ofMinSize(0).ofMaxSize(200);
  }

  private static boolean endsField(byte b) {
    return b >= 0 && b < '-';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  @Property
  void aWordAnswersForEachOfItsBytes(@ForAll("texts") byte[] text) {
    byte[] eight = Arrays.copyOf(text, 8);
    long word = Words.at(eight, 0);
    long ends = Words.ends(word);
    int firstLineFeed = 8;
    boolean digits = true;
    for (int i = 7; i >= 0; i--) {
      assertThat((ends >>> (8 * i)) & 0xFF).isEqualTo(endsField(eight[i]) ? 0x80 : 0);
      firstLineFeed = eight[i] == '\n' ? i : firstLineFeed;
      digits &= isDigit(eight[i]);
    }
    assertThat(Words.before(Words.lineFeeds(word))).isEqualTo(firstLineFeed);
    assertThat(Words.areDigits(word)).isEqualTo(digits);
  }

  @Property
  void digitsAreTheirNumber(
      @ForAll("texts") byte[] text, @ForAll @IntRange(min = 1, max = 8) int length) {
    byte[] eight = Arrays.copyOf(text, 8);
    long expected = 0;
    for (int i = 0; i < length && expected >= 0; i++) {
      expected = isDigit(eight[i]) ? 10 * expected + eight[i] - '0' : -1;
    }
    long first = Words.first(Words.at(eight, 0), length);
    assertThat(Words.digits(first, length)).isEqualTo(expected);
    byte[] rest = Arrays.copyOf(Arrays.copyOf(eight, length), 8);
    assertThat(first).isEqualTo(Words.at(rest, 0));
  }

  /** Filled with stops at each place, as lines are read. */
  @Property
  void marksAreWhereFieldsEnd(
      @ForAll("texts") byte[] text,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 60) Integer> skips) {
    byte[] spare = Arrays.copyOf(text, text.length + Blocks.SPARE);
    Arrays.fill(spare, text.length, spare.length, (byte) ',');
    Marks marks = new Marks();
    marks.begin(0);
    List<Integer> found = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    int from = 0;
    for (int skip : skips) {
      int to = Math.min(text.length, from + skip);
      marks.fill(spare, text.length);
      // Takes what is before the place, and then leaves some out.
      while (marks.next() < marks.count() && marks.places()[marks.next()] < to) {
        found.add(marks.places()[marks.next()]);
        marks.take(marks.next() + 1);
      }
      for (int i = from; i < to; i++) {
        if (endsField(text[i])) {
          expected.add(i);
        }
      }
      from = Math.min(text.length, to + 3);
      marks.skipTo(from);
    }
    marks.fill(spare, text.length);
    assertThat(marks.reach(text.length)).isTrue();
    for (int i = marks.next(); i < marks.count(); i++) {
      found.add(marks.places()[i]);
    }
    for (int i = from; i < text.length; i++) {
      if (endsField(text[i])) {
        expected.add(i);
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  /** More marks than are found at once, of which some are taken or none. */
  @Property(tries = 100)
  void marksAreFoundInPiecesToo(
      @ForAll @IntRange(min = 1, max = 9) int distance,
      @ForAll @IntRange(min = 1, max = 5_000) int taken) {
    byte[] text = "x".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    int to = text.length - Blocks.SPARE;
    for (int i = 0; i < to; i += distance) {
      text[i] = ',';
    }
    Marks marks = new Marks();
    marks.begin(0);
    int place = 0;
    while (!marks.reach(to) || marks.next() < marks.count()) {
      marks.fill(text, to);
      int end = Math.min(marks.count(), marks.next() + taken);
      for (int i = marks.next(); i < end; i++) {
        assertThat(marks.places()[i]).isEqualTo(place);
        place += distance;
      }
      marks.take(end);
    }
    assertThat(place).isGreaterThanOrEqualTo(to);
  }

  @Property
  void codesMeanWhatTheyMeant(
      @ForAll @Size(max = 2_000) List<@IntRange(min = 0, max = 900) Integer> codes) {
    Map<String, Long> meanings = new HashMap<>();
    List<String> asked = new ArrayList<>();
    ByteCodes known =
        new ByteCodes(
            code -> {
              asked.add(code);
              if (code.endsWith("7")) {
                throw new BadFieldException("", code, "no sevens");
              }
              return meanings.computeIfAbsent(code, none -> meanings.size() + 1L);
            });
    for (int code : codes) {
      String text = "c" + Integer.toString(code, 10);
      long word = Words.at(Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 8), 0);
      long found = known.find(word);
      if (text.endsWith("7")) {
        assertThat(found).isEqualTo(ByteCodes.NO_CODE);
      } else {
        assertThat(found).isEqualTo(meanings.get(text));
      }
      assertThat(ByteCodes.text(word)).isEqualTo(text);
    }
    assertThat(asked.stream().filter(code -> !code.endsWith("7"))).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("0123456789..-").ofMinLength(1).ofMaxLength(13);
  }

  @Property
  void aScaledNumberIsExactOrLeftToTheSlowWay(
      @ForAll("numbers") String text, @ForAll @IntRange(min = 0, max = 2) int which) {
    long scale = new long[] {100, 1_000, 1_000_000}[which];
    byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 40);
    long word = Words.first(Words.at(bytes, 0), text.length());
    long quick = PlainNumbers.scaled(bytes, 0, word, text.length(), scale);
    if (text.matches("[0-9]{1,8}")) {
      assertThat(quick).isNotNegative();
    }
    if (quick >= 0) {
      assertThat(BigDecimal.valueOf(quick))
          .isEqualByComparingTo(new BigDecimal(text).multiply(BigDecimal.valueOf(scale)));
    }
  }
}
