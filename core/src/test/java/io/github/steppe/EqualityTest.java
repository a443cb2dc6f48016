package io.github.steppe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.testing.EqualsTester;
import io.github.steppe.Samples.Sample;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Members;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EqualityTest {

  static Stream<Class<?>> types() {
    return Samples.all().stream()
        .<Class<?>>map(sample -> sample.value().getClass())
        .filter(type -> type != Members.class && type != Verdict.class)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyAttributeCounts(Class<?> type) {
    EqualsVerifier.forClass(type)
        // Numbers are kept as the source prints them: 40.0 is not 40.
        .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
        .withPrefabValues(Edtf.class, Edtf.parse("2001"), Edtf.parse("2002"))
        .withPrefabValues(EdtfDate.class, EdtfDate.ofYear(2001), EdtfDate.ofYear(2002))
        .withPrefabValues(
            EdtfInterval.class, EdtfInterval.parse("2001/.."), EdtfInterval.parse("2002/.."))
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .withPrefabValues(ImmutableSet.class, ImmutableSet.of("a"), ImmutableSet.of("b"))
        .withPrefabValues(Money.class, Money.parse("EUR 1"), Money.parse("EUR 2"))
        .verify();
  }

  /** Apart, since one attribute of members bounds the other. */
  @Test
  void membersAreEqualByBothSets() {
    new EqualsTester()
        .addEqualityGroup(members(Set.of("KZ"), Set.of("KZ")), members(Set.of("KZ"), Set.of("KZ")))
        .addEqualityGroup(members(Set.of(), Set.of("KZ")))
        .addEqualityGroup(members(Set.of("KZ"), Set.of("KZ", "TM")))
        .testEquals();
  }

  private static Members members(Set<String> certain, Set<String> possible) {
    return Members.of(certain, possible);
  }

  /** Whatever rows they rest on, as JSON has them. */
  @Test
  void verdictsAreEqualByAnswerAndReasons() {
    ImmutableList<Reason> reasons = ImmutableList.of(Reason.of("signed", ImmutableList.of()));
    ImmutableList<Reason> others = ImmutableList.of(Reason.of("ended", ImmutableList.of()));
    new EqualsTester()
        .addEqualityGroup(
            new Verdict(Truth.TRUE, reasons),
            Verdict.of(Truth.TRUE, reasons),
            new Verdict(Truth.TRUE, reasons, "a rule", ImmutableList.of()))
        .addEqualityGroup(new Verdict(Truth.FALSE, reasons))
        .addEqualityGroup(new Verdict(Truth.TRUE, others))
        .testEquals();
  }

  @Test
  void noTwoSamplesAreEqual() {
    List<Object> values = new ArrayList<>();
    for (Sample sample : Samples.all()) {
      values.add(sample.value());
    }
    assertThat(values).doesNotHaveDuplicates();
  }
}
