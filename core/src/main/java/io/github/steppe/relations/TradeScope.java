package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.util.Optional;

/**
 * What {@link TradeIndex} can narrow a selection of trade to: a partner, a range of years and a
 * direction, each of them or none.
 *
 * @param first the first year; after the last if no years were named
 * @param last the last year
 */
record TradeScope(Optional<PartyMatch> partner, int first, int last, Optional<Flow> flow) {

  static final TradeScope ALL = new TradeScope(Optional.empty(), 0, -1, Optional.empty());

  TradeScope partner(PartyMatch match) {
    return new TradeScope(Optional.of(match), first, last, flow);
  }

  TradeScope years(int from, int to) {
    return new TradeScope(partner, from, to, flow);
  }

  TradeScope flow(Flow one) {
    return new TradeScope(partner, first, last, Optional.of(one));
  }

  boolean namesYears() {
    return first <= last;
  }

  /** The group that is just this scope, where it is one partner, year and direction. */
  Optional<TradeIndex.Group> group(TradeIndex index) {
    return isOneGroup()
        ? index.find(partner.get().ids().asList().get(0), first, flow.get())
        : Optional.empty();
  }

  private boolean isOneGroup() {
    return first == last && flow.isPresent() && partner.isPresent() && partner.get().isOne();
  }

  /** The records inside, in the order of the table. */
  ImmutableList<TradeRecord> rows(TradeIndex index) {
    if (isOneGroup()) {
      Optional<TradeIndex.Group> group = group(index);
      return group.isPresent() ? index.rows(group.get()) : ImmutableList.of();
    }
    ImmutableList<TradeRecord> rows =
        partner.isPresent() ? index.ofPartners(partner.get().ids()) : index.records();
    return namesYears() || flow.isPresent() ? Selection.filter(rows, this::isWhen) : rows;
  }

  private boolean isWhen(TradeRecord record) {
    return (flow.isEmpty() || flow.get() == record.flow())
        && (!namesYears() || isOfYears(record, first, last));
  }

  /** Whether a record is of a range of years; a stretch of months is neither year nor month. */
  static boolean isOfYears(TradeRecord record, int first, int last) {
    return record.year() >= first
        && record.year() <= last
        && !(record.period() instanceof EdtfInterval);
  }
}
