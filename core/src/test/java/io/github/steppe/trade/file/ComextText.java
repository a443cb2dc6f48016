package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts in the layout of today's Comext, and files of them. */
final class ComextText {

  static final String HEADER =
      "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,"
          + "PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,"
          + "QUANTITY_KG,QUANTITY_SUPPL_UNIT\n";

  private ComextText() {}

  /** A line of a row. */
  static String row(
      String reporter,
      String partner,
      String product,
      String flow,
      String period,
      String value,
      String quantity) {
    return reporter
        + ","
        + partner
        + ",E,"
        + product
        + ",33300,06100,0610,322,112010,05,"
        + flow
        + ",1,,"
        + period
        + ","
        + value
        + ","
        + value
        + ","
        + quantity
        + ",0\n";
  }

  /** A row of German imports of oil from Kazakhstan. */
  static String row(String value) {
    return row("DE", "KZ", "27090090", "1", "202403", value, "1");
  }

  /** So many rows of one euro each. */
  static String rows(int count) {
    return row("1").repeat(count);
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
