package io.github.steppe.trade.file;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Periods and days as files of trade write them, to EDTF. A month numbered 52 is the whole year;
 * quarters are 33 to 36.
 */
final class Periods {

  private static final String RULE =
      "a period is a year, month or quarter: 2024, 202408, 202452, 2024-08, 2024M08, 2024-Q3";

  private Periods() {}

  /** Tells whether a text is a period. */
  static boolean isPeriod(String text) {
    return !find(text).isEmpty();
  }

  /**
   * Reads a period.
   *
   * @throws RowRefusedException if the text is none
   */
  static String parse(String column, String text) {
    String period = find(text);
    if (period.isEmpty()) {
      throw new RowRefusedException(column, text, RULE);
    }
    return period;
  }

  private static String find(String text) {
    if (text.length() < 4 || !Numbers.areDigits(text.substring(0, 4))) {
      return "";
    }
    String year = text.substring(0, 4);
    String rest = text.substring(4);
    if (rest.isEmpty()) {
      return year;
    }
    if (rest.startsWith("-")) {
      rest = rest.substring(1);
      return Numbers.areDigits(rest) ? month(year, rest, false) : lettered(year, rest);
    }
    return Numbers.areDigits(rest) ? month(year, rest, true) : lettered(year, rest);
  }

  private static String lettered(String year, String rest) {
    if (rest.length() < 2 || !Numbers.areDigits(rest.substring(1))) {
      return "";
    }
    String number = rest.substring(1);
    return switch (rest.charAt(0)) {
      case 'M' -> month(year, number, false);
      case 'Q' ->
          number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '4'
              ? year + "-" + (32 + number.charAt(0) - '0')
              : "";
      case 'A' -> number.equals("1") ? year : "";
      default -> "";
    };
  }

  private static String month(String year, String digits, boolean mayBeYear) {
    if (mayBeYear && digits.equals("52")) {
      return year;
    }
    if (digits.length() > 2 || (mayBeYear && digits.length() != 2)) {
      return "";
    }
    int month = Integer.parseInt(digits);
    return month >= 1 && month <= 12 ? year + (month < 10 ? "-0" : "-") + month : "";
  }

  /**
   * Reads the day of a last update, {@code 15/09/26 11:00:00} (day, month, year after 2000) or
   * {@code 2026-09-15T11:00:00+0200}; empty for an empty text.
   *
   * @throws RowRefusedException if the text is no day
   */
  static String day(String column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    try {
      if (text.length() >= 8 && text.charAt(2) == '/' && text.charAt(5) == '/') {
        boolean fourDigits = text.length() >= 10 && Numbers.areDigits(text.substring(6, 10));
        int year = Integer.parseInt(text.substring(6, fourDigits ? 10 : 8));
        return LocalDate.of(
                fourDigits ? year : 2000 + year,
                Integer.parseInt(text.substring(3, 5)),
                Integer.parseInt(text.substring(0, 2)))
            .toString();
      }
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text).toString();
    } catch (DateTimeException | NumberFormatException e) {
      throw new RowRefusedException(column, text, "a day is 15/09/26 or 2026-09-15");
    }
  }
}
