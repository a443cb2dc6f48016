package io.github.steppe.agreement;

import java.util.Locale;

/**
 * What happened to an agreement, policy, program or event, in the usual order of such things.
 *
 * <p>The types that close a spell come in two kinds: those that name the first day on which it no
 * longer holds ({@link #REPLACED}, {@link #TERMINATED}, {@link #WITHDREW}, {@link #REPEALED},
 * {@link #LIFTED}) and those that name the last day on which it holds ({@link #EXPIRED}, {@link
 * #ENDED}).
 */
public enum MilestoneType {
  /** Somebody proposed it. */
  PROPOSED(Stage.PREPARED),
  /** It was announced. */
  ANNOUNCED(Stage.PREPARED),
  /** Preparation began or was ordered. */
  PREPARED(Stage.PREPARED),
  /** A mandate to negotiate was given. */
  MANDATED(Stage.PREPARED),
  /** Negotiations began. */
  NEGOTIATIONS_STARTED(Stage.PREPARED),
  /** Negotiations were suspended. */
  NEGOTIATIONS_SUSPENDED(Stage.PREPARED),
  /** Negotiations were taken up again. */
  NEGOTIATIONS_RESUMED(Stage.PREPARED),
  /** Negotiations were concluded. */
  NEGOTIATIONS_CONCLUDED(Stage.PREPARED),
  /** The text was initialled. */
  INITIALLED(Stage.PREPARED),
  /** Signature was authorised. */
  SIGNING_AUTHORISED(Stage.PREPARED),
  /** It was signed. */
  SIGNED(Stage.SIGNED),
  /** A parliament consented. */
  CONSENT_GIVEN(Stage.SIGNED),
  /** A parliament withheld its consent. */
  CONSENT_WITHHELD(Stage.SIGNED),
  /** A party ratified it. */
  RATIFIED(Stage.SIGNED),
  /** A party concluded it by a decision. */
  CONCLUDED(Stage.SIGNED),
  /** On this day, a source says, it had not entered into force. */
  NOT_IN_FORCE(Stage.SIGNED),
  /** Provisional application began; the first day of it. */
  PROVISIONALLY_APPLIED(Stage.PROVISIONALLY_APPLIED),
  /** It entered into force; the first day in force. */
  ENTERED_INTO_FORCE(Stage.IN_FORCE),
  /** A further party joined; the first day for that party. */
  ACCEDED(Stage.IN_FORCE),
  /** An act was adopted. */
  ADOPTED(Stage.IN_FORCE),
  /** A text was published. */
  PUBLISHED(Stage.IN_FORCE),
  /** Another body endorsed it. */
  ENDORSED(Stage.IN_FORCE),
  /** A body or office was established. */
  ESTABLISHED(Stage.IN_FORCE),
  /** A site, office or facility was opened. */
  OPENED(Stage.IN_FORCE),
  /** A policy or program took effect; the first day on which it is active. */
  STARTED(Stage.IN_FORCE),
  /** It was reviewed. */
  REVIEWED(Stage.IN_FORCE),
  /** It was extended in time. */
  EXTENDED(Stage.IN_FORCE),
  /** Part of it was suspended. */
  PARTLY_SUSPENDED(Stage.IN_FORCE),
  /** Part of it was lifted. */
  PARTLY_LIFTED(Stage.IN_FORCE),
  /** All of it was suspended; the first day on which it does not hold. */
  SUSPENDED(Stage.SUSPENDED),
  /** A suspension ended; the first day on which it holds again. */
  RESUMED(Stage.IN_FORCE),
  /** Another text took its place; the first day on which it no longer holds. */
  REPLACED(Stage.ENDED),
  /** It was terminated; the first day on which it no longer holds. */
  TERMINATED(Stage.ENDED),
  /** A party withdrew; the first day on which it no longer holds for that party. */
  WITHDREW(Stage.ENDED),
  /** It was repealed; the first day on which it no longer holds. */
  REPEALED(Stage.ENDED),
  /** A measure was lifted; the first day on which it no longer holds. */
  LIFTED(Stage.ENDED),
  /** It ran out; the last day on which it holds. */
  EXPIRED(Stage.ENDED),
  /** It ended; the last day on which it holds. */
  ENDED(Stage.ENDED),
  /** A meeting, visit or other event took place. */
  HELD(Stage.IN_FORCE);

  private final Stage stage;

  MilestoneType(Stage stage) {
    this.stage = stage;
  }

  /** {@return the stage that this leads to} */
  public Stage stage() {
    return stage;
  }

  /** {@return true if the day named is the last on which the subject holds} */
  public boolean namesLastDay() {
    return this == EXPIRED || this == ENDED;
  }

  /** {@return the type in English words: {@code entered into force}} */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
