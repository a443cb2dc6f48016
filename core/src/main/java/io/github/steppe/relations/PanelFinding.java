package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The value of a cell, or why there is none, and the grounds, worked out when they are asked. */
record PanelFinding(Optional<Object> value, Optional<Absence> absence, Supplier<Grounds> grounds) {

  /** The rows behind a cell and what they say. */
  record Grounds(ImmutableList<Cited> rows, ImmutableList<Reason> reasons) {

    static Grounds of(String reason) {
      return new Grounds(
          ImmutableList.of(), ImmutableList.of(Reason.of(reason, ImmutableList.of())));
    }

    Grounds and(Grounds more) {
      return new Grounds(
          ImmutableList.<Cited>builder().addAll(rows).addAll(more.rows).build(),
          ImmutableList.<Reason>builder().addAll(reasons).addAll(more.reasons).build());
    }

    /** What some lines say of a day. */
    static Grounds of(ImmutableList<PanelLine> lines, PanelYear year) {
      ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
      for (PanelLine line : lines) {
        line.explain(year.lastDay(), reasons);
      }
      return new Grounds(Dyad.rows(lines), reasons.build());
    }
  }

  /** A value; an amount of nothing, which a source states, says that it is that. */
  static PanelFinding of(Object value, Supplier<Grounds> grounds) {
    boolean nothing = value instanceof BigDecimal amount && amount.signum() == 0;
    return new PanelFinding(
        Optional.of(value), nothing ? Optional.of(Absence.ZERO) : Optional.empty(), grounds);
  }

  static PanelFinding absent(Absence absence, String why) {
    return absent(absence, () -> Grounds.of(why));
  }

  static PanelFinding absent(Absence absence, Supplier<Grounds> grounds) {
    return new PanelFinding(Optional.empty(), Optional.of(absence), grounds);
  }
}
