package io.github.steppe.examples.benchmarks.trade;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes files like those of Comext: the same arguments, the same bytes.
 *
 * <p>Rows are spread evenly over months from January 2002 on. A row draws one number of SplitMix64
 * (seed: the number of the month): its bits choose the reporter, the partner and the product, the
 * n-th largest with a chance of 1/n, and the flow; a second number chooses the value (log-normal,
 * median about 9,000 euro, times 1 to 2) and the kilograms (up to half the value). Nobody trades
 * with itself: the next partner is taken. A key may come twice; full_v2 then tells the rows apart
 * by the statistical procedure, 1 to 9 and again. Values are whole.
 */
public final class ComextRows {

  private static final int FIRST_YEAR = 2002;
  private static final int FLOW_BITS = 1;
  private static final int PRODUCT_BITS = 14;
  private static final int PARTNER_BITS = 8;
  private static final int SHARES = 1 << 18;
  private static final int MAGNITUDES = 1 << 16;
  private static final int BUFFER = 1 << 20;
  private static final int LONGEST_ROW = 256;

  private final ComextLayout layout;
  private final byte[][] reporters;
  private final byte[][] partners;
  private final byte[][] types;
  private final byte[][] products;
  private final byte[][] classes;
  private final byte[][] units;
  private final char[] reporterShares;
  private final char[] partnerShares;
  private final char[] productShares = shares(ComextCodes.PRODUCTS);
  private final long[] magnitudes = magnitudes();
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private long state;

  private ComextRows(ComextLayout layout, int partnerCount) {
    this.layout = layout;
    List<String> codes = ComextCodes.partners(partnerCount);
    reporters = ComextCodes.REPORTERS.stream().map(ComextRows::ascii).toArray(byte[][]::new);
    partners = codes.stream().map(ComextRows::ascii).toArray(byte[][]::new);
    types =
        codes.stream()
            .map(code -> ascii(ComextCodes.REPORTERS.contains(code) ? ",I," : ",E,"))
            .toArray(byte[][]::new);
    products = new byte[ComextCodes.PRODUCTS][];
    classes = new byte[ComextCodes.PRODUCTS][];
    units = new byte[ComextCodes.PRODUCTS][];
    for (int index = 0; index < ComextCodes.PRODUCTS; index++) {
      products[index] = ascii(ComextCodes.product(index));
      classes[index] = ascii(ComextCodes.classes(index));
      units[index] = ascii("," + ComextCodes.unit(index) + ",");
    }
    reporterShares = shares(reporters.length);
    partnerShares = shares(partners.length);
  }

  /**
   * Writes a file.
   *
   * @param arguments rows, layout (excerpt or full_v2), partners (5 for Central Asia, or 1 to 250),
   *     months, path
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 5) {
      throw new IllegalArgumentException("give: rows layout partners months path");
    }
    write(
        Long.parseLong(arguments[0]),
        ComextLayout.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Path.of(arguments[4]));
  }

  /**
   * Writes a file; what was there is overwritten.
   *
   * @param rows at least one a month
   * @param partners 5 for Central Asia, else how many of the largest, 1 to 250
   */
  public static void write(long rows, ComextLayout layout, int partners, int months, Path path)
      throws IOException {
    ComextRows file = new ComextRows(layout, partners);
    try (OutputStream out = Files.newOutputStream(path)) {
      file.text(ascii(layout.header()));
      file.put('\n');
      for (int month = 0; month < months; month++) {
        file.month(month, (int) (rows * (month + 1) / months - rows * month / months), out);
      }
      out.write(file.buffer, 0, file.filled);
    }
  }

  private void month(int month, int rows, OutputStream out) throws IOException {
    state = month;
    int[] keys = new int[rows];
    for (int row = 0; row < rows; row++) {
      keys[row] = key(next());
    }
    if (layout == ComextLayout.FULL_V2) {
      Arrays.sort(keys);
    }
    byte[] period = ascii(String.valueOf((FIRST_YEAR + month / 12) * 100 + month % 12 + 1));
    int before = -1;
    int procedure = 1;
    for (int key : keys) {
      procedure = key == before && procedure < 9 ? procedure + 1 : 1;
      before = key;
      row(key, procedure, period);
      if (filled > BUFFER - LONGEST_ROW) {
        out.write(buffer, 0, filled);
        filled = 0;
      }
    }
  }

  private int key(long bits) {
    int reporter = reporterShares[(int) bits & SHARES - 1];
    int partner = partnerShares[(int) (bits >>> 18) & SHARES - 1];
    if (Arrays.equals(reporters[reporter], partners[partner])) {
      partner = (partner + 1) % partners.length;
    }
    // Large and small products alternate through the chapters; 7,919 and 9,500 have no common
    // factor.
    int product = productShares[(int) (bits >>> 36) & SHARES - 1] * 7_919 % ComextCodes.PRODUCTS;
    int flow = (int) (bits >>> 63);
    return ((reporter << PARTNER_BITS | partner) << PRODUCT_BITS | product) << FLOW_BITS | flow;
  }

  private void row(int key, int procedure, byte[] period) {
    int product = key >>> FLOW_BITS & (1 << PRODUCT_BITS) - 1;
    int partner = key >>> FLOW_BITS + PRODUCT_BITS & (1 << PARTNER_BITS) - 1;
    int reporter = key >>> FLOW_BITS + PRODUCT_BITS + PARTNER_BITS;
    char flow = (char) ('1' + (key & 1));
    long bits = next();
    long value =
        magnitudes[(int) bits & MAGNITUDES - 1] * ((1 << 16) + (bits >>> 16 & 0xFFFF)) >> 16;
    long kilograms = value * (bits >>> 32 & 0xFF) >> 9;
    text(reporters[reporter]);
    put(',');
    text(partners[partner]);
    if (layout == ComextLayout.EXCERPT) {
      put(',');
      text(products[product]);
      put(',');
      put(flow);
      put(',');
      text(period);
      put(',');
      number(value);
      put(',');
      number(kilograms);
    } else {
      text(types[partner]);
      text(products[product]);
      text(classes[product]);
      put(flow);
      put(',');
      put((char) ('0' + procedure));
      text(units[product]);
      text(period);
      put(',');
      number(value);
      put(',');
      number(value);
      put(',');
      number(kilograms);
      put(',');
      put('0');
    }
    put('\n');
  }

  private void text(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, filled, bytes.length);
    filled += bytes.length;
  }

  private void put(char character) {
    buffer[filled++] = (byte) character;
  }

  private void number(long value) {
    int end = filled + 1;
    for (long rest = value; rest > 9; rest /= 10) {
      end++;
    }
    long rest = value;
    for (int at = end - 1; at >= filled; at--) {
      buffer[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    filled = end;
  }

  /** SplitMix64 (Steele, Lea and Flood 2014). */
  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** As many places for each number below {@code count} as its share of all; at least one. */
  private static char[] shares(int count) {
    double all = 0;
    for (int rank = 1; rank <= count; rank++) {
      all += 1.0 / rank;
    }
    char[] places = new char[SHARES];
    int place = 0;
    double share = 0;
    for (int rank = 1; rank <= count; rank++) {
      share += 1.0 / rank / all;
      int end = rank == count ? SHARES : (int) (share * SHARES);
      Arrays.fill(places, place, end, (char) (rank - 1));
      place = end;
    }
    return places;
  }

  private static long[] magnitudes() {
    // These two have algorithms that Java fixes.
    Random random = new Random(1);
    long[] values = new long[MAGNITUDES];
    Arrays.setAll(values, i -> (long) StrictMath.exp(9.1 + 2.2 * random.nextGaussian()));
    return values;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
