package io.github.steppe.influence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that an initiative led to, helped, or went before an outcome, with the source's hedging.
 *
 * <p>It records what a source says of cause and effect; it is no finding of this library. Immutable
 * and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableInfluence.class)
@JsonDeserialize(builder = Influence.Builder.class)
public abstract class Influence implements WithInfluence, Claim, Identified {

  Influence() {}

  @Override
  public abstract String id();

  /** {@return who acted, in words or as the id of a party} */
  public abstract String actor();

  /** {@return the id of the party that the source credits as motivator} */
  @JsonPlain
  public abstract Optional<String> motivator();

  /** {@return what was done, in words} */
  public abstract String initiative();

  /** {@return the id of the text, program or event that the initiative is} */
  @JsonPlain
  public abstract Optional<String> initiativeId();

  /**
   * {@return what happened to that text, program or event when the initiative was taken} Without it
   * the initiative is as old as the record is.
   */
  @JsonPlain
  public abstract Optional<MilestoneType> initiativeMilestone();

  /** {@return what is said to have followed, in words} */
  public abstract String outcome();

  /** {@return the id of the text, program or event that the outcome is} */
  @JsonPlain
  public abstract Optional<String> outcomeId();

  /**
   * {@return what happened to that text, program or event when the outcome came about} Without it
   * the outcome is there when the text is signed or adopted, the program started, the event held.
   */
  @JsonPlain
  public abstract Optional<MilestoneType> outcomeMilestone();

  /** {@return the time that the source gives, from initiative to outcome} */
  @JsonPlain
  public abstract Optional<Edtf> date();

  /** {@return how firmly the source says so, in words} */
  public abstract String hedging();

  /** {@return the kind of link that the source claims} */
  public abstract Strength strength();

  /** {@return whether the outcome is helped or hindered} */
  public abstract Polarity polarity();

  /** {@return whether the source says so without hedging: the hedging is {@code asserted}} */
  public boolean isAsserted() {
    return hedging().equals("asserted");
  }

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
    return Topic.of(id(), "influence");
  }

  @Override
  public Strength stated() {
    return strength();
  }

  @Override
  public String statement() {
    return actor() + ": " + initiative() + " " + strength().words() + " " + outcome();
  }

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("actor", actor());
    Identifier.requireText("initiative", initiative());
    Identifier.requireText("outcome", outcome());
    Identifier.requireText("hedging", hedging());
    Identifier.requireCited(citations());
    requireRecord("initiative", initiativeMilestone(), initiativeId());
    requireRecord("outcome", outcomeMilestone(), outcomeId());
  }

  private static void requireRecord(
      String end, Optional<MilestoneType> milestone, Optional<String> id) {
    if (milestone.isPresent() && id.isEmpty()) {
      throw new IllegalArgumentException(
          end + " milestone " + milestone.get() + " is of no record: give the id of one too");
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
   * Builds an {@link Influence}; all but the optional attributes and at least one citation are
   * required.
   */
  public static final class Builder extends ImmutableInfluence.Builder {
    Builder() {}
  }
}
