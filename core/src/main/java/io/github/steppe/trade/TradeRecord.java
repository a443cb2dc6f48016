package io.github.steppe.trade;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Precision;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A claim about the value of goods that one party traded with another in a period.
 *
 * <p>The flow is seen from the reporter. For the Union, the {@linkplain #composition() composition}
 * says whose trade is counted; figures of different compositions must not be compared or added. The
 * period is read as an extent: the whole year or month, or a stretch of months of one year.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableTradeRecord.class)
@JsonDeserialize(builder = TradeRecord.Builder.class)
public abstract class TradeRecord implements WithTradeRecord, Claim {

  TradeRecord() {}

  /** {@return the id of the party that declared the trade} */
  public abstract String reporter();

  /**
   * {@return the id of the party at the other end; the reporter itself where goods of its own come
   * back to it}
   */
  public abstract String partner();

  /** {@return the direction, seen from the reporter} */
  public abstract Flow flow();

  /**
   * {@return the year, quarter or month, as an extent, or a stretch of months that is a part of one
   * year: {@code 2024-01/2024-08}}
   */
  public abstract Edtf period();

  /**
   * {@return the classification that the product code is of, for example {@code HS}, {@code CN},
   * {@code SITC}; empty where it is not known, and for all goods}
   */
  @JsonPlain
  public abstract Optional<String> classification();

  /**
   * {@return the product code as the classification writes it, or {@link #TOTAL} for all goods; a
   * code that covers several codes of one length joins the first and the last with an underscore:
   * {@code 0_1}}
   */
  @Value.Default
  public String product() {
    return TOTAL;
  }

  /** {@return the statistical value} */
  @JsonPlain
  public abstract Money value();

  /** {@return the quantity, in {@link #quantityUnit()}} */
  @JsonPlain
  public abstract Optional<BigDecimal> quantity();

  /** {@return the unit of the quantity, for example {@code kg}} */
  @JsonPlain
  public abstract Optional<String> quantityUnit();

  /**
   * {@return the id of the composition that the reporter stands for, for example {@code EU28}; a
   * group without a list of members where those of the day are counted, whoever they are}
   */
  @JsonPlain
  public abstract Optional<String> composition();

  /**
   * {@return the date on which the figure was extracted or published; later vintages revise earlier
   * ones}
   */
  @JsonPlain
  public abstract Optional<EdtfDate> vintage();

  /** {@return observation flags as the source sets them, for example {@code PROVISIONAL}} */
  public abstract ImmutableSet<String> flags();

  @Override
  @Value.Default
  public Standing standing() {
    return Standing.ACCEPTED;
  }

  @Override
  public abstract ImmutableList<Citation> citations();

  @Override
  @JsonPlain
  public abstract Optional<String> note();

  /** The product code of all goods together. */
  public static final String TOTAL = "TOTAL";

  /** The flag of a figure that the source has and keeps back, so that the value is none. */
  public static final String KEPT_BACK = "CONFIDENTIAL";

  /** {@return the year that the period is, or is a part of} */
  public int year() {
    EdtfDate date =
        period() instanceof EdtfInterval stretch
            ? stretch.start().orElseThrow()
            : (EdtfDate) period();
    return Math.toIntExact(date.year().orElseThrow());
  }

  /** {@return true if the period is a whole year, false if it is a part of one} */
  public boolean coversFullYear() {
    return period() instanceof EdtfDate date && date.precision() == Precision.YEAR;
  }

  /** {@return true if the source flags the figure as one that it keeps back, {@link #KEPT_BACK}} */
  public boolean isConfidential() {
    return flags().contains(KEPT_BACK);
  }

  @Override
  public Topic topic() {
    StringBuilder property = new StringBuilder();
    property.append(flow().words()).append(partner()).append(", ").append(period());
    if (!product().equals(TOTAL)) {
      property.append(", ");
      if (classification().isPresent()) {
        property.append(classification().get()).append(' ');
      }
      property.append(product());
    }
    if (composition().isPresent()) {
      property.append(", ").append(composition().get());
    }
    return Topic.of(reporter(), property.toString());
  }

  @Override
  public Money stated() {
    return value();
  }

  @Override
  public String statement() {
    return topic().property() + ": " + value();
  }

  @Value.Check
  TradeRecord check() {
    Identifier.require("reporter", reporter());
    Identifier.require("partner", partner());
    Identifier.require("product", product());
    if (classification().isPresent()) {
      Identifier.require("classification", classification().get());
      if (product().equals(TOTAL)) {
        throw new IllegalArgumentException(
            "classification '"
                + classification().get()
                + "' of "
                + TOTAL
                + ", which counts all goods in any classification");
      }
    }
    Identifier.requireAll("flags", flags());
    if (composition().isPresent()) {
      Identifier.require("composition", composition().get());
    }
    if (quantity().isPresent() != quantityUnit().isPresent()) {
      throw new IllegalArgumentException(
          "quantity and quantityUnit are given together or not at all");
    }
    checkPeriod();
    Identifier.requireCited(citations());
    // 1E+3 and 1000 are one number, and tables write the second.
    return quantity().isPresent() && quantity().get().scale() < 0
        ? withQuantity(quantity().get().setScale(0))
        : this;
  }

  private void checkPeriod() {
    if (period() instanceof EdtfInterval stretch) {
      if (!isPartOfOneYear(stretch)) {
        throw new IllegalArgumentException(
            "period "
                + stretch
                + " is no stretch of two to eleven months of one year, such as 2024-01/2024-08");
      }
    } else if (!(period() instanceof EdtfDate date)
        || date.year().isEmpty()
        || Math.abs(date.year().getAsLong()) > 9999) {
      throw new IllegalArgumentException(
          "period " + period() + " does not name one year from -9999 to 9999");
    }
  }

  /** One period has one form: twelve months are the year, one month is the month. */
  private static boolean isPartOfOneYear(EdtfInterval stretch) {
    if (stretch.start().isEmpty() || stretch.end().isEmpty()) {
      return false;
    }
    EdtfDate start = stretch.start().get();
    EdtfDate end = stretch.end().get();
    if (!isPlainMonth(start) || !isPlainMonth(end)) {
      return false;
    }
    int months = end.month().getAsInt() - start.month().getAsInt() + 1;
    return start.year().equals(end.year())
        && Math.abs(start.year().getAsLong()) <= 9999
        && months >= 2
        && months <= 11;
  }

  private static boolean isPlainMonth(EdtfDate date) {
    return date.precision() == Precision.MONTH
        && date.year().isPresent()
        && date.month().isPresent()
        && !date.isUncertain()
        && !date.isApproximate();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link TradeRecord}; {@code reporter}, {@code partner}, {@code flow}, {@code period},
   * {@code value} and a citation are required.
   */
  public static final class Builder extends ImmutableTradeRecord.Builder {
    Builder() {}
  }
}
