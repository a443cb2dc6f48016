package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.party.LocalName;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One row of a table, its cells read by the names of their columns. */
final class Row {

  private final Map<String, Integer> positions;
  private final List<String> cells;
  private final Context context;

  /** What the rows of one table need from elsewhere in the package. */
  record Context(MilestonesBySubject milestones, Optional<EdtfDate> knownOn) {

    static final Context NONE = new Context(MilestonesBySubject.NONE, Optional.empty());
  }

  Row(Map<String, Integer> positions, List<String> cells, Context context) {
    this.positions = positions;
    this.cells = cells;
    this.context = context;
  }

  /** The cell as it stands; empty too where the table leaves the column out. */
  String text(String column) {
    Integer position = positions.get(column);
    return position == null ? "" : cells.get(position);
  }

  Optional<String> optional(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  List<String> list(String column) {
    return CellType.list(text(column));
  }

  boolean flag(String column) {
    return CellType.flag(text(column));
  }

  Edtf date(String column) {
    return Edtf.parse(text(column));
  }

  Optional<Edtf> optionalDate(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(cell));
  }

  EdtfDate day(String column) {
    return EdtfDate.parse(text(column));
  }

  Optional<EdtfDate> optionalDay(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(cell));
  }

  /** The milestones of the record that the row is, from their own table. */
  List<Milestone> milestones() {
    return context.milestones().of(text("id"));
  }

  /** The knowledge date of the row or, where it has none of its own, of the package. */
  Optional<EdtfDate> knownOn() {
    Optional<EdtfDate> own = optionalDay("known_on");
    return own.isPresent() ? own : context.knownOn();
  }

  EdtfInterval interval(String column) {
    return EdtfInterval.parse(text(column));
  }

  Optional<EdtfInterval> optionalInterval(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(EdtfInterval.parse(cell));
  }

  BigDecimal decimal(String column) {
    return CellType.decimal(text(column));
  }

  Optional<BigDecimal> optionalDecimal(String column) {
    String cell = text(column);
    return cell.isEmpty() ? Optional.empty() : Optional.of(CellType.decimal(cell));
  }

  Money money(String amount, String currency) {
    CurrencyUnit unit = CurrencyUnit.of(text(currency));
    BigDecimal decimal = decimal(amount);
    try {
      return Money.of(unit, decimal);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(amount + " has more decimals than " + unit + " has", e);
    }
  }

  ImmutableList<Citation> citations(String column) {
    return CellType.citations(text(column));
  }

  ImmutableList<Link> links(String column) {
    return CellType.links(text(column));
  }

  ImmutableList<PolicyArea> areas(String column) {
    return CellType.areas(text(column));
  }

  ImmutableList<LocalName> names(String column) {
    return CellType.names(text(column));
  }

  <E extends Enum<E>> E constant(String column, Class<E> type) {
    return CellType.constant(text(column), type);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
    Optional<String> cell = optional(column);
    return cell.isPresent() ? Optional.of(CellType.constant(cell.get(), type)) : Optional.empty();
  }

  <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
    return CellType.constants(text(column), type);
  }
}
