package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Source;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a panel: a value or the reason why there is none, and what it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * PanelCell cell = panel.row("EU", "KZ", 1999).cell("partnership_and_cooperation_days");
 * cell.count();     // 184
 * cell.explain();   // the rule, and the milestones with their sources
 * }</pre>
 */
public final class PanelCell implements Explained {

  private final PanelColumn column;
  private final Dyad dyad;
  private final PanelYear year;
  private final PanelFinding finding;

  PanelCell(PanelColumn column, Dyad dyad, PanelYear year, PanelFinding finding) {
    this.column = column;
    this.dyad = dyad;
    this.year = year;
    this.finding = finding;
  }

  /** {@return the column} */
  public PanelColumn column() {
    return column;
  }

  /**
   * {@return the value, of the class that the {@linkplain PanelColumn#type() type} of the column
   * names; empty where {@link #absence()} says why}
   */
  public Optional<Object> value() {
    return finding.value();
  }

  /** {@return why there is no value, or why it is nothing; empty for any other value} */
  public Optional<Absence> absence() {
    return finding.absence();
  }

  /** {@return the value of a column of type TRUTH; empty where it is absent or of another type} */
  public Optional<Truth> truth() {
    return finding.value().filter(Truth.class::isInstance).map(Truth.class::cast);
  }

  /** {@return the value of a column of type RANGE; empty where it is absent or of another type} */
  public Optional<Count> count() {
    return finding.value().filter(Count.class::isInstance).map(Count.class::cast);
  }

  /** {@return the value of a column of type NUMBER; empty where it is absent or of another type} */
  public Optional<BigDecimal> number() {
    return finding.value().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
  }

  /** {@return the parties, the year, the column, and the value or why there is none} */
  @Override
  public String answer() {
    return dyad.one() + "-" + dyad.other() + " " + year + ", " + column.name() + ": " + this;
  }

  /** {@return the value of a column of type LIST; empty where it is absent or of another type} */
  public Optional<PanelList> list() {
    return finding.value().filter(PanelList.class::isInstance).map(PanelList.class::cast);
  }

  /** {@return the {@linkplain PanelColumn#rule() rule of the column}} */
  @Override
  public String rule() {
    return column.rule();
  }

  /** {@return the rows that decide, each once; none where no row says anything} */
  @Override
  public ImmutableList<Cited> rows() {
    return ImmutableSet.copyOf(finding.grounds().get().rows()).asList();
  }

  /** {@return why the cell is as it is: each reason once, with those who state it} */
  @Override
  public ImmutableList<Reason> reasons() {
    return ImmutableSet.copyOf(finding.grounds().get().reasons()).asList();
  }

  /** {@return who gives the reasons, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Reason reason : reasons()) {
      citations.addAll(reason.citations());
    }
    return citations.build().asList();
  }

  /** {@return the sources that the reasons cite, ordered by id} */
  public ImmutableList<Source> sources() {
    return dyad.relations().sources(this);
  }

  /** What stands in the fields of the column in a table of text. */
  ImmutableList<String> fields() {
    if (finding.value().isPresent() && finding.value().get() instanceof Count count) {
      return ImmutableList.of(Long.toString(count.min()), Long.toString(count.max()));
    }
    String text = toString();
    return column.type() == PanelColumn.Type.RANGE
        ? ImmutableList.of(text, text)
        : ImmutableList.of(text);
  }

  /** {@return the value as text, or the code of the absence} */
  @Override
  public String toString() {
    if (finding.value().isEmpty()) {
      return finding.absence().orElseThrow().code();
    }
    Object value = finding.value().get();
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
