package io.github.steppe.trade.file;

import io.github.steppe.trade.TradeRecord;

/** Product codes as text, with the classification that they are of. */
final class Products {

  private Products() {}

  /**
   * Sets the product.
   *
   * @param code a code, or {@code TOTAL} for all goods
   * @param classification the id of the classification; {@code HS} if it is HS of an even number of
   *     digits up to six, and CN with eight
   * @throws RowRefusedException if the code is not one of the classification
   */
  static void set(FileRow row, String column, String code, String classification) {
    if (code.equals(TradeRecord.TOTAL)) {
      row.product = TradeRecord.TOTAL;
      row.classification = "";
      return;
    }
    if (!isCode(code)) {
      throw new RowRefusedException(
          column, code, "a product is TOTAL or a code of letters, digits and underscores");
    }
    row.product = code;
    if (!classification.equals("HS")) {
      row.classification = classification;
    } else if (code.length() == 8) {
      row.classification = "CN";
    } else if (code.length() == 2 || code.length() == 4 || code.length() == 6) {
      row.classification = "HS";
    } else {
      throw new RowRefusedException(column, code, "a code of HS or CN has 2, 4, 6 or 8 characters");
    }
  }

  private static boolean isCode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = i > 0 && (c == '_' || c == '-' || c == '.');
      if (!inside && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
