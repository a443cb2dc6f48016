package io.github.steppe.party;

/** Finds countries by their code: what a {@link Group} needs in order to name its members. */
public interface Parties {

  /**
   * Returns a country.
   *
   * @param id its ISO 3166-1 alpha-2 code
   * @return the country
   * @throws java.util.NoSuchElementException if there is no such country
   */
  Country country(String id);

  /**
   * Checks whether there is a country.
   *
   * @param id an ISO 3166-1 alpha-2 code
   * @return true if {@link #country} would return it
   */
  boolean containsCountry(String id);
}
