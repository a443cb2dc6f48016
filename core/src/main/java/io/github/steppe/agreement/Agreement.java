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
 * A text between parties: a treaty, protocol or memorandum.
 *
 * <p>Its dates are claims, its {@link #milestones()}; whether it was in force on a day follows from
 * them, for every reading of the dates. Immutable and thread-safe.
 *
 * <pre>{@code
 * relations.agreement("pca-kz").inForceOn(LocalDate.of(2012, 6, 1));
 * // TRUE: entered into force 1999-07-01 [...]; replaced 2020-03-01, after the day asked [...]
 * }</pre>
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableAgreement.class)
@JsonDeserialize(builder = Agreement.Builder.class)
public abstract class Agreement implements WithAgreement, Chronicle {

  Agreement() {}

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  /** {@return a short title or abbreviation} */
  @JsonPlain
  public abstract Optional<String> shortTitle();

  /** {@return the kind of text} */
  public abstract AgreementKind kind();

  /** {@return the ids of the parties, at least one; see {@link #mixed()}} */
  public abstract ImmutableSet<String> parties();

  /** {@return true if the member states of one of the parties are parties too} */
  @Value.Default
  public boolean mixed() {
    return false;
  }

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
   * Returns when it was in force: from its entry into force or, if its {@linkplain #kind() kind}
   * does not bind in law, from its signature.
   *
   * @return the lifeline of the whole
   */
  public Lifeline inForce() {
    return inForceBetween(ImmutableSet.of());
  }

  /**
   * Returns when it was in force between some of its parties, which may have joined later or left
   * earlier than others.
   *
   * @param parties the ids of the parties; none for the whole
   * @return the lifeline between them
   */
  public Lifeline inForceBetween(ImmutableSet<String> parties) {
    return Lifeline.of(this, "in force", kind().isBinding() ? FORCE : SIGNATURE, parties);
  }

  /**
   * Returns when it was applied provisionally: from the start of provisional application to the day
   * before its entry into force.
   *
   * @return the lifeline of the whole; empty if no provisional application is claimed, or only by
   *     claims that are superseded or rejected
   */
  public Optional<Lifeline> provisionallyApplied() {
    for (Milestone milestone : milestones()) {
      if (milestone.type() == MilestoneType.PROVISIONALLY_APPLIED
          && milestone.standing().counts()) {
        return Optional.of(
            Lifeline.of(
                this,
                "applied provisionally",
                ImmutableList.of(MilestoneType.PROVISIONALLY_APPLIED),
                Optional.of(MilestoneType.ENTERED_INTO_FORCE),
                ImmutableSet.of()));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether it was in force on a day.
   *
   * @param day the day
   * @return the verdict with its reasons
   */
  public Verdict inForceOn(LocalDate day) {
    return inForce().on(day);
  }

  private static final ImmutableList<MilestoneType> FORCE =
      ImmutableList.of(MilestoneType.ENTERED_INTO_FORCE);

  private static final ImmutableList<MilestoneType> SIGNATURE =
      ImmutableList.of(
          MilestoneType.ENTERED_INTO_FORCE, MilestoneType.SIGNED, MilestoneType.ADOPTED);

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("title", title());
    Identifier.requireAll("parties", parties());
    if (parties().isEmpty()) {
      throw new IllegalArgumentException("parties is empty: an agreement has at least one party");
    }
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
   * Builds an {@link Agreement}; {@code id}, {@code title}, {@code kind} and a party are required.
   */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
