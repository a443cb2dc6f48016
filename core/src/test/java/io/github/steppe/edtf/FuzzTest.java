package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random changes to valid texts. The number of inputs is a property of the build: {@code mvn test
 * -Dtest=FuzzTest -Dedtf.fuzz.tries=10000000}.
 */
class FuzzTest {
  private static final int TRIES = Integer.getInteger("edtf.fuzz.tries", 100_000);

  private static final String[] SEEDS = {
    "1985-04-12",
    "1985-04-12T23:20:30-04:30",
    "1964/2008",
    "2004-02-01/2005",
    "Y-17E7",
    "Y170000002",
    "Y3388E2S3",
    "1950S2",
    "2001-21",
    "2001-34?",
    "1984?/2004~",
    "201X",
    "1985-XX-XX",
    "156X-12-25",
    "../1985-04-12",
    "1985-04/",
    "[1667,1668,1670..1672]",
    "[..1760-12-03]",
    "{1960,1961-12..}",
    "?2004-06-~11",
    "2004-06~-%11",
    "-0044-03-15",
    "2004-06-XX/2004-07-03",
    "1999-uu",
    "(2004)?-06",
    "unknown/open",
    "y17e7p3",
    "2001-21^x"
  };

  private static final String ALPHABET =
      "0123456789XYEST-/.,[]{}?~%Z:+ ux^()ep\u0661\u2013\ud83d\0\n";

  @Test
  @Tag("exhaustive")
  void anyTextIsAValueOrAParseError() {
    Random random = new Random(20190204);
    int valid = 0;
    for (int i = 0; i < TRIES; i++) {
      String text = changed(random);
      try {
        Edtf value = Edtf.parse(text);
        valid++;
        check(text, value);
      } catch (EdtfParseException e) {
        if (e.getErrorIndex() < 0 || e.getErrorIndex() > text.length() || e.rule().isEmpty()) {
          throw new AssertionError(text, e);
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(text, e);
      }
    }
    assertThat(valid).isBetween(TRIES / 20, TRIES);
  }

  private static void check(String text, Edtf value) {
    String canonical = value.toString();
    if (!Edtf.parse(canonical).equals(value)
        || !Edtf.parse(canonical).toString().equals(canonical)
        || !value.source().equals(text)
        || value.earliestEpochDay() > value.latestEpochDay()) {
      throw new AssertionError(text);
    }
  }

  private static String changed(Random random) {
    StringBuilder text = new StringBuilder(seed(random));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
        case 2 -> text.insert(at, "/");
        case 3 -> {
          if (at < text.length()) {
            text.setCharAt(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
          }
        }
        default -> {
          String other = seed(random);
          text.insert(at, other, random.nextInt(other.length()), other.length());
        }
      }
    }
    return text.toString();
  }

  private static String seed(Random random) {
    return SEEDS[random.nextInt(SEEDS.length)];
  }
}
