package io.github.steppe.agreement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A one-sided act: a strategy, a communication, conclusions, a state program, a preference in
 * trade, a restrictive measure, an office.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutablePolicy.class)
@JsonDeserialize(builder = Policy.Builder.class)
public abstract class Policy implements WithPolicy, Chronicle {

  Policy() {}

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  /** {@return a short title or abbreviation} */
  @JsonPlain
  public abstract Optional<String> shortTitle();

  /** {@return the kind of act} */
  public abstract PolicyKind kind();

  /** {@return the id of the party whose act it is} */
  public abstract String author();

  /** {@return the ids of the parties that it is addressed to or about} */
  public abstract ImmutableSet<String> addressees();

  /** {@return the frameworks of relations that it belongs to} */
  public abstract ImmutableSet<Framework> frameworks();

  /** {@return the policy areas that it is about} */
  public abstract ImmutableSet<PolicyArea> areas();

  /** {@return the CELEX number in EUR-Lex} */
  @JsonPlain
  public abstract Optional<String> celex();

  /** {@return the place in the Official Journal, for example {@code OJ L 196, 28.7.1999, p. 3}} */
  @JsonPlain
  public abstract Optional<String> officialJournal();

  /** {@return its links to other texts, programs or events} */
  public abstract ImmutableList<Link> links();

  @Override
  public abstract ImmutableList<Milestone> milestones();

  @Override
  @JsonPlain
  public abstract Optional<EdtfDate> knownOn();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  /** {@return the short title or, without one, the title} */
  @Override
  public String label() {
    return shortTitle().isPresent() ? shortTitle().get() : title();
  }

  /**
   * Returns when it was active: from the day on which it took effect or, where no such day is
   * claimed, from its adoption.
   *
   * @return the lifeline
   */
  public Lifeline active() {
    return Lifeline.of(this, "active", OPENERS);
  }

  /**
   * Returns whether it was active on a day.
   *
   * @param day the day
   * @return the verdict with its reasons
   */
  public Verdict activeOn(LocalDate day) {
    return active().on(day);
  }

  private static final ImmutableList<MilestoneType> OPENERS =
      ImmutableList.of(
          MilestoneType.STARTED,
          MilestoneType.ENTERED_INTO_FORCE,
          MilestoneType.ADOPTED,
          MilestoneType.ESTABLISHED,
          MilestoneType.PUBLISHED);

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("title", title());
    Identifier.require("author", author());
    Identifier.requireAll("addressees", addressees());
    MilestoneRules.check(this);
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
   * Builds a {@link Policy}; {@code id}, {@code title}, {@code kind} and {@code author} are
   * required.
   */
  public static final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
