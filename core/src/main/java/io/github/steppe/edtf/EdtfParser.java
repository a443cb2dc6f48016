package io.github.steppe.edtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads intervals and sets, and tells them from dates. */
final class EdtfParser {
  private EdtfParser() {}

  static Edtf parse(String text) {
    if (isSet(text)) {
      return set(text);
    }
    int slash = text.indexOf('/');
    return slash < 0 ? DateParser.parse(text, 0, text.length()) : interval(text, slash);
  }

  static EdtfDate date(String text) {
    if (isSet(text)) {
      throw Diagnosis.error(text, 0, "a single date is expected, not a set");
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      throw Diagnosis.error(text, slash, "a single date is expected, not an interval");
    }
    return DateParser.parse(text, 0, text.length());
  }

  static EdtfInterval interval(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || isSet(text)) {
      throw Diagnosis.error(text, 0, "an interval is expected: two ends joined by a slash");
    }
    return interval(text, slash);
  }

  static EdtfSet set(String text) {
    if (!isSet(text)) {
      throw Diagnosis.error(text, 0, "a set is expected: members in square brackets or braces");
    }
    boolean oneOf = text.charAt(0) == '[';
    int last = text.length() - 1;
    char close = oneOf ? ']' : '}';
    if (text.charAt(last) != close) {
      boolean mixed = text.charAt(last) == ']' || text.charAt(last) == '}';
      throw Diagnosis.error(
          text,
          mixed ? last : last + 1,
          "a set that begins with " + text.charAt(0) + " ends with " + close);
    }
    List<EdtfMember> members = new ArrayList<>();
    int from = 1;
    for (int i = 1; i < last; i++) {
      if (text.charAt(i) == ',') {
        members.add(member(text, from, i, last));
        from = i + 1;
      }
    }
    members.add(member(text, from, last, last));
    return new EdtfSet(oneOf, members, text);
  }

  private static boolean isSet(String text) {
    return !text.isEmpty() && (text.charAt(0) == '[' || text.charAt(0) == '{');
  }

  private static EdtfInterval interval(String text, int slash) {
    int length = text.length();
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw Diagnosis.error(text, second, "an interval has one slash");
    }
    EdtfDate start = end(text, 0, slash);
    EdtfDate end = end(text, slash + 1, length);
    if (start == null && end == null) {
      throw Diagnosis.error(text, 0, "at least one end of an interval is a date");
    }
    if (start != null && end != null && start.earliestEpochDay() > end.latestEpochDay()) {
      throw Diagnosis.error(text, slash + 1, EdtfInterval.ORDER);
    }
    return new EdtfInterval(start, end, slash > 0, slash + 1 < length, text);
  }

  /** Reads one end of an interval; null if it is open or unknown. */
  private static @Nullable EdtfDate end(String text, int from, int to) {
    if (from == to || (to - from == 2 && text.startsWith("..", from))) {
      return null;
    }
    if (text.startsWith("..", from) || text.startsWith("..", to - 2)) {
      throw Diagnosis.error(
          text,
          text.startsWith("..", from) ? from : to - 2,
          "an open end is two dots alone; they are not joined to a date");
    }
    EdtfDate date = DateParser.parse(text, from, to);
    if (date.precision() == Precision.SECOND) {
      throw Diagnosis.error(text, from, EdtfInterval.NO_TIME);
    }
    return date;
  }

  private static EdtfMember member(String text, int from, int to, int last) {
    if (from == to) {
      throw Diagnosis.error(text, from, "a member of a set is not empty");
    }
    int dots = from;
    while (dots < to && !text.startsWith("..", dots)) {
      dots++;
    }
    if (dots == to) {
      return EdtfMember.of(memberDate(text, from, to));
    }
    if (to - from == 2) {
      throw Diagnosis.error(text, from, "two dots need a date on at least one side");
    }
    if (dots == from) {
      if (from > 1) {
        throw Diagnosis.error(text, from, EdtfSet.OPEN_START_FIRST);
      }
      return EdtfMember.until(memberDate(text, from + 2, to));
    }
    EdtfDate first = memberDate(text, from, dots);
    if (dots + 2 == to) {
      if (to < last) {
        throw Diagnosis.error(text, dots, EdtfSet.OPEN_END_LAST);
      }
      return EdtfMember.from(first);
    }
    EdtfDate second = memberDate(text, dots + 2, to);
    String broken = EdtfMember.brokenRule(first, second);
    if (broken != null) {
      throw Diagnosis.error(text, dots + 2, broken);
    }
    return EdtfMember.range(first, second);
  }

  private static EdtfDate memberDate(String text, int from, int to) {
    EdtfDate date = DateParser.parse(text, from, to);
    if (date.precision() == Precision.SECOND) {
      throw Diagnosis.error(text, from, EdtfSet.NO_TIME);
    }
    return date;
  }
}
