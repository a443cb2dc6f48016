package io.github.steppe.agreement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that something happened to an agreement, policy, program or event.
 *
 * <p>The date is read as an event: some one day within its bounds. Where the milestone is of one
 * {@linkplain #party() party} alone (ratified by TM, replaced for KZ) it says nothing about the
 * others. Immutable and thread-safe.
 *
 * <pre>{@code
 * Milestone.builder()
 *     .subject("pca-kz")
 *     .type(MilestoneType.SIGNED)
 *     .date(Edtf.parse("1995-01-23"))
 *     .place("Brussels")
 *     .addCitations(Citation.of("commission-qa-2004"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableMilestone.class)
@JsonDeserialize(builder = Milestone.Builder.class)
public abstract class Milestone implements WithMilestone, Claim {

  Milestone() {}

  /** {@return the id of the agreement, policy, program or event} */
  public abstract String subject();

  /** {@return what happened} */
  public abstract MilestoneType type();

  /** {@return when it happened} */
  public abstract Edtf date();

  /** {@return the id of the one party that it concerns; empty if it concerns the whole} */
  @JsonPlain
  public abstract Optional<String> party();

  /** {@return where it happened} */
  @JsonPlain
  public abstract Optional<String> place();

  @Override
  @Value.Default
  public Standing standing() {
    return Standing.ACCEPTED;
  }

  @Override
  public abstract ImmutableList<Citation> citations();

  @Override
  @JsonPlain
  public abstract Optional<String> note();

  @Override
  public Topic topic() {
    String what = type().words();
    if (type() == MilestoneType.NOT_IN_FORCE) {
      // True of its day alone: statements of other days are about something else.
      what = what + " on " + date();
    }
    return Topic.of(subject(), party().isPresent() ? what + ", " + party().get() : what);
  }

  @Override
  public Edtf stated() {
    return date();
  }

  @Override
  public String statement() {
    String words = type().words() + " " + date();
    return party().isPresent() ? words + " (" + party().get() + ")" : words;
  }

  @Value.Check
  void check() {
    Identifier.require("subject", subject());
    if (party().isPresent()) {
      Identifier.require("party", party().get());
    }
    Identifier.requireCited(citations());
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
   * Builds a {@link Milestone}; {@code subject}, {@code type}, {@code date} and at least one
   * citation are required.
   */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
