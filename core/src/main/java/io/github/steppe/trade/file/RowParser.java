package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of one layout into a sink, eight bytes at a time.
 *
 * <p>What is not plain (a quote, a blank, a code of more than eight bytes, another number of
 * columns) is read again as text, by {@link #slowly}, which knows all the rules; so the quick way
 * needs to be right only about what is plain. Not thread-safe.
 */
final class RowParser {

  /** Where lines go that break a rule; the line counts from the start of the block. */
  interface Refusals {
    void refuse(long line, String text, BadFieldException why);
  }

  private static final int BATCH = 1024;

  /** Lengths of the product codes that are read the quick way, from 0. */
  private static final int LENGTHS = Long.BYTES + 1;

  /** The bits of a code that say how it was counted. */
  private static final int KINDS = 7;

  private static final long TOTAL = wordOf(TradeRecord.TOTAL);

  // What is done with a field; numbers for the sake of the switch that runs for every field.
  private static final int CODE = 0;
  private static final int UNSEEN_PRODUCT = 1;
  private static final int VALUE = 2;
  private static final int QUANTITY = 3;

  private final CodeLayout layout;
  private final TradeSink sink;
  private final Refusals refusals;
  private final Marks marks = new Marks();
  private final int lastColumn;

  /** The columns that are looked at, in ascending order, what is done with them, what they mean. */
  private final int[] places;

  private final int[] roles;
  private final ImmutableList<CodeLayout.Role> columns;
  private final ByteCodes[] codesOfRole;
  private final int productPlace;
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
  private int start;

  RowParser(CodeLayout layout, TradeSink sink, Refusals refusals) {
    this.layout = layout;
    this.sink = sink;
    this.refusals = refusals;
    this.frames = new long[(KINDS + 1) * LENGTHS];
    this.hasQuantities = layout.roles().containsKey(CodeLayout.Role.QUANTITY);
    this.valueScale = layout.valueScale();
    this.quantityScale = layout.quantityScale();
    this.flow = layout.flow().map(sink::flow).orElse(0L);
    this.lastColumn = layout.columns().size() - 1;
    List<Map.Entry<CodeLayout.Role, Integer>> order =
        layout.roles().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    this.columns = order.stream().map(Map.Entry::getKey).collect(ImmutableList.toImmutableList());
    this.places = new int[order.size()];
    this.roles = new int[order.size()];
    this.codesOfRole = new ByteCodes[order.size()];
    int ofProduct = -1;
    for (int i = 0; i < places.length; i++) {
      CodeLayout.Role role = order.get(i).getKey();
      places[i] = order.get(i).getValue();
      roles[i] = action(role, sink.asksForProducts() || sink.narrowsProducts());
      ofProduct = role == CodeLayout.Role.PRODUCT ? i : ofProduct;
      codesOfRole[i] = new ByteCodes(code -> read(role, code, ""));
    }
    this.productPlace = ofProduct;
  }

  private static int action(CodeLayout.Role role, boolean looksAtProducts) {
    return switch (role) {
      case VALUE -> VALUE;
      case QUANTITY -> QUANTITY;
      case PRODUCT -> looksAtProducts ? CODE : UNSEEN_PRODUCT;
      default -> CODE;
    };
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
   * @param bytes the lines, with {@link Blocks#SPARE} bytes more that may be anything
   * @param from where the first begins
   * @param to where the last ends, which is after its line feed
   * @return how many lines there were
   */
  long parse(byte[] bytes, int from, int to) {
    line = 0;
    start = from;
    marks.begin(from);
    while (start < to) {
      marks.fill(bytes, to);
      lines(bytes, to);
    }
    flush();
    return line;
  }

  /** Reads the lines whose marks are all there, but at least one line. */
  private void lines(byte[] bytes, int to) {
    int[] ends = marks.places();
    // The end of a line may be two marks.
    int enough = marks.reach(to) ? lastColumn + 1 : lastColumn + 2;
    do {
      line++;
      int at = marks.next();
      int next = marks.count() - at < enough ? -1 : row(bytes, ends, at);
      if (next < 0) {
        start = slowly(bytes, start);
        marks.skipTo(start);
      } else {
        start = ends[next - 1] + 1;
        marks.take(next);
      }
    } while (marks.count() - marks.next() >= enough);
  }

  private void flush() {
    sink.add(rows, values, quantities, count);
    sink.notAsked(notAsked);
    count = 0;
    notAsked = 0;
  }

  /**
   * Reads a line whose fields end at marks.
   *
   * @return the mark that the next line begins with; -1 if the line is not plain
   */
  private int row(byte[] bytes, int[] ends, int first) {
    int last = first + lastColumn;
    int other = 0;
    for (int i = first; i < last; i++) {
      other |= bytes[ends[i]] ^ ',';
    }
    int next = last + 1;
    if (bytes[ends[last]] == '\r') {
      other |= ends[next] ^ (ends[last] + 1);
      next++;
    }
    other |= bytes[ends[next - 1]] ^ '\n';
    if (other != 0) {
      return -1;
    }
    long row = flow;
    int product = 0;
    long value = 0;
    long quantity = 0;
    for (int i = 0; i < places.length; i++) {
      int mark = first + places[i];
      int at = mark == first ? start : ends[mark - 1] + 1;
      int length = ends[mark] - at;
      if (length == 0) {
        return -1;
      }
      long word = Words.first(Words.at(bytes, at), length);
      switch (roles[i]) {
        case VALUE -> {
          value = PlainNumbers.scaled(bytes, at, word, length, valueScale);
          if (value < 0) {
            return -1;
          }
        }
        case QUANTITY -> {
          quantity = PlainNumbers.scaled(bytes, at, word, length, quantityScale);
          if (quantity < 0) {
            return -1;
          }
        }
        case UNSEEN_PRODUCT -> {
          // Nearly all are eight digits, of which no table is needed.
          if (length > Long.BYTES
              || (!(length == Long.BYTES && Words.areDigits(word))
                  && codesOfRole[i].find(word) == ByteCodes.NO_CODE)) {
            return -1;
          }
          product = word == TOTAL ? 0 : length;
        }
        default -> {
          if (length > Long.BYTES) {
            return -1;
          }
          long code = codesOfRole[i].find(word);
          if (code < 0) {
            if (code == ByteCodes.NO_CODE) {
              return -1;
            }
            notAsked++;
            return next;
          }
          row |= code;
          if (i == productPlace) {
            product = word == TOTAL ? 0 : length;
          }
        }
      }
    }
    int kind = (int) row & KINDS;
    long frame = frames[kind * LENGTHS + product];
    if (frame == 0) {
      frame = frame(kind, product, true, hasQuantities);
      frames[kind * LENGTHS + product] = frame;
    }
    push((row ^ kind) | frame, value, quantity);
    return next;
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
    String period = period(fields);
    long row = flow;
    int product = 0;
    @Nullable BigDecimal value = null;
    @Nullable BigDecimal quantity = null;
    // In the order of the columns, as the quick way: the first that decides is the same.
    for (int i = 0; i < places.length; i++) {
      String name = layout.columns().get(places[i]);
      String field = fields.get(places[i]);
      switch (roles[i]) {
        case VALUE -> value = PlainNumbers.decimal(name, field);
        case QUANTITY -> quantity = PlainNumbers.decimal(name, field);
        default -> {
          long code = code(columns.get(i), name, field, period);
          if (code < 0) {
            notAsked++;
            return;
          }
          row |= code;
          if (i == productPlace) {
            product = field.equals(TradeRecord.TOTAL) ? 0 : field.length();
          }
        }
      }
    }
    boolean valued = value != null;
    int kind = (int) row & KINDS;
    push(
        (row ^ kind) | frame(kind, product, valued, quantity != null),
        scaled(CodeLayout.Role.VALUE, value, valueScale),
        scaled(CodeLayout.Role.QUANTITY, quantity, quantityScale));
  }

  /** The period that codes depend on; empty if it is none, which its own column tells. */
  private String period(List<String> fields) {
    int column = layout.roles().getOrDefault(CodeLayout.Role.PERIOD, 0);
    try {
      return layout.period(fields.get(column));
    } catch (BadFieldException e) {
      return "";
    }
  }

  private long code(CodeLayout.Role role, String column, String field, String period) {
    try {
      return read(role, field, period);
    } catch (BadFieldException e) {
      throw e.in(column);
    }
  }

  private long read(CodeLayout.Role role, String code, String period) {
    return within(() -> layout.read(role, code, period, sink));
  }

  private long frame(int kind, int product, boolean valued, boolean weighed) {
    return within(() -> sink.frame(layout.frame(kind, product, valued, weighed)));
  }

  /** More different codes than there are numbers for are an error of the file, on this line. */
  private long within(LongSupplier numbers) {
    try {
      return numbers.getAsLong();
    } catch (IllegalStateException e) {
      throw new FileRefusedException(line, String.valueOf(e.getMessage()));
    }
  }

  private long scaled(CodeLayout.Role role, @Nullable BigDecimal number, long scale) {
    if (number == null) {
      return 0;
    }
    try {
      return PlainNumbers.scaled(number, scale);
    } catch (ArithmeticException e) {
      throw new BadFieldException(
          layout.columns().get(layout.roles().getOrDefault(role, 0)),
          number.toPlainString(),
          "a number that fits in 64 bits when it is counted in parts of 1/" + scale);
    }
  }
}
