package io.github.steppe.examples.benchmarks.trade;

import java.util.List;

/** Codes as they stand in files of Comext. */
public final class ComextCodes {

  /** The 27 members, the largest first. */
  public static final List<String> REPORTERS =
      List.of(
          ("DE NL FR IT BE ES PL CZ AT SE HU IE DK SK RO PT GR FI SI BG LT HR LU LV EE CY MT")
              .split(" "));

  public static final List<String> CENTRAL_ASIA = List.of("KZ", "UZ", "TM", "KG", "TJ");

  /** 250 partners, the larger first: 249 codes of ISO 3166-1 (Greece as GR) and XK. */
  private static final List<String> PARTNERS =
      List.of(
          """
          DE NL FR US IT BE CN ES PL GB AT CZ CH SE KZ HU TR DK RU NO JP PT IE SK UZ \
          RO GR FI UA KR BR IN CA SI TM ZA MX BG LT KG SG HR LU AU TJ SA AE IL MA LV \
          EE VN TH MY TW DZ EG TN HK RS ID NG CL AR IR IQ AZ LY CO PE PK BD PH NZ AO \
          CI GH SN CM KE ET TZ BY MD GE AM BA MK AL ME XK CY MT IS LI MC AD SM VA GI \
          QA KW BH OM JO LB SY YE AF LK NP MM KH LA BN MO MN KP TL MV BT EC VE UY PY \
          BO CR PA GT HN SV NI DO CU JM TT HT BS BB BZ GY SR AG DM GD KN LC VC AW CW \
          SX BM KY VG VI PR TC AI MS BQ GF GP MQ RE YT BL MF PM GL FO AX FK GS CD CG \
          GA GQ TD CF ST CV GM GN GW SL LR ML BF NE TG BJ MR EH SD SS ER DJ SO UG RW \
          BI MZ ZM ZW MW BW NA SZ LS MG MU SC KM PG FJ SB VU NC PF WS TO TV KI NR FM \
          MH PW GU MP AS CK NU TK PN WF NF CX CC HM BV TF AQ IO UM SH SJ GG JE IM PS"""
              .split(" "));

  public static final int PRODUCTS = 9_500;

  /**
   * The partners of a file.
   *
   * @param count 5 for Central Asia, else how many of the largest, 1 to 250
   */
  public static List<String> partners(int count) {
    return count == CENTRAL_ASIA.size() ? CENTRAL_ASIA : PARTNERS.subList(0, count);
  }

  /**
   * Eight characters: digits, from 01010100 on, except that the last of each chapter hides its
   * product, as in 39XXXXXX.
   *
   * @param index 0 to 9,499; codes ascend with it
   */
  public static String product(int index) {
    String code = digits(index);
    String chapter = code.substring(0, 2);
    return digits(index + 1).startsWith(chapter) ? code : chapter + "XXXXXX";
  }

  /** What full_v2 has between the product and the flow; made up, of the published widths. */
  public static String classes(int index) {
    String code = digits(index);
    int chapter = Integer.parseInt(code.substring(0, 2));
    String section = String.valueOf(101 + chapter / 5).substring(1);
    return ",%s0,%s,%s,%s,%s1,%s,"
        .formatted(
            code.substring(0, 4),
            code.substring(2, 6),
            code.substring(2, 6),
            code.substring(4, 7),
            code.substring(3, 8),
            section);
  }

  /** The supplementary unit of a product; most have none. */
  public static String unit(int index) {
    return index % 8 == 0 ? "PST" : "NO_SU";
  }

  private static String digits(int index) {
    return String.valueOf(101_010_100 + index * 10_207).substring(1);
  }

  private ComextCodes() {}
}
