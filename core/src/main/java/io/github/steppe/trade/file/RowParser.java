package io.github.steppe.trade.file;

import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one layout into a sink, eight bytes at a time.
 *
 * <p>What is not plain (a quote, a blank, a decimal point, a code of more than eight bytes, another
 * number of columns) is read again as text, by {@link #slowly}, which knows all the rules; so the
 * quick way needs to be right only about what is plain. Not thread-safe.
 */
final class RowParser {

  /** Where lines go that break a rule; the line counts from the start of the block. */
  interface Refusals {
    void refuse(long line, String text, BadFieldException why);
  }

  private static final int BATCH = 1024;

  /** More digits could leave the range of a number once they are scaled. */
  private static final int PLAIN_DIGITS = 11;

  private static final int LENGTHS = 16;
  private static final long TOTAL = wordOf(TradeRecord.TOTAL);
  private static final long[] POWERS = {1, 10, 100, 1000};

  private final CodeLayout layout;
  private final TradeSink sink;
  private final Refusals refusals;
  private final CodeLayout.Role[] roles;
  private final int[] skips;
  private final int last;
  private final int after;
  private final Map<CodeLayout.Role, ByteCodes> codes = new EnumMap<>(CodeLayout.Role.class);
  private final ByteCodes[] codesOfRole;
  private final boolean looksAtProducts;
  private final boolean hasQuantities;
  private final long valueScale;
  private final long quantityScale;

  /** The bits of the flow where it is the same in all rows. */
  private final long flow;

  /** Bits of the frames by kind and length of the product code; 0 where they are not known yet. */
  private final long[] frames;

  private final long[] rows = new long[BATCH];
  private final long[] values = new long[BATCH];
  private final long[] quantities = new long[BATCH];
  private int count;
  private long notAsked;
  private long line;

  RowParser(CodeLayout layout, TradeSink sink, Refusals refusals) {
    this.layout = layout;
    this.sink = sink;
    this.refusals = refusals;
    this.frames = new long[layout.kinds() * LENGTHS];
    this.looksAtProducts = sink.asksForProducts() || sink.narrowsProducts();
    this.hasQuantities = layout.roles().containsKey(CodeLayout.Role.QUANTITY);
    this.valueScale = layout.valueScale();
    this.quantityScale = layout.quantityScale();
    this.flow = layout.flow().map(sink::flow).orElse(0L);
    List<Map.Entry<CodeLayout.Role, Integer>> order =
        layout.roles().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    this.roles = new CodeLayout.Role[order.size()];
    this.skips = new int[order.size()];
    this.codesOfRole = new ByteCodes[order.size()];
    int next = 0;
    for (int i = 0; i < roles.length; i++) {
      CodeLayout.Role role = order.get(i).getKey();
      roles[i] = role;
      skips[i] = order.get(i).getValue() - next;
      next = order.get(i).getValue() + 1;
      ByteCodes meanings = new ByteCodes(code -> layout.read(role, code, sink));
      codes.put(role, meanings);
      codesOfRole[i] = meanings;
    }
    this.after = layout.columns().size() - next;
    this.last = after == 0 ? roles.length - 1 : -1;
  }

  private static long wordOf(String text) {
    long word = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      word = (word << 8) | text.charAt(i);
    }
    return word;
  }

  /**
   * Reads lines.
   *
   * @param bytes the lines, with 24 bytes more that may be anything
   * @param from where the first begins
   * @param to where the last ends, which is after its line feed
   * @return how many lines there were
   */
  long parse(byte[] bytes, int from, int to) {
    line = 0;
    int at = from;
    while (at < to) {
      line++;
      at = line(bytes, at);
    }
    flush();
    return line;
  }

  private void flush() {
    sink.add(rows, values, quantities, count);
    sink.notAsked(notAsked);
    count = 0;
    notAsked = 0;
  }

  /** Reads a line and returns where the next begins. */
  private int line(byte[] bytes, int start) {
    int at = start;
    long row = flow;
    int kind = 0;
    int product = 0;
    long value = 0;
    long quantity = 0;
    for (int i = 0; i < roles.length; i++) {
      if (skips[i] > 0) {
        at = skip(bytes, at, skips[i]);
        if (at < 0) {
          return slowly(bytes, start);
        }
      }
      long word = Words.at(bytes, at);
      long ends = Words.ends(word);
      long more = 0;
      int length = Words.before(ends);
      if (length < Long.BYTES) {
        word = Words.first(word, length);
      } else {
        more = Words.at(bytes, at + Long.BYTES);
        ends = Words.ends(more);
        length = Words.before(ends);
        more = length < Long.BYTES ? Words.first(more, length) : more;
        length += Long.BYTES;
      }
      int end = at + length;
      if (i == last) {
        if (bytes[end] == '\r') {
          end++;
        }
        if (bytes[end] != '\n') {
          return slowly(bytes, start);
        }
      } else if (bytes[end] != ',') {
        return slowly(bytes, start);
      }
      switch (roles[i]) {
        case VALUE -> {
          value = number(bytes, at, word, more, length, valueScale);
          if (value < 0) {
            return slowly(bytes, start);
          }
        }
        case QUANTITY -> {
          quantity = number(bytes, at, word, more, length, quantityScale);
          if (quantity < 0) {
            return slowly(bytes, start);
          }
        }
        default -> {
          boolean isProduct = roles[i] == CodeLayout.Role.PRODUCT;
          if (length == 0 || length > Long.BYTES) {
            return slowly(bytes, start);
          }
          if (isProduct) {
            product = word == TOTAL ? 0 : length;
          }
          if (!isProduct || looksAtProducts) {
            ByteCodes meanings = codesOfRole[i];
            if (!meanings.find(word)) {
              return slowly(bytes, start);
            }
            long bits = meanings.bits();
            if (bits < 0) {
              notAsked++;
              return i == last ? end + 1 : nextLine(bytes, end);
            }
            row |= bits;
            kind |= meanings.kind();
          }
        }
      }
      at = end + 1;
    }
    if (after > 0) {
      at = rest(bytes, at);
      if (at < 0) {
        return slowly(bytes, start);
      }
    }
    long frame = frames[kind * LENGTHS + product];
    if (frame == 0) {
      frame = sink.frame(layout.frame(kind, product, true, hasQuantities));
      frames[kind * LENGTHS + product] = frame;
    }
    push(row | frame, value, quantity);
    return at;
  }

  private void push(long row, long value, long quantity) {
    if (row < 0) {
      notAsked++;
      return;
    }
    rows[count] = row;
    values[count] = value;
    quantities[count] = quantity;
    if (++count == BATCH) {
      flush();
    }
  }

  /** The scaled number that up to eleven digits and a point say; -1 for everything else. */
  private static long number(byte[] bytes, int at, long word, long more, int length, long scale) {
    if (length == 0 || length > PLAIN_DIGITS) {
      return -1;
    }
    if (length <= Long.BYTES) {
      long digits = Words.digits(word, length);
      return digits < 0 ? decimal(bytes, at, length, scale) : digits * scale;
    }
    int rest = length - Long.BYTES;
    long high = Words.digits(word, Long.BYTES);
    long low = Words.digits(more, rest);
    return (high | low) < 0
        ? decimal(bytes, at, length, scale)
        : (high * POWERS[rest] + low) * scale;
  }

  /** The same of digits with a point, a byte at a time; -1 also where the scale has not enough. */
  private static long decimal(byte[] bytes, int at, int length, long scale) {
    long digits = 0;
    long left = 0;
    for (int i = at; i < at + length; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
        if (left % 10 != 0) {
          return -1;
        }
        left /= 10;
      } else if (bytes[i] == '.' && left == 0 && i > at && i < at + length - 1) {
        left = scale;
      } else {
        return -1;
      }
    }
    return left == 0 ? -1 : digits * left;
  }

  /**
   * Where the field after some commas begins; -1 if something else than plain fields comes first.
   */
  private static int skip(byte[] bytes, int from, int commas) {
    int at = from;
    int left = commas;
    while (true) {
      long word = Words.at(bytes, at);
      long found = Words.commas(word);
      long odd = Words.ends(word) ^ found;
      int here = Long.bitCount(found);
      if (here >= left) {
        while (left > 1) {
          found &= found - 1;
          left--;
        }
        int place = Words.before(found);
        return Words.before(odd) < place ? -1 : at + place + 1;
      }
      if (odd != 0) {
        return -1;
      }
      left -= here;
      at += Long.BYTES;
    }
  }

  /**
   * Where the next line begins, if as many plain fields come first as there are columns; else -1.
   */
  private int rest(byte[] bytes, int from) {
    int at = from;
    int left = after - 1;
    while (true) {
      long word = Words.at(bytes, at);
      long found = Words.commas(word);
      long odd = Words.ends(word) ^ found;
      if (odd != 0) {
        int place = Words.before(odd);
        left -= Long.bitCount(found & ((1L << (place << 3)) - 1));
        int end = bytes[at + place] == '\r' ? at + place + 1 : at + place;
        return left == 0 && bytes[end] == '\n' ? end + 1 : -1;
      }
      left -= Long.bitCount(found);
      at += Long.BYTES;
    }
  }

  private static int nextLine(byte[] bytes, int from) {
    int at = from;
    long found = Words.lineFeeds(Words.at(bytes, at));
    while (found == 0) {
      at += Long.BYTES;
      found = Words.lineFeeds(Words.at(bytes, at));
    }
    return at + Words.before(found) + 1;
  }

  /** Reads a line as text, by all the rules. */
  private int slowly(byte[] bytes, int start) {
    int next = nextLine(bytes, start);
    int end = next - 1;
    if (end > start && bytes[end - 1] == '\r') {
      end--;
    }
    if (end > start) {
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      try {
        fields(FieldSplitter.split(text));
      } catch (BadFieldException e) {
        if (e.isSetAside()) {
          sink.setAside(e.rule());
        } else {
          sink.refused();
          refusals.refuse(line, text, e);
        }
      }
    }
    return next;
  }

  private void fields(List<String> fields) {
    if (fields.size() != layout.columns().size()) {
      throw new BadFieldException(
          "",
          fields.size() + " fields",
          "a row has " + layout.columns().size() + " fields, as the header has");
    }
    long row = flow;
    int kind = 0;
    int product = 0;
    @Nullable BigDecimal value = null;
    @Nullable BigDecimal quantity = null;
    for (CodeLayout.Role role : roles) {
      int column = layout.roles().getOrDefault(role, 0);
      String name = layout.columns().get(column);
      String field = fields.get(column);
      switch (role) {
        case VALUE -> value = decimal(name, field);
        case QUANTITY -> quantity = decimal(name, field);
        default -> {
          ByteCodes.Meaning meaning = meaning(role, name, field);
          if (meaning.bits() < 0) {
            notAsked++;
            return;
          }
          row |= meaning.bits();
          kind |= meaning.kind();
          if (role == CodeLayout.Role.PRODUCT) {
            product = field.equals(TradeRecord.TOTAL) ? 0 : Math.min(field.length(), LENGTHS - 1);
          }
        }
      }
    }
    boolean valued = value != null;
    long frame = sink.frame(layout.frame(kind, product, valued, quantity != null));
    push(
        row | frame,
        scaled("value", value, layout.valueScale()),
        scaled("quantity", quantity, layout.quantityScale()));
  }

  private ByteCodes.Meaning meaning(CodeLayout.Role role, String column, String field) {
    ByteCodes meanings = codes.get(role);
    try {
      if (meanings == null) {
        throw new IllegalStateException("no codes of " + role);
      }
      return meanings.read(field);
    } catch (BadFieldException e) {
      throw e.in(column);
    }
  }

  /** A number; null if the field is empty or says that there is none. */
  private static @Nullable BigDecimal decimal(String column, String field) {
    String plain = field.strip();
    if (plain.isEmpty() || plain.equals("NA")) {
      return null;
    }
    // Bounded, since 1E999999999 is a short text and a long number.
    if (plain.length() > 40 || plain.indexOf('E') >= 0 || plain.indexOf('e') >= 0) {
      throw new BadFieldException(column, field, "a plain decimal number of at most 40 digits");
    }
    try {
      return new BigDecimal(plain);
    } catch (NumberFormatException e) {
      throw new BadFieldException(column, field, "a plain decimal number of at most 40 digits");
    }
  }

  private static long scaled(String column, @Nullable BigDecimal number, long scale) {
    if (number == null) {
      return 0;
    }
    try {
      return number
          .multiply(BigDecimal.valueOf(scale))
          .setScale(0, RoundingMode.HALF_EVEN)
          .longValueExact();
    } catch (ArithmeticException e) {
      throw new BadFieldException(column, number.toPlainString(), "a number of at most 16 digits");
    }
  }
}
