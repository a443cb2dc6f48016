package io.github.steppe.party;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Identifier;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A country, known by its ISO 3166-1 alpha-2 code.
 *
 * <p>A record states only what is its own; the name and the alpha-3 code of any other country come
 * from the Java platform's locale data. Immutable and thread-safe.
 *
 * <pre>{@code
 * Country.of("GE").name();     // Georgia
 * Country.of("GE").alpha3();   // GEO
 * }</pre>
 */
@Value.Immutable
@JsonAttributes
@JsonPropertyOrder({"id", "name", "officialName", "alpha3"})
@JsonSerialize(as = ImmutableCountry.class)
@JsonDeserialize(builder = Country.Builder.class)
public abstract non-sealed class Country implements WithCountry, Party {

  Country() {}

  /** {@return the ISO 3166-1 alpha-2 code: two upper-case letters} */
  @Override
  public abstract String id();

  /** {@return the name that this record states, if it states one; see {@link #name()}} */
  @JsonPlain
  @JsonProperty("name")
  public abstract Optional<String> statedName();

  /** {@return the official name in English, for example Republic of Kazakhstan} */
  @JsonPlain
  public abstract Optional<String> officialName();

  /** {@return the alpha-3 code that this record states; see {@link #alpha3()}} */
  @JsonPlain
  @JsonProperty("alpha3")
  public abstract Optional<String> statedAlpha3();

  /** {@return the ISO 3166-1 numeric code: three digits} */
  @JsonPlain
  public abstract Optional<String> numeric();

  /** {@return the official names in the country's own languages} */
  public abstract ImmutableList<LocalName> nativeNames();

  /** {@return the capital today} */
  @JsonPlain
  public abstract Optional<String> capital();

  /** {@return the currency today, as an ISO 4217 code} */
  @JsonPlain
  public abstract Optional<String> currency();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  /** {@return the short name in English: as stated, or else as the Java platform has it} */
  @Override
  public String name() {
    return statedName().isPresent() ? statedName().get() : name(Locale.ENGLISH);
  }

  /**
   * Returns the short name in a language, as the Java platform has it.
   *
   * @param locale the language wanted
   * @return the name, or the code where the platform knows none
   */
  public String name(Locale locale) {
    return new Locale("", id()).getDisplayCountry(requireNonNull(locale, "locale"));
  }

  /**
   * Returns the ISO 3166-1 alpha-3 code: as stated, or else as the Java platform has it.
   *
   * @return three upper-case letters; empty if neither has one
   */
  public Optional<String> alpha3() {
    if (statedAlpha3().isPresent()) {
      return statedAlpha3();
    }
    try {
      return Optional.of(new Locale("", id()).getISO3Country());
    } catch (MissingResourceException unknownToThePlatform) {
      return Optional.empty();
    }
  }

  @Value.Check
  void check() {
    requireForm("id", id(), 2, 'A', 'Z');
    if (statedAlpha3().isPresent()) {
      requireForm("alpha3", statedAlpha3().get(), 3, 'A', 'Z');
    }
    if (numeric().isPresent()) {
      requireForm("numeric", numeric().get(), 3, '0', '9');
    }
    if (currency().isPresent()) {
      requireForm("currency", currency().get(), 3, 'A', 'Z');
    }
    if (statedName().isPresent()) {
      Identifier.requireText("name", statedName().get());
    }
  }

  private static void requireForm(String what, String value, int length, char first, char last) {
    boolean valid = value.length() == length;
    for (int i = 0; i < length && valid; i++) {
      valid = value.charAt(i) >= first && value.charAt(i) <= last;
    }
    if (!valid) {
      throw new IllegalArgumentException(
          what + " '" + value + "' is not " + length + " characters from " + first + " to " + last);
    }
  }

  /**
   * Obtains a country that the Java platform knows, with nothing stated beside its code.
   *
   * @param id the ISO 3166-1 alpha-2 code
   * @return the country
   * @throws IllegalArgumentException if the code is not two upper-case letters
   */
  public static Country of(String id) {
    return builder().id(id).build();
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Country}; only {@code id} is required. */
  public static final class Builder extends ImmutableCountry.Builder {
    Builder() {}

    /**
     * Sets the short name in English, where it is to differ from the Java platform's.
     *
     * @param name the name
     * @return this builder
     */
    public Builder name(String name) {
      statedName(requireNonNull(name, "name"));
      return this;
    }

    /**
     * Sets the ISO 3166-1 alpha-3 code, where the Java platform has none.
     *
     * @param alpha3 three upper-case letters
     * @return this builder
     */
    public Builder alpha3(String alpha3) {
      statedAlpha3(requireNonNull(alpha3, "alpha3"));
      return this;
    }
  }
}
