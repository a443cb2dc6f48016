package io.github.steppe.party;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A named set of parties, as somebody defines it.
 *
 * <p>"Central Asia" has five members for some and nine for others, so a group names its {@linkplain
 * #definer() definer}. A group may be a fixed statistical {@linkplain #composition() composition}
 * such as {@code EU28}: it keeps its members whatever the membership of the Union on a day is.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableGroup.class)
@JsonDeserialize(builder = Group.Builder.class)
public abstract non-sealed class Group implements WithGroup, Party {

  Group() {}

  /** {@return the identifier, by convention in upper case: {@code CENTRAL_ASIA}, {@code EU28}} */
  @Override
  public abstract String id();

  @Override
  public abstract String name();

  /** {@return whose definition it is: the id of an organization or of a source} */
  public abstract String definer();

  /** {@return true for a fixed statistical composition} */
  @Value.Default
  public boolean composition() {
    return false;
  }

  /**
   * {@return the ids of the members; empty where the definer gives no list, as for all countries
   * outside the Union, or whoever is its member on the day: nobody is known to be in or out}
   */
  public abstract ImmutableSet<String> members();

  /** {@return the days on which these were the actual members, where that can be said} */
  @JsonPlain
  public abstract Optional<EdtfInterval> spell();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  /**
   * Returns the members that are countries.
   *
   * @param parties where the countries are found; the {@code Relations} that this group came from
   * @return the countries, in the order of {@link #members()}
   */
  public ImmutableList<Country> countries(Parties parties) {
    requireNonNull(parties, "parties");
    ImmutableList.Builder<Country> countries = ImmutableList.builder();
    for (String member : members()) {
      if (parties.containsCountry(member)) {
        countries.add(parties.country(member));
      }
    }
    return countries.build();
  }

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("name", name());
    Identifier.require("definer", definer());
    Identifier.requireAll("members", members());
    if (members().isEmpty() && composition()) {
      throw new IllegalArgumentException("members is empty: a composition has at least one member");
    }
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Group}; {@code id}, {@code name} and {@code definer} are required, and at least
   * one member of a composition.
   */
  public static final class Builder extends ImmutableGroup.Builder {
    Builder() {}
  }
}
