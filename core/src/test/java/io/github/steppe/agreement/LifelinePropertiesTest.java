package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The verdicts against brute force over the readings of the dates. */
class LifelinePropertiesTest {

  private static final ImmutableList<MilestoneType> OPENERS =
      ImmutableList.of(MilestoneType.STARTED, MilestoneType.ADOPTED);

  private static final long FIRST = LocalDate.of(1999, 6, 1).toEpochDay();
  private static final long LAST = LocalDate.of(2004, 6, 1).toEpochDay();

  @Property(seed = "1", tries = 500)
  void oneStartAndAtMostOneEndAnswerExactly(
      @ForAll("dates") Edtf start, @ForAll("closings") Optional<Milestone> end) {
    ImmutableList.Builder<Milestone> milestones = ImmutableList.builder();
    milestones.add(Story.claim(MilestoneType.STARTED, start, Standing.ACCEPTED));
    end.ifPresent(milestones::add);
    Lifeline lifeline = lifeline(new Story(milestones.build(), Optional.empty()), Optional.empty());

    long readings = 0;
    long[] covering = new long[(int) (LAST - FIRST) + 2];
    for (long from = start.earliestEpochDay(); from <= start.latestEpochDay(); from++) {
      long lastMin = end.isPresent() ? lastDay(end.get(), false) : LAST;
      long lastMax = end.isPresent() ? lastDay(end.get(), true) : LAST;
      for (long to = Math.max(from, lastMin); to <= lastMax; to++) {
        readings++;
        covering[(int) (from - FIRST)]++;
        covering[(int) (to - FIRST) + 1]--;
      }
    }
    long covered = 0;
    for (long day = FIRST; day <= LAST; day++) {
      covered += covering[(int) (day - FIRST)];
      Truth expected =
          covered == 0 ? Truth.FALSE : covered == readings ? Truth.TRUE : Truth.UNKNOWN;
      assertThat(lifeline.truthOn(day)).as("on %s", LocalDate.ofEpochDay(day)).isEqualTo(expected);
    }
  }

  private static long lastDay(Milestone closing, boolean latest) {
    long day = latest ? closing.date().latestEpochDay() : closing.date().earliestEpochDay();
    boolean namesLast =
        closing.type() == MilestoneType.ENDED || closing.type() == MilestoneType.EXPIRED;
    return namesLast ? day : day - 1;
  }

  @Property(seed = "2", tries = 3000)
  void noReadingContradictsAKnownAnswer(
      @ForAll("stories") Story story,
      @ForAll("parties") Optional<String> party,
      @ForAll Random random) {
    Lifeline lifeline = lifeline(story, party);
    for (int i = 0; i < 30; i++) {
      Reading reading = new Reading(story, OPENERS, party, random);
      if (reading.isConsistent()) {
        assertFits(lifeline, reading);
      }
    }
  }

  private static void assertFits(Lifeline lifeline, Reading reading) {
    for (long day = FIRST; day <= LAST; day++) {
      Truth truth = lifeline.truthOn(day);
      if (truth != Truth.UNKNOWN) {
        assertThat(truth.isTrue())
            .as("on %s", LocalDate.ofEpochDay(day))
            .isEqualTo(reading.holdsOn(day));
      }
    }
  }

  @Property(seed = "3", tries = 3000)
  void aMorePreciseDateNeverTurnsOneKnownAnswerIntoTheOther(
      @ForAll("stories") Story story,
      @ForAll("parties") Optional<String> party,
      @ForAll Random random) {
    Reading reading = new Reading(story, OPENERS, party, random);
    int claim = random.nextInt(story.milestones().size());
    LocalDate day = LocalDate.ofEpochDay(reading.dayOf(claim));
    Lifeline before = lifeline(story, party);
    Lifeline after = lifeline(story.with(claim, EdtfDate.of(day)), party);
    for (long i = FIRST; i <= LAST && reading.isConsistent(); i++) {
      if (before.truthOn(i) != Truth.UNKNOWN) {
        assertThat(after.truthOn(i))
            .as("on %s, claim %s", LocalDate.ofEpochDay(i), claim)
            .isNotEqualTo(before.truthOn(i).not());
      }
    }
  }

  @Property(seed = "4", tries = 300)
  void reasonsAndTruthsGoTogetherOnEveryDay(
      @ForAll("stories") Story story, @ForAll("days") LocalDate day) {
    Lifeline lifeline = lifeline(story, Optional.empty());
    assertThat(lifeline.on(day).truth()).isEqualTo(lifeline.truthOn(day));
    assertThat(lifeline.on(day).reasons()).doesNotHaveDuplicates().isNotEmpty();
  }

  private static Lifeline lifeline(Story story, Optional<String> party) {
    return Lifeline.of(story, "active", OPENERS, ImmutableSet.copyOf(party.stream().iterator()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3 * 365).map(LocalDate.of(2000, 1, 1)::plusDays);
  }

  /** Days, months, years and one-of sets from 2000 to 2002. */
  @Provide
  Arbitrary<Edtf> dates() {
    Arbitrary<String> date =
        days()
            .flatMap(
                day ->
                    Arbitraries.of(10, 10, 7, 4)
                        .map(length -> day.toString().substring(0, length)));
    Arbitrary<String> ends = Arbitraries.of(",", "..");
    return Arbitraries.frequencyOf(
        Tuple.of(5, date.map(Edtf::parse)),
        Tuple.of(
            1,
            Combinators.combine(days(), Arbitraries.integers().between(1, 200), ends)
                .as((day, more, to) -> Edtf.parse("[" + day + to + day.plusDays(more) + "]"))));
  }

  @Provide
  Arbitrary<Optional<Milestone>> closings() {
    Arbitrary<MilestoneType> types =
        Arbitraries.of(MilestoneType.class).filter(type -> type.stage() == Stage.ENDED);
    return Combinators.combine(types, dates())
        .as((type, date) -> Story.claim(type, date, Standing.ACCEPTED))
        .optional(0.9);
  }

  @Provide
  Arbitrary<Optional<String>> parties() {
    return Arbitraries.of(Optional.empty(), Optional.of("KZ"));
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<MilestoneType> types =
        Arbitraries.frequency(
            Tuple.of(4, MilestoneType.STARTED),
            Tuple.of(2, MilestoneType.ADOPTED),
            Tuple.of(1, MilestoneType.ACCEDED),
            Tuple.of(1, MilestoneType.SIGNED),
            Tuple.of(1, MilestoneType.NOT_IN_FORCE),
            Tuple.of(2, MilestoneType.REPLACED),
            Tuple.of(2, MilestoneType.ENDED),
            Tuple.of(1, MilestoneType.WITHDREW),
            Tuple.of(3, MilestoneType.SUSPENDED),
            Tuple.of(3, MilestoneType.RESUMED));
    Arbitrary<Standing> standings =
        Arbitraries.frequency(
            Tuple.of(6, Standing.ACCEPTED),
            Tuple.of(4, Standing.DISPUTED),
            Tuple.of(1, Standing.SUPERSEDED),
            Tuple.of(1, Standing.REJECTED));
    Arbitrary<Optional<String>> party =
        Arbitraries.frequency(
            Tuple.of(3, Optional.empty()),
            Tuple.of(1, Optional.of("KZ")),
            Tuple.of(1, Optional.of("TM")));
    Arbitrary<List<Milestone>> milestones =
        Combinators.combine(types, dates(), standings, party)
            .as((type, date, standing, one) -> Story.claim(type, date, standing).withParty(one))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8);
    return Combinators.combine(milestones, days().map(EdtfDate::of).optional(0.3))
        .as((claims, known) -> new Story(ImmutableList.copyOf(claims), known));
  }
}
