package io.github.steppe.relations;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;

/** Tells movers in words. */
final class FirstMoversText {

  private FirstMoversText() {}

  static String line(FirstMovers movers) {
    StringBuilder text = new StringBuilder(movers.family()).append(": ");
    ImmutableSet<String> before = ImmutableSet.of();
    for (Mover mover : movers.movers()) {
      ImmutableSet<String> tie = movers.tied(mover);
      if (tie.equals(before)) {
        continue;
      }
      text.append(before.isEmpty() ? "" : "; ").append(String.join(", ", tie));
      text.append(' ').append(mover.time());
      Place place = movers.place(mover.party());
      if (place == Place.LATER) {
        text.append(", ").append(movers.lag(mover.time())).append(" days later");
      } else if (place == Place.UNDECIDED) {
        text.append(", ").append(place.words());
      }
      before = tie;
    }
    if (!movers.unrecorded().isEmpty()) {
      text.append(before.isEmpty() ? "" : "; ").append("not on record: ");
      text.append(String.join(", ", movers.unrecorded()));
    }
    return text.toString();
  }

  static String explain(FirstMovers movers) {
    StringBuilder text = new StringBuilder(movers.family());
    for (Mover mover : movers.movers()) {
      text.append("\n  ").append(mover.party()).append(", ");
      text.append(movers.place(mover.party()).words());
      text.append(", days after the first: ").append(movers.lag(mover.time()));
      for (Claim claim : mover.time().claims()) {
        text.append("\n    ").append(claim.topic().subject()).append(' ');
        text.append(claim.statement()).append(' ').append(claim.citations());
        text.append(claim.standing() == Standing.ACCEPTED ? "" : " " + claim.standing());
      }
    }
    for (String party : movers.unrecorded()) {
      text.append("\n  ").append(party).append(", ").append(Place.UNRECORDED.words());
      text.append(movers.knownOn().isPresent() ? " by " + movers.knownOn().get() : "");
    }
    return text.toString();
  }
}
