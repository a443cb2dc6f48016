package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.steppe.relations.Facts;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangesPropertiesTest {

  @Provide
  Arbitrary<Facts> facts() {
    return AnyFacts.facts();
  }

  /** The cells of all tables, whatever the order of the rows. */
  private static Multiset<List<String>> cells(Facts facts) {
    Multiset<List<String>> cells = HashMultiset.create();
    for (WrittenTable table : PackageTables.of(facts)) {
      for (ImmutableList<String> row : table.rows()) {
        cells.add(
            ImmutableList.<String>builder()
                .add(table.name())
                .addAll(row)
                .addAll(row.size() < table.format().columns().size() ? List.of("") : List.of())
                .build());
      }
    }
    return cells;
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void thereIsAChangeExactlyWhereCellsDiffer(
      @ForAll("facts") Facts before, @ForAll("facts") Facts after) {
    assertThat(Changes.between(before, before)).isEmpty();
    assertThat(Changes.between(before, after).isEmpty())
        .isEqualTo(cells(before).equals(cells(after)));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theWayBackIsTheOtherWayRound(@ForAll("facts") Facts before, @ForAll("facts") Facts after) {
    assertThat(Changes.between(after, before))
        .map(
            change ->
                new Change(
                    change.table(), change.key(), change.column(), change.after(), change.before()))
        .containsExactlyInAnyOrderElementsOf(Changes.between(before, after));
  }
}
