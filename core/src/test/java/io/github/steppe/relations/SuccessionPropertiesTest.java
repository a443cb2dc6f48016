package io.github.steppe.relations;

import static io.github.steppe.relations.SmallTexts.agreement;
import static io.github.steppe.relations.SmallTexts.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Durations, handovers and the governing text against brute force over all readings. */
class SuccessionPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Days, pairs of days with a gap, short ranges and months of the spring of 2000. */
  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
    return Combinators.combine(
            day, Arbitraries.integers().between(1, 20), Arbitraries.integers().between(0, 5))
        .as(
            (from, more, kind) ->
                switch (kind) {
                  case 0 -> Edtf.parse(from.toString().substring(0, 7));
                  case 1 -> Edtf.parse("[" + from + "," + from.plusDays(more) + "]");
                  case 2, 3 -> Edtf.parse("[" + from + ".." + from.plusDays(more) + "]");
                  default -> EdtfDate.of(from);
                });
  }

  private static List<LocalDate> days(Edtf date) {
    return date.earliestDay()
        .orElseThrow()
        .datesUntil(date.latestDay().orElseThrow().plusDays(1))
        .filter(date::couldBe)
        .toList();
  }

  private static Agreement first(Edtf signed, Edtf start, Edtf end) {
    return agreement("first", AgreementKind.ASSOCIATION, "XA", "QM")
        .addMilestones(
            milestone("first", MilestoneType.SIGNED, signed.toString(), "gazette").build(),
            milestone("first", MilestoneType.ENTERED_INTO_FORCE, start.toString(), "gazette")
                .build(),
            milestone("first", MilestoneType.REPLACED, end.toString(), "gazette").build())
        .build();
  }

  private static Agreement second(Edtf start) {
    return agreement("second", AgreementKind.ASSOCIATION, "XA", "QM")
        .addLinks(Link.parse("REPLACES:first"))
        .addMilestones(
            milestone("second", MilestoneType.ENTERED_INTO_FORCE, start.toString(), "gazette")
                .build())
        .build();
  }

  private static Optional<Relations> world(Edtf signed, Edtf start, Edtf end, Edtf next) {
    boolean inOrder =
        signed.earliestEpochDay() <= start.latestEpochDay()
            && start.earliestEpochDay() < end.latestEpochDay()
            && signed.earliestEpochDay() < end.latestEpochDay();
    return inOrder
        ? Optional.of(
            SmallWorld.relations()
                .with(
                    Facts.builder().addAgreements(first(signed, start, end), second(next)).build()))
        : Optional.empty();
  }

  @Property(seed = "1", tries = 300)
  void theWaitRangesOverAllPairsOfDays(@ForAll("dates") Edtf signed, @ForAll("dates") Edtf start) {
    Optional<Relations> world = world(signed, start, Edtf.parse("2001"), Edtf.parse("2001"));
    if (world.isPresent()) {
      long min = Long.MAX_VALUE;
      long max = Long.MIN_VALUE;
      for (LocalDate from : days(signed)) {
        for (LocalDate to : days(start)) {
          min = Math.min(min, to.toEpochDay() - from.toEpochDay());
          max = Math.max(max, to.toEpochDay() - from.toEpochDay());
        }
      }
      assertThat(world.get().life("first").untilForce()).contains(new Count(min, max));
    }
  }

  @Property(seed = "2", tries = 200)
  void durationAndHandoverHoldForEveryReading(
      @ForAll("dates") Edtf start, @ForAll("dates") Edtf end, @ForAll("dates") Edtf next) {
    Optional<Relations> world = world(start, start, end, next);
    if (world.isPresent()) {
      Count days = world.get().life("first").daysInForce();
      Handover handover = world.get().succession("XA", "QM").handovers().get(0);
      long longest = 0;
      long min = Long.MAX_VALUE;
      long max = Long.MIN_VALUE;
      for (LocalDate from : days(start)) {
        for (LocalDate until : days(end)) {
          if (from.isBefore(until)) {
            long length = until.toEpochDay() - from.toEpochDay();
            longest = Math.max(longest, length);
            assertThat(length).isBetween(days.min(), days.max());
            for (LocalDate to : days(next)) {
              min = Math.min(min, to.toEpochDay() - until.toEpochDay());
              max = Math.max(max, to.toEpochDay() - until.toEpochDay());
            }
          }
        }
      }
      if (longest > 0) {
        assertThat(days.max()).isEqualTo(longest);
        boolean apart = start.latestEpochDay() < end.earliestEpochDay();
        if (apart) {
          assertThat(handover.days()).isEqualTo(new Count(min, max));
        }
        assertThat(handover.days().min()).isLessThanOrEqualTo(min);
        assertThat(handover.days().max()).isGreaterThanOrEqualTo(max);
        assertThat(handover.gap().isTrue()).isEqualTo(apart ? min > 0 : handover.days().min() > 0);
        assertThat(handover.gap().isPossible() || max <= 0).isTrue();
        assertThat(handover.overlap().isPossible() || min >= 0).isTrue();
      }
    }
  }

  @Property(seed = "3", tries = 60)
  void noReadingContradictsWhichTextGoverned(
      @ForAll("dates") Edtf start, @ForAll("dates") Edtf end, @ForAll("dates") Edtf next) {
    Optional<Relations> world = world(start, start, end, next);
    if (world.isPresent()) {
      Succession succession = world.get().succession("XA", "QM");
      for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(130)); day = day.plusDays(3)) {
        Governing governing = succession.governedOn(day);
        boolean[] firstSome = new boolean[2];
        boolean[] secondSome = new boolean[2];
        for (LocalDate from : days(start)) {
          for (LocalDate until : days(end)) {
            for (LocalDate to : days(next)) {
              if (from.isBefore(until)) {
                boolean second = !day.isBefore(to);
                boolean first = !day.isBefore(from) && day.isBefore(until) && !second;
                firstSome[first ? 1 : 0] = true;
                secondSome[second ? 1 : 0] = true;
              }
            }
          }
        }
        assertFits(truth(governing, "first"), firstSome);
        assertFits(truth(governing, "second"), secondSome);
      }
    }
  }

  private static void assertFits(Truth truth, boolean[] readings) {
    if (readings[0] || readings[1]) {
      assertThat(truth.isTrue() && readings[0]).isFalse();
      assertThat(truth == Truth.FALSE && readings[1]).isFalse();
    }
  }

  private static Truth truth(Governing governing, String id) {
    if (governing.text().map(Agreement::id).filter(id::equals).isPresent()) {
      return Truth.TRUE;
    }
    return governing.possible().stream().anyMatch(entry -> entry.agreement().id().equals(id))
        ? Truth.UNKNOWN
        : Truth.FALSE;
  }
}
