package io.github.steppe.program;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneRules;
import io.github.steppe.agreement.MilestoneType;
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
 * A cooperation program, instrument, dialogue, corridor or facility.
 *
 * <p>What is claimed about its money are {@link Funding}s, its parts {@link Phase}s. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableProgram.class)
@JsonDeserialize(builder = Program.Builder.class)
public abstract class Program implements WithProgram, Chronicle {

  Program() {}

  @Override
  public abstract String id();

  /** {@return the name} */
  public abstract String name();

  /** {@return the acronym, for example TACIS} */
  @JsonPlain
  public abstract Optional<String> acronym();

  /** {@return the kind of program} */
  public abstract ProgramKind kind();

  /** {@return the id of the party that pays for it} */
  @JsonPlain
  public abstract Optional<String> funder();

  /** {@return the ids of the parties that take part or benefit} */
  public abstract ImmutableSet<String> countries();

  /** {@return the frameworks of relations that it belongs to} */
  public abstract ImmutableSet<Framework> frameworks();

  /** {@return the policy areas that it is about} */
  public abstract ImmutableSet<PolicyArea> areas();

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

  /** {@return the name} */
  @Override
  public String title() {
    return name();
  }

  /** {@return the acronym or, without one, the name} */
  @Override
  public String label() {
    return acronym().isPresent() ? acronym().get() : name();
  }

  /** {@return when it was active, for all that take part} */
  public Lifeline active() {
    return activeIn(ImmutableSet.of());
  }

  /**
   * Returns when it was active in some of the countries that take part, which may have joined later
   * or been suspended for a time.
   *
   * @param countries the ids of the countries; none for the whole
   * @return the lifeline
   */
  public Lifeline activeIn(ImmutableSet<String> countries) {
    return Lifeline.of(this, "active", OPENERS, requireNonNull(countries, "countries"));
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
          MilestoneType.OPENED);

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("name", name());
    if (funder().isPresent()) {
      Identifier.require("funder", funder().get());
    }
    Identifier.requireAll("countries", countries());
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

  /** Builds a {@link Program}; {@code id}, {@code name} and {@code kind} are required. */
  public static final class Builder extends ImmutableProgram.Builder {
    Builder() {}
  }
}
