package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeSink;
import java.nio.file.Path;
import java.util.Optional;

/**
 * CEPII's BACI: year, exporter, importer, product of HS, thousands of dollars, tonnes. The exporter
 * is the reporter, and all flows are exports, since the two sides were reconciled.
 */
record BaciLayout(String classification, PartyCodes parties) implements CodeLayout {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("t", "i", "j", "k", "v", "q");

  private static final ImmutableMap<Role, Integer> ROLES =
      ImmutableMap.of(
          Role.PERIOD, 0,
          Role.REPORTER, 1,
          Role.PARTNER, 2,
          Role.PRODUCT, 3,
          Role.VALUE, 4,
          Role.QUANTITY, 5);

  /**
   * Recognizes the layout.
   *
   * @param columns the names in the header
   * @param name the name of the file, which tells the version of HS
   * @param file where it is; a table of country codes may lie beside it
   */
  static Optional<BaciLayout> of(ImmutableList<String> columns, String name, Path file) {
    if (!columns.equals(COLUMNS)) {
      return Optional.empty();
    }
    String classification = "HS";
    for (Fields version : TableResource.rows("hs-versions.csv")) {
      if (name.contains("_" + version.get("name") + "_")) {
        classification = version.get("id");
      }
    }
    return Optional.of(new BaciLayout(classification, BaciCountries.beside(file)));
  }

  @Override
  public String name() {
    return "BACI";
  }

  @Override
  public String source() {
    return "cepii-baci";
  }

  @Override
  public ImmutableList<String> columns() {
    return COLUMNS;
  }

  @Override
  public ImmutableMap<Role, Integer> roles() {
    return ROLES;
  }

  @Override
  public Optional<Flow> flow() {
    return Optional.of(Flow.EXPORT);
  }

  @Override
  public long valueScale() {
    return 100_000;
  }

  @Override
  public long quantityScale() {
    return 1_000_000;
  }

  @Override
  public String period(String code) {
    if (code.length() == 4 && Numbers.areDigits(code)) {
      return code;
    }
    throw new BadFieldException("", code, "a year is four digits");
  }

  @Override
  public long read(Role role, String code, String period, TradeSink sink) {
    return switch (role) {
      case REPORTER -> sink.reporter(parties.id(code.strip(), period));
      case PARTNER -> sink.partner(parties.id(code.strip(), period));
      case PRODUCT -> sink.product(product(code.strip()));
      default -> sink.period(period(code));
    };
  }

  /** Some programs that rewrite the files drop the zero in front. */
  private static String product(String code) {
    if (!Numbers.areDigits(code) || code.length() < 5 || code.length() > 6) {
      throw new BadFieldException("", code, "a product is a code of HS with six digits");
    }
    return code.length() == 5 ? "0" + code : code;
  }

  @Override
  public ImmutableMap<TradeDimension, String> frame(int kind, int product) {
    return ImmutableMap.of(
        TradeDimension.SOURCE, source(),
        TradeDimension.CURRENCY, "USD",
        TradeDimension.LENGTH, "year",
        TradeDimension.LEVEL, "6 digits",
        TradeDimension.CLASSIFICATION, classification);
  }
}
