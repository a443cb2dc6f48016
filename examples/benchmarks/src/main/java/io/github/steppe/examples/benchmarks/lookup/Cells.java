package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.examples.benchmarks.trade.ComextCodes;
import io.github.steppe.party.Country;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.util.SplittableRandom;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Trade records of 250 partners, 20 years and both flows, as many of each: the members of the Union
 * report one product after another.
 */
final class Cells {

  static final int YEARS = 20;
  static final int FIRST_YEAR = 2002;

  /** What was traded with a partner in a year? */
  record Question(String partner, int year, Flow flow) {}

  private static final int GROUPS = 250 * YEARS * 2;
  private static final ImmutableList<Citation> CITED = ImmutableList.of(Citation.of("office"));

  private Cells() {}

  static ImmutableList<TradeRecord> records(int count) {
    SplittableRandom random = new SplittableRandom(count);
    ImmutableList.Builder<TradeRecord> records = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      Question question = question(i % GROUPS);
      int place = i / GROUPS;
      int reporter = place % ComextCodes.REPORTERS.size();
      if (ComextCodes.REPORTERS.get(reporter).equals(question.partner())) {
        reporter = (reporter + 1) % ComextCodes.REPORTERS.size();
      }
      records.add(
          TradeRecord.builder()
              .reporter(ComextCodes.REPORTERS.get(reporter))
              .partner(question.partner())
              .flow(question.flow())
              .period(EdtfDate.ofYear(question.year()))
              .classification("CN")
              .product(ComextCodes.product(place))
              .value(Money.ofMinor(CurrencyUnit.EUR, random.nextLong(100_000_000)))
              .citations(CITED)
              .build());
    }
    return records.build();
  }

  static Question question(int group) {
    int rest = group / 2;
    return new Question(
        Parties.ALL.get(rest % Parties.ALL.size()),
        FIRST_YEAR + rest / Parties.ALL.size(),
        group % 2 == 0 ? Flow.IMPORT : Flow.EXPORT);
  }

  /** One question for each group that has a record, in no order. */
  static Question[] questions(int records) {
    SplittableRandom random = new SplittableRandom(7);
    Question[] questions = new Question[Texts.QUESTIONS];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = question(random.nextInt(Math.min(GROUPS, records)));
    }
    return questions;
  }

  /**
   * The records as facts; not checked again, which at a million takes long and tells nothing new.
   */
  static Relations relations(ImmutableList<TradeRecord> records) {
    return Relations.ofChecked(
        Facts.builder()
            .addSources(
                Source.builder().id("office").type(SourceType.REPORT).title("Office").build())
            .addAllCountries(Parties.ALL.stream().map(Country::of).toList())
            .trade(records)
            .build());
  }
}
