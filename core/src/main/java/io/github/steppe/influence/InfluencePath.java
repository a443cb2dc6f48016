package io.github.steppe.influence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;

/**
 * Claims about influence in a row: the outcome of each is the initiative of the next.
 *
 * <p>That each link is claimed does not mean that anybody claims the whole. Immutable and
 * thread-safe.
 *
 * @param links the links, at least one
 */
public record InfluencePath(ImmutableList<InfluenceLink> links) implements Cited {

  /**
   * Checks the links.
   *
   * @param links the links, at least one
   * @throws IllegalArgumentException if there is none, or if one does not go on where the one
   *     before it ends
   */
  public InfluencePath {
    requireNonNull(links, "links");
    if (links.isEmpty()) {
      throw new IllegalArgumentException("links is empty: a path has at least one");
    }
    for (int i = 1; i < links.size(); i++) {
      if (!links.get(i - 1).to().equals(links.get(i).from())) {
        throw new IllegalArgumentException(
            "links has a gap: '"
                + links.get(i - 1).to()
                + "' is not '"
                + links.get(i).from()
                + "'");
      }
    }
  }

  /** {@return what it goes through, from the first initiative to the last outcome} */
  public ImmutableList<Development> developments() {
    ImmutableList.Builder<Development> developments = ImmutableList.builder();
    developments.add(links.get(0).from());
    for (InfluenceLink link : links) {
      developments.add(link.to());
    }
    return developments.build();
  }

  /** {@return its weakest link; of several that are equally weak the first} */
  public InfluenceLink weakest() {
    InfluenceLink weakest = links.get(0);
    for (InfluenceLink link : links) {
      if (link.isWeakerThan(weakest)) {
        weakest = link;
      }
    }
    return weakest;
  }

  /** {@return whether the dates permit every link: FALSE if they refute one} */
  public Truth permitted() {
    Truth permitted = Truth.TRUE;
    for (InfluenceLink link : links) {
      permitted = permitted.and(link.dates().truth());
    }
    return permitted;
  }

  /** {@return the ids of the sources that make the claims} */
  public ImmutableSet<String> sources() {
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    for (InfluenceLink link : links) {
      sources.addAll(link.sources());
    }
    return sources.build();
  }

  /** {@return who makes the claims, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (InfluenceLink link : links) {
      citations.addAll(link.citations());
    }
    return citations.build().asList();
  }

  /** {@return the path on one line: {@code a led to b, which helped c}} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(links.get(0).from().toString());
    String which = " ";
    for (InfluenceLink link : links) {
      text.append(which).append(link.claim().strength().words()).append(' ').append(link.to());
      which = ", which ";
    }
    return text.toString();
  }
}
