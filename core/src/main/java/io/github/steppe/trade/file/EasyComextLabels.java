package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.steppe.trade.file.EurostatAreas.Area;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Labels of countries, flows and months in Easy Comext. Countries have the English labels of
 * Eurostat, without what follows in parentheses, and else the names that the locale data of Java
 * has for them in the languages of the Union. A label that two countries have is refused.
 */
final class EasyComextLabels {

  private static final String[] LANGUAGES = {
    "en", "fr", "de", "bg", "cs", "da", "el", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"
  };

  private final EurostatAreas areas = new EurostatAreas();
  private final ImmutableMap<String, String> labels;
  private final ImmutableTable<String, String, String> words;
  private final Map<String, Area> known = new HashMap<>();
  private final Map<String, String> translated = new HashMap<>();

  EasyComextLabels() {
    ImmutableMap.Builder<String, String> english = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-labels.csv")) {
      english.put(row.get("label"), row.get("id"));
    }
    labels = english.buildOrThrow();
    ImmutableTable.Builder<String, String, String> all = ImmutableTable.builder();
    for (Fields row : TableResource.rows("easy-comext-words.csv")) {
      all.put(row.get("kind"), row.get("word"), row.get("meaning"));
    }
    words = all.buildOrThrow();
  }

  /** What a word means: a kind is MONTH, FLOW or TOTAL. */
  Optional<String> word(String kind, String word) {
    return Optional.ofNullable(words.get(kind, word.strip().toLowerCase(Locale.ROOT)));
  }

  /**
   * The area of a cell: a code, a code with its label, or a label.
   *
   * @throws RowRefusedException if the cell names none that is known
   */
  Area area(String column, String cell, String period) {
    Area area = known.get(cell);
    if (area == null) {
      area =
          find(column, cell, period)
              .orElseThrow(
                  () ->
                      new RowRefusedException(
                          column, cell, "no label of a country or aggregate that is known"));
      if (!Character.isDigit(cell.charAt(0))) {
        known.put(cell, area);
      }
    }
    return area;
  }

  private Optional<Area> find(String column, String cell, String period) {
    String code = code(cell);
    if (!code.isEmpty()) {
      boolean mayBeWord = code.length() > 2 && !Numbers.areDigits(code);
      return mayBeWord ? areas.findAggregate(code) : areas.find(column, code, period);
    }
    if (!EurostatAreas.isCode(cell, 2, 40)) {
      Optional<Area> aggregate = areas.findAggregate(cell).or(() -> areas.findByMembers(cell));
      if (aggregate.isPresent()) {
        return aggregate;
      }
    }
    int comment = cell.indexOf(" (");
    String bare = comment < 0 ? cell : cell.substring(0, comment);
    @Nullable String english = labels.get(bare);
    String id = english == null ? translated(bare) : english;
    return id.isEmpty() ? Optional.empty() : Optional.of(EurostatAreas.party(id));
  }

  /** The code of a cell that is one or begins with one and a hyphen; else empty. */
  static String code(String cell) {
    int hyphen = cell.indexOf('-');
    String first = hyphen < 0 ? cell : cell.substring(0, hyphen);
    return EurostatAreas.isCode(first, 2, 40) || Numbers.areDigits(first) ? first : "";
  }

  private String translated(String label) {
    if (translated.isEmpty()) {
      Set<String> twice = new HashSet<>();
      for (String language : LANGUAGES) {
        Locale locale = Locale.forLanguageTag(language);
        for (String country : Locale.getISOCountries()) {
          String name = new Locale("", country).getDisplayCountry(locale);
          String other = translated.putIfAbsent(name, country);
          if (other != null && !other.equals(country)) {
            twice.add(name);
          }
        }
      }
      for (String name : twice) {
        translated.remove(name);
      }
    }
    return translated.getOrDefault(label, "");
  }
}
