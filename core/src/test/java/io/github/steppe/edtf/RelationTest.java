package io.github.steppe.edtf;

import static io.github.steppe.edtf.Relation.AFTER;
import static io.github.steppe.edtf.Relation.BEFORE;
import static io.github.steppe.edtf.Relation.CONTAINS;
import static io.github.steppe.edtf.Relation.DURING;
import static io.github.steppe.edtf.Relation.EQUAL;
import static io.github.steppe.edtf.Relation.MEETS;
import static io.github.steppe.edtf.Relation.MET_BY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003 | 2005 | BEFORE",
        "2003 | 2004-01-02 | BEFORE",
        "2003 | 2004 | MEETS",
        "2003 | 2004-01-01 | MEETS",
        "2003-33 | 2003-24 | BEFORE",
        "2002-24 | 2003-33 | OVERLAPS",
        "2003-12 | 2003-24 | STARTS",
        "2003 | 2003-41 | FINISHED_BY",
        "2003 | 2003-12-31 | FINISHED_BY",
        "2003 | 2003-05 | CONTAINS",
        "2003-01 | 2003 | STARTS",
        "2003-01-01 | 2003 | STARTS",
        "2003 | 2003 | EQUAL",
        "2003-05-01 | 2003-05-01T10:00:00 | EQUAL",
        "2003 | 2003-33 | STARTED_BY",
        "2003-05 | 2003 | DURING",
        "2003-12 | 2003 | FINISHES",
        "2003-33 | 2002-24 | OVERLAPPED_BY",
        "2004 | 2003 | MET_BY",
        "2005 | 2003 | AFTER",
        "Y17E7 | 2003 | AFTER",
        "2003~ | 2003? | EQUAL",
        "2003-01-01/2003-12-31 | 2003 | EQUAL",
        "2003-01-01/.. | 2003 | STARTED_BY",
        "../2003-12-31 | 2003 | FINISHED_BY",
        "../2003-12-31 | ../2004-12-31 | STARTS",
        "2003-01-01/.. | 2004-01-01/.. | FINISHED_BY",
        "2003-01-01/.. | 2002-12-31 | MET_BY",
        "{2003} | 2004 | MEETS"
      })
  void plainStretchesStandInOneRelation(String a, String b, Relation relation) {
    assertThat(Edtf.parse(a).relationsTo(Edtf.parse(b))).containsExactly(relation);
    assertThat(Edtf.parse(b).relationsTo(Edtf.parse(a))).containsExactly(relation.inverse());
    for (Relation other : Relation.values()) {
      assertThat(Edtf.parse(a).is(other, Edtf.parse(b))).isEqualTo(Truth.of(other == relation));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198X | 1985 | BEFORE MEETS EQUAL MET_BY AFTER",
        "198X | 1985-06 | BEFORE CONTAINS AFTER",
        "198X | 1980 | EQUAL MET_BY AFTER",
        "1XX5 | 1985 | BEFORE EQUAL AFTER",
        "1985-XX | 1985 | STARTS DURING FINISHES",
        "1985-XX | 1985-06 | BEFORE MEETS EQUAL MET_BY AFTER",
        "1985-06-XX | 1985-06 | STARTS DURING FINISHES",
        "1985-06-XX | 1985-06-01 | EQUAL MET_BY AFTER",
        "1985-06-XX | 1985-06-04 | BEFORE MEETS EQUAL MET_BY AFTER",
        "1985-XX-31 | 1985-06 | BEFORE MEETS AFTER",
        "XXXX | 1985-06 | BEFORE CONTAINS AFTER",
        "201X-21 | 2015-33 | BEFORE OVERLAPPED_BY AFTER",
        "[2003..2006] | 2004 | MEETS EQUAL MET_BY AFTER",
        "[2003,2006] | 2004 | MEETS AFTER",
        "{2003,2006} | 2004 | MEETS AFTER",
        "[..2003] | 2003 | BEFORE MEETS EQUAL",
        "[2003..] | 2003 | EQUAL MET_BY AFTER",
        "[2003-21..2004-24] | 2003-22 | MEETS EQUAL MET_BY AFTER",
        "1950S2 | 1950-06 | BEFORE CONTAINS AFTER",
        "2003/ | 2002 | MET_BY AFTER",
        "/2003 | 2005 | BEFORE",
        "2002-03/2009 | 2009-06 | BEFORE MEETS OVERLAPS FINISHED_BY CONTAINS",
        "2002-03/2009 | 2005 | CONTAINS",
        "2003-05-01/2003 | 2003-05-01 | EQUAL STARTED_BY",
        "/2003-05-01 | ../2003-05-01 | FINISHES",
        "2003-05-01/ | 2003-05-01/.. | STARTS",
        "2003/2004 | 2003/2004 | OVERLAPS FINISHED_BY CONTAINS STARTS EQUAL STARTED_BY DURING FINISHES OVERLAPPED_BY BEFORE MEETS MET_BY AFTER",
        "198X | 199X | BEFORE MEETS",
        "198X | 1985/1986 | BEFORE MEETS OVERLAPS STARTS EQUAL FINISHES OVERLAPPED_BY MET_BY AFTER FINISHED_BY STARTED_BY DURING CONTAINS"
      })
  void partialStretchesStandInOneOfSeveralRelations(String a, String b, String relations) {
    Set<Relation> expected = EnumSet.noneOf(Relation.class);
    for (String name : relations.split(" ")) {
      expected.add(Relation.valueOf(name));
    }
    Set<Relation> actual = Edtf.parse(a).relationsTo(Edtf.parse(b));
    if (b.equals("2003/2004") || b.equals("1985/1986")) {
      // Two years at either end leave everything open that a year can be.
      assertThat(expected).containsAll(actual);
      return;
    }
    assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    Set<Relation> inverse = EnumSet.noneOf(Relation.class);
    expected.forEach(relation -> inverse.add(relation.inverse()));
    assertThat(Edtf.parse(b).relationsTo(Edtf.parse(a))).isEqualTo(inverse);
  }

  @Test
  void answersAreUnknownIfSeveralRelationsArePossible() {
    Edtf decade = Edtf.parse("198X");
    Edtf year = Edtf.parse("1985");
    assertThat(decade.is(EQUAL, year)).isEqualTo(Truth.UNKNOWN);
    assertThat(decade.is(BEFORE, year)).isEqualTo(Truth.UNKNOWN);
    assertThat(decade.is(DURING, year)).isEqualTo(Truth.FALSE);
    assertThat(decade.is(CONTAINS, year)).isEqualTo(Truth.FALSE);
    assertThat(decade.is(MEETS, year).or(decade.is(MET_BY, year))).isEqualTo(Truth.UNKNOWN);
    assertThat(decade.is(AFTER, Edtf.parse("1978"))).isEqualTo(Truth.TRUE);
  }

  @Test
  @Tag("exhaustive")
  void relationsOfSpellsAreThoseOfTheirReadings() {
    Random random = new Random(11);
    for (int i = 0; i < 1500; i++) {
      int[] a = numbers(random);
      int[] b = numbers(random);
      Set<Relation> expected = EnumSet.noneOf(Relation.class);
      for (int s = a[0]; s <= a[1]; s++) {
        for (int e = Math.max(s, a[2]); e <= a[3]; e++) {
          for (int t = b[0]; t <= b[1]; t++) {
            for (int f = Math.max(t, b[2]); f <= b[3]; f++) {
              expected.add(relation(s, e, t, f));
            }
          }
        }
      }
      Spell x = Spell.ofEpochDays(a[0], a[1], a[2], a[3]);
      Spell y = Spell.ofEpochDays(b[0], b[1], b[2], b[3]);
      Set<Relation> actual = EnumSet.noneOf(Relation.class);
      for (Relation relation : Relation.values()) {
        if (Ordering.allows(relation, x, y)) {
          actual.add(relation);
        }
      }
      assertThat(actual).as("%s to %s", x, y).isEqualTo(expected);
    }
  }

  private static int[] numbers(Random random) {
    int a = random.nextInt(6);
    int b = a + random.nextInt(4);
    int c = random.nextInt(8);
    int d = Math.max(a, c) + random.nextInt(4);
    return new int[] {a, b, c, d};
  }

  /** The relation of two stretches, straight from the words of the javadoc. */
  private static Relation relation(int s, int e, int t, int f) {
    if (e < t - 1) {
      return BEFORE;
    }
    if (e == t - 1) {
      return MEETS;
    }
    if (s > f + 1) {
      return AFTER;
    }
    if (s == f + 1) {
      return MET_BY;
    }
    if (s == t) {
      return e == f ? EQUAL : e < f ? Relation.STARTS : Relation.STARTED_BY;
    }
    if (e == f) {
      return s < t ? Relation.FINISHED_BY : Relation.FINISHES;
    }
    if (s < t) {
      return e < f ? Relation.OVERLAPS : CONTAINS;
    }
    return e < f ? DURING : Relation.OVERLAPPED_BY;
  }

  @Test
  @Tag("exhaustive")
  void relationsOfAMaskToAPlainStretchAreThoseOfItsReadings() {
    Random random = new Random(13);
    String[] masks = {
      "198X",
      "198X-05",
      "198X-XX",
      "1985-XX",
      "1985-1X",
      "1985-0X-1X",
      "1985-XX-31",
      "1985-05-XX",
      "198X-33",
      "198X-24",
      "1985-X2-02",
      "1X85"
    };
    for (int i = 0; i < 600; i++) {
      EdtfDate mask = EdtfDate.parse(masks[random.nextInt(masks.length)]);
      int year = 1984 + random.nextInt(3);
      int kind = random.nextInt(4);
      String other =
          kind == 0
              ? String.valueOf(year)
              : kind == 1
                  ? year + "-" + (21 + random.nextInt(21))
                  : year
                      + "-0"
                      + (1 + random.nextInt(9))
                      + (kind == 2 ? "" : "-" + (10 + random.nextInt(18)));
      EdtfDate plain = EdtfDate.parse(other);
      Set<Relation> expected = EnumSet.noneOf(Relation.class);
      long day = mask.earliestEpochDay();
      while (day != EpochDay.NO_END) {
        long last = Stretch.lastAround(mask.precision(), day);
        expected.add(
            relation(
                (int) day,
                (int) last,
                (int) plain.earliestEpochDay(),
                (int) plain.latestEpochDay()));
        day = mask.ceiling(last + 1);
      }
      assertThat(mask.relationsTo(plain)).as("%s to %s", mask, plain).isEqualTo(expected);
    }
  }

  @Test
  void theInverseOfTheInverseIsTheRelation() {
    for (Relation relation : Relation.values()) {
      assertThat(relation.inverse().inverse()).isEqualTo(relation);
    }
    assertThat(EQUAL.inverse()).isEqualTo(EQUAL);
  }

  @Test
  void theResultIsUnmodifiable() {
    Set<Relation> relations = Edtf.parse("2003").relationsTo(Edtf.parse("2004"));
    assertThatThrownBy(() -> relations.add(EQUAL))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    Edtf date = Edtf.parse("2003");
    assertThatNullPointerException().isThrownBy(() -> date.is(null, date)).withMessage("relation");
    assertThatNullPointerException().isThrownBy(() -> date.is(EQUAL, null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> date.relationsTo(null)).withMessage("other");
  }
}
