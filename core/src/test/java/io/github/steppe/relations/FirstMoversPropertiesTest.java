package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.source.Citation;
import io.github.steppe.source.FirstTime;
import io.github.steppe.source.FirstTime.Dated;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Movers against every reading of the dates. */
class FirstMoversPropertiesTest {

  private static final int NEVER = 1000;

  /** A claim that something happened on one of some days. */
  record Stated(int first, int last, boolean disputed) {
    Dated dated(String subject) {
      LocalDate day = LocalDate.ofEpochDay(first);
      String date =
          first == last ? day.toString() : "[" + day + ".." + LocalDate.ofEpochDay(last) + "]";
      Milestone milestone =
          Milestone.builder()
              .subject(subject)
              .type(MilestoneType.SIGNED)
              .date(Edtf.parse(date))
              .standing(disputed ? Standing.DISPUTED : Standing.ACCEPTED)
              .addCitations(Citation.of("gazette"))
              .build();
      return Dated.of(milestone, milestone.date());
    }
  }

  @Provide
  Arbitrary<List<List<Stated>>> claims() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 5);
    Arbitrary<Boolean> disputed =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
    return Combinators.combine(day, day, disputed)
        .as((one, other, doubt) -> new Stated(Math.min(one, other), Math.max(one, other), doubt))
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static FirstMovers movers(List<List<Stated>> claims) {
    ImmutableList.Builder<Mover> movers = ImmutableList.builder();
    for (int i = 0; i < claims.size(); i++) {
      List<Dated> dated = new ArrayList<>();
      for (int j = 0; j < claims.get(i).size(); j++) {
        dated.add(claims.get(i).get(j).dated("text-" + i + "-" + j));
      }
      movers.add(new Mover("P" + i, FirstTime.of(dated).orElseThrow()));
    }
    return new FirstMovers("a text", movers.build(), ImmutableSet.of(), Optional.empty());
  }

  /** The days that can be the first of some claims; NEVER if nothing need have happened. */
  private static Set<Integer> days(List<Stated> claims, int from) {
    if (from == claims.size()) {
      return Set.of(NEVER);
    }
    Set<Integer> days = new TreeSet<>();
    Stated claim = claims.get(from);
    for (int rest : days(claims, from + 1)) {
      for (int day = claim.first(); day <= claim.last(); day++) {
        days.add(Math.min(day, rest));
      }
      if (claim.disputed()) {
        days.add(rest);
      }
    }
    return days;
  }

  private static List<int[]> readings(List<List<Stated>> claims) {
    List<int[]> readings = new ArrayList<>();
    readings.add(new int[0]);
    for (List<Stated> one : claims) {
      List<int[]> longer = new ArrayList<>();
      for (int[] reading : readings) {
        for (int day : days(one, 0)) {
          int[] next = Arrays.copyOf(reading, reading.length + 1);
          next[reading.length] = day;
          longer.add(next);
        }
      }
      readings = longer;
    }
    return readings;
  }

  private interface Statement {
    boolean holds(int[] reading);
  }

  private static Truth truth(List<int[]> readings, Statement statement) {
    boolean some = false;
    boolean all = true;
    for (int[] reading : readings) {
      boolean holds = statement.holds(reading);
      some |= holds;
      all &= holds;
    }
    return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static int min(int[] reading) {
    int min = NEVER;
    for (int day : reading) {
      min = Math.min(min, day);
    }
    return min;
  }

  @Property(tries = 300)
  void answerAsEveryReadingDoes(@ForAll("claims") List<List<Stated>> claims) {
    FirstMovers movers = movers(claims);
    List<int[]> readings = readings(claims);
    for (int i = 0; i < claims.size(); i++) {
      int one = i;
      String party = "P" + i;
      Truth first = truth(readings, days -> days[one] < NEVER && days[one] == min(days));
      assertThat(movers.first().contains(party)).isEqualTo(first == Truth.TRUE);
      assertThat(movers.possiblyFirst().contains(party)).isEqualTo(first != Truth.FALSE);
      boolean alone = true;
      boolean tied = false;
      for (int j = 0; j < claims.size(); j++) {
        int other = j;
        if (other != one) {
          Truth before = truth(readings, days -> days[one] < days[other]);
          assertThat(movers.before(party, "P" + j)).isEqualTo(before);
          Truth same = truth(readings, days -> days[one] < NEVER && days[one] == days[other]);
          assertThat(
                  movers
                      .mover(party)
                      .orElseThrow()
                      .time()
                      .sameDay(movers.mover("P" + j).orElseThrow().time()))
              .isEqualTo(same);
          alone &= before == Truth.TRUE;
          tied |= same == Truth.TRUE;
        }
      }
      assertThat(movers.place(party)).isEqualTo(place(first, alone, tied, claims.size()));
      assertThat(movers.lag(party)).contains(lag(readings, one));
    }
  }

  private static Place place(Truth first, boolean alone, boolean tied, int size) {
    if (first == Truth.FALSE) {
      return Place.LATER;
    }
    if (first == Truth.UNKNOWN || (!alone && !tied)) {
      return Place.UNDECIDED;
    }
    return alone ? size == 1 ? Place.ONLY : Place.FIRST : Place.TIED;
  }

  private static Count lag(List<int[]> readings, int one) {
    long min = NEVER;
    long max = 0;
    for (int[] days : readings) {
      if (days[one] < NEVER) {
        min = Math.min(min, days[one] - min(days));
        max = Math.max(max, days[one] - min(days));
      }
    }
    return new Count(min, max);
  }

  @Property(tries = 300)
  void aMoreExactDateTurnsNoCertainOrderRound(
      @ForAll("claims") List<List<Stated>> claims, @ForAll int seed) {
    FirstMovers coarse = movers(claims);
    List<List<Stated>> exact = new ArrayList<>();
    for (List<Stated> party : claims) {
      List<Stated> narrowed = new ArrayList<>();
      for (Stated claim : party) {
        int day = claim.first() + Math.floorMod(seed, claim.last() - claim.first() + 1);
        narrowed.add(new Stated(day, day, claim.disputed()));
      }
      exact.add(narrowed);
    }
    FirstMovers fine = movers(exact);
    assertThat(fine.first()).containsAll(coarse.first());
    assertThat(coarse.possiblyFirst()).containsAll(fine.possiblyFirst());
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        Truth before = coarse.before("P" + i, "P" + j);
        if (before != Truth.UNKNOWN) {
          assertThat(fine.before("P" + i, "P" + j)).isEqualTo(before);
        }
      }
    }
  }
}
