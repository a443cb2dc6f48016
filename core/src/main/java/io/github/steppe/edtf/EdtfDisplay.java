package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words for dates, to be read by people: "c. 1993", "some month of 2004", "from 2003, end not
 * known".
 *
 * <p>There are texts in English and Russian; any other language gets the English ones. The text
 * cannot be parsed back and may change from release to release.
 *
 * <pre>{@code
 * EdtfDisplay display = EdtfDisplay.in(Locale.ENGLISH);
 * display.text(Edtf.parse("1993~"));   // c. 1993
 * display.text(Edtf.parse("2003/"));   // from 2003, end not known
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfDisplay {
  private static final String BUNDLE = "io.github.steppe.edtf.EdtfDisplay";
  private static final String RUSSIAN = "ru";
  private static final ChronoField[] COMPONENTS = {
    ChronoField.YEAR, ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH
  };

  private final ResourceBundle texts;

  private EdtfDisplay(ResourceBundle texts) {
    this.texts = texts;
  }

  /**
   * Obtains the display in a language.
   *
   * @param locale the locale, of which only the language matters
   * @return the display in that language, or in English if there are no texts for it
   */
  public static EdtfDisplay in(Locale locale) {
    requireNonNull(locale, "locale");
    // The root stands for English, so that the default locale of the machine is never looked at.
    Locale chosen =
        locale.getLanguage().equals(RUSSIAN) ? Locale.forLanguageTag(RUSSIAN) : Locale.ROOT;
    return new EdtfDisplay(ResourceBundle.getBundle(BUNDLE, chosen));
  }

  /**
   * Returns the text of a date, an interval or a set.
   *
   * @param value the value
   * @return the text, without a full stop
   */
  public String text(Edtf value) {
    requireNonNull(value, "value");
    if (value instanceof EdtfDate date) {
      return date(date);
    }
    return value instanceof EdtfInterval interval ? interval(interval) : set((EdtfSet) value);
  }

  private String interval(EdtfInterval interval) {
    String start = interval.start().map(this::date).orElse("");
    String end = interval.end().map(this::date).orElse("");
    if (interval.isOpenEnd()) {
      return fill("interval.open.end", start);
    }
    if (interval.isUnknownEnd()) {
      return fill("interval.unknown.end", start);
    }
    if (interval.isOpenStart()) {
      return fill("interval.open.start", start, end);
    }
    return fill(interval.isUnknownStart() ? "interval.unknown.start" : "interval", start, end);
  }

  private String set(EdtfSet set) {
    List<EdtfMember> members = set.members();
    StringBuilder text = new StringBuilder(member(members.get(0)));
    for (int i = 1; i < members.size(); i++) {
      String joint = i < members.size() - 1 ? "list" : set.isOneOf() ? "list.or" : "list.and";
      text.append(texts.getString(joint)).append(member(members.get(i)));
    }
    return fill(set.isOneOf() ? "set.one" : "set.all", text.toString());
  }

  private String member(EdtfMember member) {
    String first = member.first().map(this::date).orElse("");
    String last = member.last().map(this::date).orElse("");
    if (!member.isRange()) {
      return first;
    }
    if (first.isEmpty()) {
      return fill("range.until", last);
    }
    return last.isEmpty() ? fill("range.from", first) : fill("range", first, last);
  }

  private String date(EdtfDate date) {
    String text = date.hasOpenDigits() ? open(date) : stated(date);
    if (!date.isUncertain() && !date.isApproximate()) {
      return text;
    }
    int components = date.precision().components();
    String flags = flags(date, COMPONENTS[0]);
    StringBuilder parts = new StringBuilder();
    boolean whole = true;
    for (int i = 0; i < components; i++) {
      String own = flags(date, COMPONENTS[i]);
      whole &= own.equals(flags);
      if (!own.isEmpty()) {
        parts.append(parts.length() > 0 ? ", " : "").append(fill("component." + i + "." + own));
      }
    }
    return whole ? fill(flags, text) : fill("qualified", text, parts.toString());
  }

  private static String flags(EdtfDate date, ChronoField component) {
    if (date.isUncertain(component)) {
      return date.isApproximate(component) ? "both" : "uncertain";
    }
    return date.isApproximate(component) ? "approximate" : "";
  }

  private String stated(EdtfDate date) {
    String year = year(date.year().orElseThrow());
    if (date.subYear().isPresent()) {
      return fill("sub." + date.subYear().getAsInt(), year);
    }
    if (date.month().isEmpty()) {
      return year;
    }
    int month = date.month().getAsInt();
    if (date.day().isEmpty()) {
      return fill("month", fill("month." + month), year);
    }
    String day = Integer.toString(date.day().getAsInt());
    String text = fill("day", day, fill("of." + month), year);
    return date.time().map(time -> dateTime(text, time, date)).orElse(text);
  }

  private String dateTime(String day, LocalTime time, EdtfDate date) {
    StringBuilder clock = new StringBuilder(8);
    EpochDay.appendTwo(clock, time.getHour());
    EpochDay.appendTwo(clock.append(':'), time.getMinute());
    EpochDay.appendTwo(clock.append(':'), time.getSecond());
    if (date.shift().isEmpty()) {
      return fill("time", day, clock.toString());
    }
    ZoneOffset shift = date.shift().get();
    return shift.getTotalSeconds() == 0
        ? fill("time.utc", day, clock.toString())
        : fill("time.shift", day, clock.toString(), shift.getId());
  }

  /** Writes a date with unspecified or insignificant digits. */
  private String open(EdtfDate date) {
    long first = EpochDay.yearOf(date.earliestEpochDay());
    long last = EpochDay.yearOf(date.latestEpochDay());
    if (date.significantDigits().isPresent()) {
      return fill("some.year.estimated", year(first), year(last), year(date.year().orElseThrow()));
    }
    String bare = Qualifiers.strip(date.toString());
    if (bare.equals("XXXX")) {
      return fill("some.year");
    }
    if (isTrailing(bare)) {
      return fill("some.year.between", year(first), year(last));
    }
    if (date.year().isPresent() && bare.endsWith("XX") && !date.precision().isSubYear()) {
      String year = year(date.year().getAsLong());
      if (date.precision() == Precision.MONTH) {
        return fill("some.month", year);
      }
      if (date.month().isPresent()) {
        return fill("some.day", fill("month", fill("month." + date.month().getAsInt()), year));
      }
      if (bare.endsWith("-XX-XX")) {
        return fill("some.day", year);
      }
    }
    return fill("some.other", bare);
  }

  /** Returns whether a bare year has unspecified digits at its end only. */
  private static boolean isTrailing(String bare) {
    int open = bare.indexOf('X');
    for (int i = open; i < bare.length(); i++) {
      if (bare.charAt(i) != 'X') {
        return false;
      }
    }
    return bare.length() == 4;
  }

  private String year(long year) {
    // The year zero is the year before year 1: there is none in the calendar of people.
    return year > 0
        ? fill("year", Long.toString(year))
        : fill("year.before", Long.toString(1 - year));
  }

  /** Fills the parts into a pattern. */
  private String fill(String key, String... parts) {
    String pattern = texts.getString(key);
    StringBuilder out = new StringBuilder(pattern.length() + 16);
    int from = 0;
    for (int brace = pattern.indexOf('{'); brace >= 0; brace = pattern.indexOf('{', from)) {
      out.append(pattern, from, brace).append(parts[pattern.charAt(brace + 1) - '0']);
      from = brace + 3;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
