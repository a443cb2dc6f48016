package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Adds up trade records, after checking that they may be added. */
final class TradeSums {

  private final Relations relations;
  private final ImmutableList<TradeRecord> records;

  TradeSums(Relations relations, ImmutableList<TradeRecord> records) {
    this.relations = relations;
    this.records = records;
    requireSome();
    requireOneComposition();
    requireOneCurrency();
    requireOneProductLevel();
    requireOneLengthOfPeriod();
    requireNoOverlap();
    requireOneSide();
    requireNoGroupBesideMember();
  }

  Money total() {
    Money total = records.get(0).value();
    for (TradeRecord record : records.subList(1, records.size())) {
      total = total.plus(record.value());
    }
    return total;
  }

  TradeSeries series(TradeRecords selection) {
    Map<String, Map<Integer, Money>> cells = new TreeMap<>();
    for (TradeRecord record : records) {
      int year = record.year();
      cells
          .computeIfAbsent(record.partner(), partner -> new TreeMap<>())
          .merge(year, record.value(), Money::plus);
    }
    ImmutableTable.Builder<String, Integer, Money> table = ImmutableTable.builder();
    cells.forEach(
        (partner, years) -> years.forEach((year, value) -> table.put(partner, year, value)));
    TradeFigures figures = new TradeFigures(relations, records, selection.asked());
    return new TradeSeries(table.build(), figures, selection);
  }

  private void requireSome() {
    if (records.isEmpty()) {
      throw new TotalRefusedException(
          "no trade record is selected; what is not reported is not zero");
    }
  }

  private void requireOneComposition() {
    Set<String> found = new TreeSet<>();
    for (TradeRecord record : records) {
      found.add(record.composition().orElse("none"));
    }
    requireOne(found, "compositions", "narrow with composition(id)");
  }

  private void requireOneCurrency() {
    Set<String> found = new TreeSet<>();
    for (TradeRecord record : records) {
      found.add(record.value().getCurrencyUnit().getCode());
    }
    requireOne(found, "currencies", "narrow to the records of one currency");
  }

  private void requireOneProductLevel() {
    Set<String> found = new TreeSet<>();
    for (TradeRecord record : records) {
      found.add(productLevel(record));
    }
    requireOne(found, "product levels", "narrow with product(code) or classification(id)");
  }

  /** The classification and the length of the code; {@code 0_1} is as long as {@code 0}. */
  static String productLevel(TradeRecord record) {
    String product = record.product();
    if (product.equals(TradeRecord.TOTAL)) {
      return TradeRecord.TOTAL;
    }
    int joint = product.indexOf('_');
    String digits = (joint < 0 ? product.length() : joint) + " digits";
    return record.classification().isPresent()
        ? record.classification().get() + " " + digits
        : digits;
  }

  private void requireOneLengthOfPeriod() {
    Set<String> found = new TreeSet<>();
    for (TradeRecord record : records) {
      found.add(length(record.period()));
    }
    requireOne(found, "lengths of period", "narrow with fullYears() or period(edtf)");
  }

  private static String length(Edtf period) {
    if (period instanceof EdtfInterval stretch) {
      return month(stretch.end().orElseThrow())
          - month(stretch.start().orElseThrow())
          + 1
          + " MONTHS";
    }
    return ((EdtfDate) period).precision().toString();
  }

  private static int month(EdtfDate date) {
    return date.month().orElseThrow();
  }

  /**
   * Periods of one length need not be apart: stretches of months overlap, a year that is doubted is
   * that year, and a month that is not known may be any.
   */
  private void requireNoOverlap() {
    Set<Edtf> periods = new TreeSet<>();
    for (TradeRecord record : records) {
      periods.add(record.period());
    }
    @Nullable Edtf one = null;
    for (Edtf other : periods) {
      // In this order the first two that overlap are neighbors.
      if (one != null && other.earliestEpochDay() <= one.latestEpochDay()) {
        throw new TotalRefusedException(
            "the periods " + one + " and " + other + " overlap; narrow with period(edtf)");
      }
      one = other;
    }
  }

  /**
   * A party that is its own partner, whose goods come back to it, reports one side all the same.
   */
  private void requireOneSide() {
    Set<String> reporters = new TreeSet<>();
    for (TradeRecord record : records) {
      reporters.add(record.reporter());
    }
    for (TradeRecord record : records) {
      if (!record.partner().equals(record.reporter()) && reporters.contains(record.partner())) {
        throw new TotalRefusedException(
            "both sides report: '"
                + record.partner()
                + "' is reporter and partner; narrow with"
                + " reporter(id)");
      }
    }
    requireNoneInside(reporters, "reporter", "narrow with reporter(id)");
  }

  private void requireNoGroupBesideMember() {
    Set<String> partners = new TreeSet<>();
    for (TradeRecord record : records) {
      partners.add(record.partner());
    }
    requireNoneInside(partners, "partner", "narrow with partner(id) or asOnePartner(id)");
  }

  /** No party may be, or share, a member of a group beside it. */
  private void requireNoneInside(Set<String> parties, String what, String remedy) {
    for (String party : parties) {
      if (relations.containsGroup(party)) {
        for (String other : parties) {
          if (!other.equals(party)) {
            requireApart(party, other, what, remedy);
          }
        }
      }
    }
  }

  private void requireApart(String group, String other, String what, String remedy) {
    String beside = what + " '" + group + "' stands beside ";
    PartyMatch members = relations.match(group);
    if (members.includes(other)) {
      throw new TotalRefusedException(beside + "its member '" + other + "'; " + remedy);
    }
    if (relations.listsNoMembers(group)) {
      throw new TotalRefusedException(beside + "'" + other + "', which it may include; " + remedy);
    }
    for (String member : relations.match(other).ids()) {
      if (members.includes(member)) {
        throw new TotalRefusedException(
            beside + "'" + other + "', which shares the member '" + member + "'; " + remedy);
      }
    }
  }

  private void requireOne(Set<String> found, String what, String remedy) {
    if (found.size() > 1) {
      throw new TotalRefusedException("different " + what + ": " + found + "; " + remedy);
    }
  }
}
