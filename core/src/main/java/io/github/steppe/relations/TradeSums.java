package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import io.github.steppe.trade.TradeRecord;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;

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

  TradeSeries series() {
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
    return new TradeSeries(table.build(), records);
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
      String product = record.product();
      found.add(
          product.equals(TradeRecord.TOTAL) ? TradeRecord.TOTAL : product.length() + " digits");
    }
    requireOne(found, "product levels", "narrow with product(code)");
  }

  private void requireOneLengthOfPeriod() {
    Set<String> found = new TreeSet<>();
    for (TradeRecord record : records) {
      found.add(record.period().precision().toString());
    }
    requireOne(found, "lengths of period", "narrow to annual or to monthly records");
  }

  private void requireOneSide() {
    Set<String> reporters = new TreeSet<>();
    for (TradeRecord record : records) {
      reporters.add(record.reporter());
    }
    for (TradeRecord record : records) {
      if (reporters.contains(record.partner())) {
        throw new TotalRefusedException(
            "both sides report: '"
                + record.partner()
                + "' is reporter and partner; narrow with"
                + " reporter(id)");
      }
    }
    requireNoGroupBeside(reporters, "reporter");
  }

  private void requireNoGroupBesideMember() {
    Set<String> partners = new TreeSet<>();
    for (TradeRecord record : records) {
      partners.add(record.partner());
    }
    requireNoGroupBeside(partners, "partner");
  }

  private void requireNoGroupBeside(Set<String> parties, String what) {
    for (String party : parties) {
      Optional<PartyMatch> group =
          relations.containsGroup(party) ? Optional.of(relations.match(party)) : Optional.empty();
      if (group.isPresent()) {
        for (String other : parties) {
          if (group.get().includes(other)) {
            throw new TotalRefusedException(
                what + " '" + party + "' stands beside its member '" + other + "'; narrow to one");
          }
        }
      }
    }
  }

  private void requireOne(Set<String> found, String what, String remedy) {
    if (found.size() > 1) {
      throw new TotalRefusedException("different " + what + ": " + found + "; " + remedy);
    }
  }
}
