package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of trade with what it rests on: the value, or why there is none; formula, inputs,
 * rows, sources, and what is missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of the value: an amount, an exact number, or a {@code Double} where a root
 *     was taken
 */
public final class Indicator<V> implements Explained {

  /** Why an indicator has no value. */
  public enum Undefined {
    /** Something that the formula needs was not reported; what is not reported is not zero. */
    NOT_REPORTED,
    /** What the formula divides by is zero. */
    ZERO_DENOMINATOR,
    /** The start of a growth is zero or negative, or the end of a compound growth negative. */
    NOT_POSITIVE
  }

  private static final MathContext PRINTED = new MathContext(6);

  private final TradeFormula formula;
  private final String subject;
  private final Optional<V> value;
  private final Optional<Undefined> undefined;
  private final String reason;
  private final ImmutableMap<String, String> inputs;
  private final ImmutableList<TradeRecord> rows;
  private final Coverage coverage;

  private Indicator(
      TradeFormula formula,
      Basis basis,
      Optional<V> value,
      Optional<Undefined> undefined,
      String reason) {
    this.formula = formula;
    this.subject = basis.subject();
    this.value = value;
    this.undefined = undefined;
    this.reason = reason;
    this.inputs = basis.inputs();
    this.rows = basis.rows();
    this.coverage = basis.coverage();
  }

  /** What an indicator is about, was computed from, and what was missing. */
  record Basis(
      String subject,
      ImmutableMap<String, String> inputs,
      ImmutableList<TradeRecord> rows,
      Coverage coverage) {

    Basis with(Map<String, String> inputs) {
      return new Basis(subject, ImmutableMap.copyOf(inputs), rows, coverage);
    }
  }

  static <V> Indicator<V> of(TradeFormula formula, Basis basis, V value) {
    return new Indicator<>(formula, basis, Optional.of(value), Optional.empty(), "");
  }

  /** The same, with a value that was put in beside those of the records. */
  Indicator<V> withInput(String name, String input) {
    ImmutableMap<String, String> all =
        ImmutableMap.<String, String>builder().putAll(inputs).put(name, input).buildOrThrow();
    Basis basis = new Basis(subject, all, rows, coverage);
    return new Indicator<>(formula, basis, value, undefined, reason);
  }

  static <V> Indicator<V> undefined(
      TradeFormula formula, Basis basis, Undefined undefined, String reason) {
    return new Indicator<>(formula, basis, Optional.empty(), Optional.of(undefined), reason);
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws NoSuchElementException if there is none; the message says why
   */
  public V value() {
    if (value.isEmpty()) {
      throw new NoSuchElementException(this.toString());
    }
    return value.get();
  }

  /** {@return the value; empty if there is none} */
  public Optional<V> find() {
    return value;
  }

  /** {@return why there is no value; empty if there is one} */
  public Optional<Undefined> undefined() {
    return undefined;
  }

  /** {@return the formula and who published it} */
  public TradeFormula formula() {
    return formula;
  }

  /** {@return whose trade in what and when, in words} */
  public String subject() {
    return subject;
  }

  /** {@return what was put into the formula, by the names that it has there} */
  public ImmutableMap<String, String> inputs() {
    return inputs;
  }

  /** {@return the value, or why there is none, as {@link #toString()} has it} */
  @Override
  public String answer() {
    return toString();
  }

  /** {@return the {@linkplain #formula() formula} and who published it, as text} */
  @Override
  public String rule() {
    return formula.toString();
  }

  /** {@return the records behind the value} */
  @Override
  public ImmutableList<TradeRecord> rows() {
    return rows;
  }

  /** {@return whether all parts were reported, and which were not} */
  public Coverage coverage() {
    return coverage;
  }

  /**
   * {@return why there is no value, if there is none; whether a part is missing; and what each row
   * states, with a warning where it is not accepted}
   */
  @Override
  public ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    if (value.isEmpty()) {
      reasons.add(Reason.of(reason, ImmutableList.of()));
    }
    reasons.addAll(coverage.verdict().reasons());
    for (TradeRecord row : rows) {
      String standing = row.standing() == Standing.ACCEPTED ? "" : ", which is " + row.standing();
      String text = row.reporter() + ": " + row.statement() + standing;
      reasons.add(Reason.of(text, row.citations()));
    }
    return reasons.build();
  }

  /** {@return who states the rows, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (TradeRecord row : rows) {
      citations.addAll(row.citations());
    }
    return citations.build().asList();
  }

  /**
   * Says why: the value, the formula with its source, the inputs, how the values are priced, what
   * is missing, and the rows with who states them and a warning where they are disputed.
   *
   * @return the explanation, a line each
   */
  @Override
  public String explain() {
    StringBuilder text = new StringBuilder();
    text.append(this).append('\n');
    text.append("  formula: ").append(formula).append('\n');
    inputs.forEach(
        (name, input) -> text.append("  ").append(name).append(" = ").append(input).append('\n'));
    text.append("  valuation: exports f.o.b., imports c.i.f., unless a source says otherwise\n");
    text.append("  coverage: ").append(coverage.complete()).append(", ").append(coverage);
    text.append('\n');
    for (TradeRecord row : rows) {
      text.append("  ").append(row.reporter()).append(": ").append(row.statement());
      text.append(row.flags().isEmpty() ? "" : " (" + String.join(", ", row.flags()) + ")");
      text.append(' ').append(row.citations());
      if (row.standing() != Standing.ACCEPTED) {
        text.append(' ').append(row.standing());
        text.append(row.note().map(note -> ": " + note).orElse(""));
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Indicator<?> that
        && formula == that.formula
        && subject.equals(that.subject)
        && value.equals(that.value)
        && undefined.equals(that.undefined)
        && coverage.equals(that.coverage)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return 31 * formula.hashCode() + value.hashCode();
  }

  /**
   * {@return the name, whose trade it is about, and the value in six digits with a warning if a
   * part is missing, or why there is none}
   */
  @Override
  public String toString() {
    String what = formula.label() + " (" + subject + "): ";
    if (value.isEmpty()) {
      return what + "undefined, " + reason;
    }
    // A figure that lacks a part must not be quoted without saying so.
    String warning = coverage.complete() == Truth.FALSE ? " (" + coverage + ")" : "";
    return what + text(value.get()) + warning;
  }

  static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return digits(number);
    }
    if (value instanceof Double number) {
      return digits(BigDecimal.valueOf(number));
    }
    if (value instanceof Map<?, ?> map) {
      StringBuilder text = new StringBuilder();
      map.forEach(
          (part, share) ->
              text.append(text.length() == 0 ? "" : ", ")
                  .append(part)
                  .append(' ')
                  .append(text(requireNonNull(share))));
      return text.toString();
    }
    return value.toString();
  }

  private static String digits(BigDecimal number) {
    return number.round(PRINTED).stripTrailingZeros().toPlainString();
  }
}
