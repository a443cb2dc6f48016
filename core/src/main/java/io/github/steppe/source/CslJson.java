package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Precision;
import io.github.steppe.house.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes CSL-JSON. */
final class CslJson {

  /** The first code of a season in EDTF; CSL counts from 1. */
  private static final int SPRING = 21;

  private CslJson() {}

  static String format(Iterable<Source> sources) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Source source : sources) {
      items.add(item(source));
    }
    return JsonText.of(items);
  }

  private static Map<String, Object> item(Source source) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", source.id());
    item.put("type", type(source.type()));
    names("author", source.authors(), source, item);
    names("editor", source.editors(), source, item);
    item.put("title", source.title());
    put("container-title", source.container(), item);
    put("publisher", source.publisher(), item);
    put("publisher-place", source.place(), item);
    put("volume", source.volume(), item);
    put(issue(source.type()), source.issue(), item);
    put("page", source.pages(), item);
    put("issued", source.published().map(CslJson::date), item);
    put("URL", source.url(), item);
    put("accessed", source.accessed().map(CslJson::date), item);
    put("language", source.language(), item);
    put("note", source.note(), item);
    return item;
  }

  private static void put(String key, Optional<?> value, Map<String, Object> item) {
    value.ifPresent(present -> item.put(key, present));
  }

  private static String type(SourceType type) {
    return switch (type) {
      case ARTICLE -> "article-journal";
      case BOOK -> "book";
      case CHAPTER -> "chapter";
      case REPORT -> "report";
      case WEB_PAGE -> "webpage";
      case LEGAL_ACT -> "legislation";
      case AGREEMENT_TEXT -> "treaty";
      case DATASET -> "dataset";
      case PRESS -> "article-newspaper";
    };
  }

  private static String issue(SourceType type) {
    return switch (type) {
      case DATASET -> "version";
      case REPORT, LEGAL_ACT, AGREEMENT_TEXT -> "number";
      default -> "issue";
    };
  }

  private static void names(
      String key, List<String> printed, Source source, Map<String, Object> item) {
    if (printed.isEmpty()) {
      return;
    }
    List<Map<String, Object>> names = new ArrayList<>();
    for (String each : printed) {
      PrintedName name = PrintedName.of(each, source);
      Map<String, Object> parts = new LinkedHashMap<>();
      if (name.given().isPresent()) {
        parts.put("family", name.family());
        parts.put("given", name.given().get());
      } else {
        parts.put("literal", name.family());
      }
      names.add(parts);
    }
    item.put(key, names);
  }

  /**
   * A date or a closed interval has numbers, a season is a number beside its year, and all of them
   * can be marked as doubted. Anything else is told in words.
   */
  private static Map<String, Object> date(Edtf value) {
    Map<String, Object> date = new LinkedHashMap<>();
    List<ImmutableList<Integer>> parts = parts(value);
    if (parts.isEmpty() || parts.contains(ImmutableList.<Integer>of())) {
      date.put("literal", DateParts.words(value));
      return date;
    }
    date.put("date-parts", parts);
    if (value instanceof EdtfDate season && isSeason(season)) {
      date.put("season", season.subYear().getAsInt() - SPRING + 1);
    }
    if (value.isUncertain() || value.isApproximate()) {
      date.put("circa", true);
    }
    return date;
  }

  private static List<ImmutableList<Integer>> parts(Edtf value) {
    if (value instanceof EdtfInterval interval) {
      Optional<EdtfDate> start = interval.start();
      Optional<EdtfDate> end = interval.end();
      return start.isPresent() && end.isPresent()
          ? List.of(DateParts.stated(start.get()), DateParts.stated(end.get()))
          : List.of();
    }
    if (value instanceof EdtfDate date && isSeason(date)) {
      return List.of(DateParts.stated(EdtfDate.ofYear((int) date.year().orElse(0))));
    }
    return List.of(DateParts.stated(value));
  }

  /** A season of no stated hemisphere, as that of CSL; the others have no number there. */
  private static boolean isSeason(EdtfDate date) {
    return date.precision() == Precision.SEASON
        && !date.hemisphereStated()
        && !date.hasUnspecifiedDigits();
  }
}
