package io.github.steppe.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneRules;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that took place: a meeting, a visit, a declaration, an independence.
 *
 * <p>When it took place is claimed by milestones of type {@code HELD}. Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableEvent.class)
@JsonDeserialize(builder = Event.Builder.class)
public abstract class Event implements WithEvent, Chronicle {

  Event() {}

  @Override
  public abstract String id();

  @Override
  public abstract String title();

  /** {@return the kind of event} */
  public abstract EventKind kind();

  /** {@return the ids of the parties that took part} */
  public abstract ImmutableSet<String> participants();

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

  /** {@return the title} */
  @Override
  public String label() {
    return title();
  }

  /** {@return when it took place, by the accepted claim; empty if none is accepted} */
  public Optional<Edtf> date() {
    Optional<Milestone> held = milestone(MilestoneType.HELD);
    return held.isPresent() ? Optional.of(held.get().date()) : Optional.empty();
  }

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("title", title());
    Identifier.requireAll("participants", participants());
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

  /** Builds an {@link Event}; {@code id}, {@code title} and {@code kind} are required. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
