package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.ALL;
import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import org.junit.jupiter.api.Test;

/** What is missing from figures, on the records of {@link TradeQuestionsTest}. */
class CoverageTest {

  @Test
  void aTotalOverAGroupSaysWhatIsMissing() {
    TradeRecords imports = ALL.flow(IMPORT).partner("REGION");
    assertThat(imports.year(2001).coverage().verdict())
        .hasToString("TRUE: 2 of 2 partners reported");
    assertThat(imports.year(2002).coverage().verdict())
        .hasToString("FALSE: 1 of 2 partners reported; missing QN");
    assertThat(imports.years(2001, 2003).coverage())
        .hasToString("3 of 6 parts reported; missing QM 2003, QN 2002, QN 2003");
    assertThat(imports.year(2009).coverage())
        .hasToString("0 of 2 partners reported; missing QM, QN");
    assertThat(imports.year(2001).series().coverage()).isEqualTo(imports.year(2001).coverage());
    assertThat(imports.year(2002).sum().explain())
        .contains("  coverage: FALSE, 1 of 2 partners reported; missing QN\n");
  }

  @Test
  void anIndicatorThatLacksAPartWarns() {
    assertThat(ALL.flow(IMPORT).partner("REGION").year(2002).shares())
        .hasToString(
            "share (UNION with QM; imports; 2002): QM 1 (1 of 2 partners reported; missing QN)");
  }

  @Test
  void whereNobodyWasNamedNobodyKnowsWhoIsMissing() {
    assertThat(ALL.flow(EXPORT).year(2001).coverage().verdict())
        .hasToString(
            "UNKNOWN: 2 of 2 partners reported; no partner was asked for, so others may be"
                + " missing");
    // But a gap is a gap.
    assertThat(ALL.flow(EXPORT).coverage()).hasToString("5 of 6 parts reported; missing QN 2003");
  }

  @Test
  void theOrderOfTheQuestionDoesNotMatter() {
    Coverage one = ALL.partner("REGION").year(2002).flow(IMPORT).partner("QN").coverage();
    Coverage other = ALL.flow(IMPORT).partner("QN").year(2002).partner("REGION").coverage();
    assertThat(one).isEqualTo(other).hasToString("0 of 1 partner reported; missing QN");
    assertThat(ALL.years(2001, 2002).years(2002, 2003).flow(IMPORT).partner("QM").coverage())
        .hasToString("1 of 1 partner reported");
  }

  @Test
  void aYearIsThereInAllItsMonthsOrQuarters() {
    TradeRecords parts =
        trade(
            row("UNION", EXPORT, "QM", "2001-10", "TOTAL", "EUR 1"),
            row("UNION", EXPORT, "QM", "2002-33", "TOTAL", "EUR 1"),
            row("UNION", EXPORT, "QM", "2002-34", "TOTAL", "EUR 2"),
            row("UNION", EXPORT, "QM", "2002-35", "TOTAL", "EUR 3"));
    assertThat(parts.partner("QM").year(2002).coverage())
        .hasToString("3 of 4 parts reported; missing QM 2002-36");
    Coverage months = parts.partner("QM").year(2001).coverage();
    assertThat(months.parts()).hasSize(12).contains("QM 2001-01", "QM 2001-12");
    assertThat(months.missing()).hasSize(11).doesNotContain("QM 2001-10");
    // Where no year was named, nobody asked for the rest of it.
    assertThat(parts.partner("QM").where(row -> row.year() == 2001).coverage())
        .hasToString("1 of 1 partner reported");
    assertThat(parts.partner("QM").years(2000, 2002).where(row -> row.year() == 2002).coverage())
        .hasToString("3 of 6 parts reported; missing QM 2000, QM 2001, QM 2002-36");
  }

  @Test
  void aPartnerIsReportedUnderTheNameOfABodyThatItSucceeded() {
    TradeRecords old = trade(row("QM", IMPORT, "LEAGUE", "1999", "TOTAL", "EUR 8"));
    assertThat(old.partner("UNION").year(1999).coverage()).hasToString("1 of 1 partner reported");
    assertThat(old.partner("LEAGUE").partner("UNION").coverage())
        .isEqualTo(old.partner("UNION").partner("LEAGUE").coverage());
  }

  @Test
  void manyMissingPartsAreCounted() {
    assertThat(ALL.flow(EXPORT).partner("QM").years(1980, 2002).coverage())
        .hasToString(
            "2 of 23 parts reported; missing QM 1980, QM 1981, QM 1982, QM 1983, QM 1984, QM 1985,"
                + " QM 1986, QM 1987, QM 1988, QM 1989, QM 1990, QM 1991 and 9 more");
  }

  @Test
  void missingPartsAreParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage(Truth.FALSE, ImmutableList.of("QM"), ImmutableList.of("QN")))
        .withMessage("missing [QN] are not all among [QM]");
  }
}
