package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.party.Country;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Agreements of two to four of 250 countries, as plain rows and as {@link Relations}: each entered
 * into force on some day from 1950 to 2020 and ended within 40 years.
 */
final class Texts {

  /** The number of questions; a power of two. */
  static final int QUESTIONS = 1 << 14;

  /** An agreement as the other engines hold it; both days are days on which it was in force. */
  record Row(String id, List<String> parties, LocalDate from, LocalDate to) {

    boolean answers(Question question) {
      return parties.contains(question.one())
          && parties.contains(question.other())
          && !from.isAfter(question.day())
          && !to.isBefore(question.day());
    }
  }

  /** What was in force between two parties on a day? */
  record Question(String one, String other, LocalDate day) {}

  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final ImmutableList<Citation> CITED = ImmutableList.of(Citation.of("gazette"));

  private Texts() {}

  static List<Row> rows(int count) {
    SplittableRandom random = new SplittableRandom(count);
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      LocalDate from = FIRST.plusDays(random.nextInt(365 * 70));
      LocalDate to = from.plusDays(random.nextInt(365 * 40));
      rows.add(new Row("text-" + i, parties(random, 2 + random.nextInt(3)), from, to));
    }
    return rows;
  }

  static Question[] questions() {
    SplittableRandom random = new SplittableRandom(7);
    Question[] questions = new Question[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      List<String> two = parties(random, 2);
      LocalDate day = FIRST.plusDays(random.nextInt(365 * 80));
      questions[i] = new Question(two.get(0), two.get(1), day);
    }
    return questions;
  }

  private static List<String> parties(SplittableRandom random, int count) {
    List<String> parties = new ArrayList<>(count);
    while (parties.size() < count) {
      String party = Parties.ALL.get(random.nextInt(Parties.ALL.size()));
      if (!parties.contains(party)) {
        parties.add(party);
      }
    }
    return List.copyOf(parties);
  }

  /** The rows as facts; not checked again, which at a million takes long and tells nothing new. */
  static Relations relations(List<Row> rows) {
    ImmutableList.Builder<Agreement> agreements = ImmutableList.builder();
    for (Row row : rows) {
      agreements.add(
          Agreement.builder()
              .id(row.id())
              .title(row.id())
              .kind(AgreementKind.MULTILATERAL)
              .addAllParties(row.parties())
              .addMilestones(milestone(row.id(), MilestoneType.ENTERED_INTO_FORCE, row.from()))
              .addMilestones(milestone(row.id(), MilestoneType.EXPIRED, row.to()))
              .build());
    }
    return Relations.ofChecked(
        Facts.builder()
            .addSources(
                Source.builder().id("gazette").type(SourceType.REPORT).title("Gazette").build())
            .addAllCountries(Parties.ALL.stream().map(Country::of).toList())
            .agreements(agreements.build())
            .build());
  }

  private static Milestone milestone(String text, MilestoneType type, LocalDate day) {
    return Milestone.builder()
        .subject(text)
        .type(type)
        .date(EdtfDate.of(day))
        .citations(CITED)
        .build();
  }
}
