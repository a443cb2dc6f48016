package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates read as extents: each stands for a whole stretch of days. */
final class Extents {
  private static final Relation[] RELATIONS = Relation.values();

  private Extents() {}

  static Truth is(Relation relation, Edtf a, Edtf b) {
    Set<Relation> possible = relations(a, b);
    if (!possible.contains(relation)) {
      return Truth.FALSE;
    }
    return possible.size() == 1 ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Returns all relations that some reading of two values allows. */
  static Set<Relation> relations(Edtf a, Edtf b) {
    EnumSet<Relation> result = EnumSet.noneOf(Relation.class);
    for (Extent x : extents(a)) {
      for (Extent y : extents(b)) {
        result.addAll(relations(x, y));
      }
    }
    return Collections.unmodifiableSet(result);
  }

  private static Set<Relation> relations(Extent x, Extent y) {
    if (y.series == null) {
      return relations(x.seenFrom(y.hull), List.of(y.hull));
    }
    Set<Relation> result = relations(List.of(x.hull), y.seenFrom(x.hull));
    if (x.series != null) {
      result.retainAll(relations(x.seenFrom(y.hull), List.of(y.hull)));
    }
    return result;
  }

  private static Set<Relation> relations(List<Spell> a, List<Spell> b) {
    EnumSet<Relation> result = EnumSet.noneOf(Relation.class);
    for (Spell x : a) {
      for (Spell y : b) {
        for (Relation relation : RELATIONS) {
          if (Ordering.allows(relation, x, y)) {
            result.add(relation);
          }
        }
      }
    }
    return result;
  }

  private static List<Extent> extents(Edtf value) {
    List<Extent> extents = new ArrayList<>(1);
    if (value instanceof EdtfSet set) {
      for (EdtfMember member : set.members()) {
        extents.add(new Extent(member));
      }
    } else if (value instanceof EdtfDate date) {
      extents.add(new Extent(EdtfMember.single(date)));
    } else {
      extents.add(new Extent(((EdtfInterval) value).spell()));
    }
    return extents;
  }

  /** A stretch known by four numbers, which may be one of a series of years, months or days. */
  private static final class Extent {
    final Spell hull;
    final @Nullable EdtfMember series;

    Extent(Spell spell) {
      this.hull = spell;
      this.series = null;
    }

    Extent(EdtfMember member) {
      this.hull = member.hull();
      this.series = member.isSeries() ? member : null;
    }

    /**
     * Returns stretches of the series that stand for all of it when seen from another stretch: only
     * those next to one of its four numbers can differ from those around them.
     */
    List<Spell> seenFrom(Spell other) {
      List<Spell> result = new ArrayList<>();
      if (series == null) {
        result.add(hull);
        return result;
      }
      long[] numbers = {
        other.earliestStartEpochDay(),
        other.latestStartEpochDay(),
        other.earliestEndEpochDay(),
        other.latestEndEpochDay(),
        series.earliest(),
        series.latest()
      };
      for (long number : numbers) {
        if (number != EpochDay.NO_START && number != EpochDay.NO_END) {
          for (long day = number - 1; day <= number + 1; day++) {
            addFrom(result, series.ceiling(day));
            addUntil(result, series.floor(day));
          }
        }
      }
      return result;
    }

    /** Adds the stretch around a day and the next one. */
    private void addFrom(List<Spell> result, long day) {
      if (day != EpochDay.NO_END) {
        Spell stretch = add(result, day);
        long next = series().ceiling(stretch.latestEndEpochDay() + 1);
        if (next != EpochDay.NO_END) {
          add(result, next);
        }
      }
    }

    /** Adds the stretch around a day and the one before. */
    private void addUntil(List<Spell> result, long day) {
      if (day != EpochDay.NO_START) {
        Spell stretch = add(result, day);
        long previous = series().floor(stretch.earliestStartEpochDay() - 1);
        if (previous != EpochDay.NO_START) {
          add(result, previous);
        }
      }
    }

    private Spell add(List<Spell> result, long day) {
      long first = Stretch.firstAround(series().precision(), day);
      long last = Stretch.lastAround(series().precision(), day);
      Spell stretch = Spell.ofEpochDays(first, first, last, last);
      result.add(stretch);
      return stretch;
    }

    private EdtfMember series() {
      return requireNonNull(series);
    }
  }
}
