package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Trade records by partner, year and flow, so that a question about one partner meets no other. */
final class TradeIndex {

  /** Records by their places in the table, in ascending order. */
  static final class Group {

    private int[] places = new int[2];
    private int count;
    private volatile @Nullable Money total;

    private void add(int place) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = place;
    }

    private void addAll(Group other) {
      for (int i = 0; i < other.count; i++) {
        add(other.places[i]);
      }
    }

    /** The total of the group, if it was worked out before. */
    Optional<Money> total() {
      return Optional.ofNullable(total);
    }

    /** Remembers the total, since it is the usual question and never changes. */
    void remember(Money worked) {
      total = worked;
    }
  }

  /** The records of one partner: all, and those of years, quarters and months by flow and year. */
  private static final class Partner {

    private final Group all = new Group();
    private final Map<Flow, Map<Integer, Group>> byFlow = new EnumMap<>(Flow.class);

    private void add(TradeRecord record, int place) {
      all.add(place);
      if (!(record.period() instanceof EdtfInterval)) {
        Map<Integer, Group> byYear = byFlow.get(record.flow());
        if (byYear == null) {
          byYear = new HashMap<>();
          byFlow.put(record.flow(), byYear);
        }
        Group group = byYear.get(record.year());
        if (group == null) {
          group = new Group();
          byYear.put(record.year(), group);
        }
        group.add(place);
      }
    }
  }

  private final ImmutableList<TradeRecord> records;
  private final Map<String, Partner> byPartner = new HashMap<>();

  TradeIndex(ImmutableList<TradeRecord> records) {
    this.records = records;
    for (int place = 0; place < records.size(); place++) {
      TradeRecord record = records.get(place);
      Partner partner = byPartner.get(record.partner());
      if (partner == null) {
        partner = new Partner();
        byPartner.put(record.partner(), partner);
      }
      partner.add(record, place);
    }
  }

  ImmutableList<TradeRecord> records() {
    return records;
  }

  /** The records of one partner in one year and direction; empty if there is none. */
  Optional<Group> find(String partner, int year, Flow flow) {
    Partner of = byPartner.get(partner);
    Map<Integer, Group> byYear = of == null ? null : of.byFlow.get(flow);
    return byYear == null ? Optional.empty() : Optional.ofNullable(byYear.get(year));
  }

  /** The records of some partners, in the order of the table. */
  ImmutableList<TradeRecord> ofPartners(Iterable<String> partners) {
    Group together = new Group();
    for (String id : partners) {
      Partner partner = byPartner.get(id);
      if (partner != null) {
        together.addAll(partner.all);
      }
    }
    Arrays.sort(together.places, 0, together.count);
    return rows(together);
  }

  /** The records of a group, in the order of the table. */
  ImmutableList<TradeRecord> rows(Group group) {
    ImmutableList.Builder<TradeRecord> rows = ImmutableList.builderWithExpectedSize(group.count);
    for (int i = 0; i < group.count; i++) {
      rows.add(records.get(group.places[i]));
    }
    return rows.build();
  }
}
