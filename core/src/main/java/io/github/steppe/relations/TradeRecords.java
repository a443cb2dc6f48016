package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Trade records, narrowed step by step.
 *
 * <p>A cell (reporter, partner, flow, period, product with its classification, composition) that
 * several vintages state counts once: the newest accepted record answers, or, where none is
 * accepted, the newest disputed one. Narrowed {@linkplain #from to one source}, the newest record
 * of that source answers, whatever its standing. A part of a year is a cell of its own, and no
 * answer to a question for {@linkplain #years years}. The figure for all goods together stands for
 * those of single products, where both are selected: to see these, narrow to a {@linkplain #product
 * product} or a {@linkplain #classification classification}. Immutable and thread-safe.
 *
 * <pre>{@code
 * relations.trade().reporter("EU").partner("KZ").flow(Flow.IMPORT).year(2017).total();
 * relations.trade().reporter("EU").partner("KZ").year(2017).balance().value();
 * }</pre>
 *
 * <p>Indicators refuse what must not be added up or compared, as {@link #total} does, with the
 * remedy. Where something that they need is not reported, they are undefined and say so.
 */
public final class TradeRecords extends TradeQuestions {

  private final TradeScope scope;
  private final ImmutableList<Predicate<? super TradeRecord>> conditions;
  private final boolean anyStanding;

  private TradeRecords(
      Relations relations,
      TradeScope scope,
      ImmutableList<Predicate<? super TradeRecord>> conditions,
      boolean anyStanding,
      Asked asked) {
    super(relations, asked);
    this.scope = scope;
    this.conditions = conditions;
    this.anyStanding = anyStanding;
  }

  static TradeRecords of(Relations relations) {
    return new TradeRecords(relations, TradeScope.ALL, ImmutableList.of(), false, Asked.NOTHING);
  }

  /** The same records, as the answer to another question. */
  private TradeRecords asking(Asked other) {
    return new TradeRecords(relations(), scope, conditions, anyStanding, other);
  }

  private TradeRecords within(TradeScope narrower) {
    return new TradeRecords(relations(), narrower, conditions, anyStanding, asked());
  }

  /** All records, of whatever standing, that meet what was narrowed to. */
  private ImmutableList<TradeRecord> candidates() {
    ImmutableList<TradeRecord> rows = scope.rows(relations().tradeIndex());
    for (Predicate<? super TradeRecord> condition : conditions) {
      rows = filter(rows, condition);
    }
    return rows;
  }

  private record Cell(
      String reporter,
      String partner,
      Flow flow,
      Edtf period,
      Optional<String> classification,
      String product,
      Optional<String> composition) {

    // Written out, since what the compiler makes for a record is slow when it is first called.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Cell cell
          && partner.equals(cell.partner)
          && period.equals(cell.period)
          && flow == cell.flow
          && reporter.equals(cell.reporter)
          && product.equals(cell.product)
          && classification.equals(cell.classification)
          && composition.equals(cell.composition);
    }

    @Override
    public int hashCode() {
      int hash = 31 * partner.hashCode() + period.hashCode();
      hash = 31 * hash + (flow == Flow.IMPORT ? 1 : 2);
      hash = 31 * hash + reporter.hashCode();
      return 31 * (31 * hash + product.hashCode()) + composition.hashCode();
    }
  }

  @Override
  public ImmutableList<TradeRecord> list() {
    ImmutableList<TradeRecord> candidates = candidates();
    Map<Cell, TradeRecord> cells = new LinkedHashMap<>(2 * candidates.size());
    boolean parts = false;
    for (TradeRecord record : candidates) {
      if (anyStanding || record.standing().counts()) {
        Cell cell = cell(record, record.classification(), record.product());
        TradeRecord best = cells.get(cell);
        if (best == null || isBetter(record, best)) {
          cells.put(cell, record);
          parts |= isPart(record);
        }
      }
    }
    return parts ? withoutPartsOfTotals(cells) : ImmutableList.copyOf(cells.values());
  }

  private static ImmutableList<TradeRecord> withoutPartsOfTotals(Map<Cell, TradeRecord> cells) {
    ImmutableList.Builder<TradeRecord> kept = ImmutableList.builder();
    for (TradeRecord record : cells.values()) {
      if (!isPart(record)
          || !cells.containsKey(cell(record, Optional.empty(), TradeRecord.TOTAL))) {
        kept.add(record);
      }
    }
    return kept.build();
  }

  private static boolean isPart(TradeRecord record) {
    return !record.product().equals(TradeRecord.TOTAL);
  }

  private static Cell cell(TradeRecord record, Optional<String> classification, String product) {
    return new Cell(
        record.reporter(),
        record.partner(),
        record.flow(),
        record.period(),
        classification,
        product,
        record.composition());
  }

  private boolean isBetter(TradeRecord record, TradeRecord best) {
    if (!anyStanding && rank(record) != rank(best)) {
      return rank(record) < rank(best);
    }
    return vintage(record) > vintage(best);
  }

  private static int rank(TradeRecord record) {
    return record.standing() == Standing.ACCEPTED
        ? 0
        : record.standing() == Standing.DISPUTED ? 1 : 2;
  }

  private static long vintage(TradeRecord record) {
    return record.vintage().isPresent() ? record.vintage().get().latestEpochDay() : Long.MIN_VALUE;
  }

  @Override
  public TradeRecords where(Predicate<? super TradeRecord> condition) {
    requireNonNull(condition, "condition");
    return new TradeRecords(relations(), scope, both(conditions, condition), anyStanding, asked());
  }

  private static ImmutableList<Predicate<? super TradeRecord>> both(
      ImmutableList<Predicate<? super TradeRecord>> conditions,
      Predicate<? super TradeRecord> condition) {
    return ImmutableList.<Predicate<? super TradeRecord>>builder()
        .addAll(conditions)
        .add(condition)
        .build();
  }

  /**
   * Narrows to what a party reported.
   *
   * @param party the id of the party
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public TradeRecords reporter(String party) {
    relations().requireParty(party);
    return where(record -> record.reporter().equals(party));
  }

  /**
   * Narrows to trade with a partner.
   *
   * @param party the id of a party or group; a group stands for each of its members, or for itself
   *     where it has no list of them
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public TradeRecords partner(String party) {
    PartyMatch match = relations().match(party);
    TradeRecords narrower =
        scope.partner().isPresent()
            ? where(record -> match.includes(record.partner()))
            : within(scope.partner(match));
    return narrower.asking(asked().partner(match));
  }

  /**
   * Narrows to the figures that are stated for a partner as a whole: for a group the printed totals
   * of the group, which need not equal the sum over its {@linkplain #partner members}.
   *
   * @param party the id of a party or group
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public TradeRecords asOnePartner(String party) {
    relations().requireParty(party);
    return where(record -> record.partner().equals(party)).asking(asked().only(party));
  }

  /**
   * Narrows to one direction.
   *
   * @param flow the direction, seen from the reporter
   * @return the narrower selection
   */
  public TradeRecords flow(Flow flow) {
    requireNonNull(flow, "flow");
    return scope.flow().isPresent()
        ? where(record -> record.flow() == flow)
        : within(scope.flow(flow));
  }

  /**
   * Narrows to a year: the whole of it, or its quarters or months; not a stretch such as January to
   * August, which is neither. To that, narrow with {@link #period}.
   *
   * @param year the year
   * @return the narrower selection
   */
  public TradeRecords year(int year) {
    return years(year, year);
  }

  /**
   * Narrows to a range of years, each as {@link #year} has it.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive
   * @return the narrower selection
   * @throws IllegalArgumentException if the last year is before the first
   */
  public TradeRecords years(int first, int last) {
    if (last < first) {
      throw new IllegalArgumentException("last year " + last + " is before the first, " + first);
    }
    TradeRecords narrower =
        scope.namesYears()
            ? where(record -> TradeScope.isOfYears(record, first, last))
            : within(scope.years(first, last));
    return narrower.asking(asked().years(first, last));
  }

  /**
   * Narrows to whole years, without quarters, months and other parts.
   *
   * @return the narrower selection
   */
  public TradeRecords fullYears() {
    return where(TradeRecord::coversFullYear);
  }

  /**
   * Narrows to one period, for example {@code 2024-01/2024-08}.
   *
   * @param period the period, exactly as the records have it
   * @return the narrower selection
   */
  public TradeRecords period(Edtf period) {
    requireNonNull(period, "period");
    return where(record -> record.period().equals(period));
  }

  /**
   * Narrows to one product.
   *
   * @param product the product code, or {@link TradeRecord#TOTAL} for all goods
   * @return the narrower selection
   */
  public TradeRecords product(String product) {
    requireNonNull(product, "product");
    return where(record -> record.product().equals(product));
  }

  /**
   * Narrows to the codes of one classification; all goods together are of none.
   *
   * @param classification the classification, for example {@code HS}
   * @return the narrower selection
   */
  public TradeRecords classification(String classification) {
    Optional<String> one = Optional.of(classification);
    return where(record -> record.classification().equals(one));
  }

  /**
   * Narrows to one composition of the reporter.
   *
   * @param group the id of the composition, for example {@code EU27_2020}
   * @return the narrower selection
   * @throws NotFoundException if there is no such group
   */
  public TradeRecords composition(String group) {
    relations().group(group);
    Optional<String> one = Optional.of(group);
    return where(record -> record.composition().equals(one));
  }

  /**
   * Narrows to what one source states, whatever the standing of its claims.
   *
   * @param source the id of the source
   * @return the narrower selection
   * @throws NotFoundException if there is no such source
   */
  public TradeRecords from(String source) {
    relations().source(source);
    return new TradeRecords(
        relations(), scope, both(conditions, record -> record.cites(source)), true, asked());
  }

  /**
   * Adds up the values. The sum is exact.
   *
   * <p>Members of a group that did not report are left out: {@link #coverage} names them, {@link
   * #sum} explains the total.
   *
   * @return the total, in the currency of the records
   * @throws TotalRefusedException if there is no record, or if the records count different
   *     compositions, currencies, classifications, product levels or lengths of period, or periods
   *     that overlap, or a group beside its members
   */
  public Money total() {
    Optional<TradeIndex.Group> group =
        conditions.isEmpty() ? scope.group(relations().tradeIndex()) : Optional.empty();
    if (group.isPresent() && group.get().total().isPresent()) {
      return group.get().total().get();
    }
    Money total = new TradeSums(relations(), list()).total();
    if (group.isPresent()) {
      group.get().remember(total);
    }
    return total;
  }

  /**
   * Arranges the values by partner and year, adding up what falls into one cell; a part of a year
   * stands under its year.
   *
   * @return the series
   * @throws TotalRefusedException as {@link #total} does
   */
  public TradeSeries series() {
    return new TradeSums(relations(), list()).series(this);
  }

  /** Narrows to one partner, by the id that the records have. */
  TradeRecords ofPartner(String partner) {
    return where(row -> row.partner().equals(partner)).asking(asked().only(partner));
  }

  /** Narrows to a year and its parts of any length. */
  TradeRecords ofYear(int year) {
    return where(row -> row.year() == year).asking(asked().years(year, year));
  }
}
