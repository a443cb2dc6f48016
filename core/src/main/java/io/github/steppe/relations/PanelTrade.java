package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.party.Group;
import io.github.steppe.relations.PanelFinding.Grounds;
import io.github.steppe.source.Reason;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the first party of a dyad reports of its trade with the second in a year: one record. */
final class PanelTrade implements PanelColumn.Measure {

  private final Flow flow;
  private final Function<TradeRecord, Object> attribute;

  PanelTrade(Flow flow, Function<TradeRecord, Object> attribute) {
    this.flow = flow;
    this.attribute = attribute;
  }

  static Object value(TradeRecord record) {
    return plain(record.value().getAmount());
  }

  static Object currency(TradeRecord record) {
    return record.value().getCurrencyUnit().getCode();
  }

  static Object composition(TradeRecord record) {
    return record.composition().orElse(PanelList.NONE);
  }

  static Object vintage(TradeRecord record) {
    return record.vintage().map(EdtfDate::toString).orElse(PanelList.NONE);
  }

  static Object standing(TradeRecord record) {
    return record.standing().name();
  }

  /** A number without zeros behind the point. */
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  @Override
  public PanelFinding find(Dyad dyad, PanelYear year) {
    List<TradeRecord> reported = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (TradeRecord record : dyad.facts().trade(dyad.one())) {
      first = Math.min(first, record.year());
      last = Math.max(last, record.year());
      if (record.flow() == flow
          && record.year() == year.year()
          && record.partner().equals(dyad.other())) {
        reported.add(record);
      }
    }
    if (reported.isEmpty()) {
      String covered = first > last ? "no year" : "the years " + first + " to " + last;
      boolean outside = year.year() < first || year.year() > last;
      return PanelFinding.absent(
          outside ? Absence.OUTSIDE_COVERAGE : Absence.NOT_REPORTED,
          "what " + dyad.one() + " reports of all goods covers " + covered);
    }
    return answer(reported, dyad, year);
  }

  private PanelFinding answer(List<TradeRecord> reported, Dyad dyad, PanelYear year) {
    Optional<TradeRecord> chosen = choose(reported, dyad, year);
    if (chosen.isEmpty()) {
      return PanelFinding.absent(
          Absence.NOT_APPLICABLE,
          "reported for the compositions "
              + compositions(reported)
              + ", none of which is asked for or was the actual one on "
              + year.lastDay()
              + "; choose with composition(id)");
    }
    TradeRecord record = chosen.get();
    Object value = attribute.apply(record);
    if (value instanceof BigDecimal && record.isConfidential()) {
      return PanelFinding.absent(Absence.CONFIDENTIAL, () -> grounds(record, reported));
    }
    return PanelFinding.of(value, () -> grounds(record, reported));
  }

  private static Grounds grounds(TradeRecord record, List<TradeRecord> reported) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(PanelLine.reason(record));
    if (reported.size() > 1) {
      reasons.add(
          Reason.of("reported for the compositions " + compositions(reported), ImmutableList.of()));
    }
    return new Grounds(ImmutableList.of(record), reasons.build());
  }

  /** The composition asked for; else the only one reported, or the actual one at the year's end. */
  private static Optional<TradeRecord> choose(
      List<TradeRecord> reported, Dyad dyad, PanelYear year) {
    Optional<String> wanted = dyad.facts().composition();
    boolean several = compositions(reported).size() > 1;
    for (TradeRecord record : reported) {
      boolean fits =
          wanted.isPresent()
              ? record.composition().equals(wanted)
              : !several || wasActual(record.composition(), dyad.relations(), year);
      if (fits) {
        return Optional.of(record);
      }
    }
    return Optional.empty();
  }

  private static boolean wasActual(
      Optional<String> composition, Relations relations, PanelYear year) {
    Optional<Group> group =
        composition.isPresent() ? relations.findGroup(composition.get()) : Optional.empty();
    return group.isPresent()
        && group.get().spell().isPresent()
        && group.get().spell().get().covers(year.lastDay()).isTrue();
  }

  private static ImmutableSortedSet<String> compositions(List<TradeRecord> reported) {
    ImmutableSortedSet.Builder<String> compositions = ImmutableSortedSet.naturalOrder();
    for (TradeRecord record : reported) {
      compositions.add(record.composition().orElse(PanelList.NONE));
    }
    return compositions.build();
  }
}
