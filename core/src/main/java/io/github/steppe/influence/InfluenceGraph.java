package io.github.steppe.influence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is said to have led to what: a directed graph with a claim as each edge.
 *
 * <p>Accepted and disputed claims are in it, each an edge of its own; superseded and rejected ones
 * are not. Nothing here says that a claim is true: it can be asked who makes it, what is said
 * beside it, and whether the dates permit it.
 *
 * <p>The dates are tested like this:
 *
 * <ul>
 *   <li>An initiative that is a record came about with the milestone that the claim names or, if it
 *       names none, with the first milestone of the record that is not an end or interruption.
 *   <li>An outcome that is a record came about with the milestone that the claim names or, if it
 *       names none, with the first by which it was there (signed, adopted, started, held) or, if
 *       there is none, the first by which it was being prepared.
 *   <li>Where that gives no date, the claim's own counts: the start of its span for the initiative,
 *       the end for the outcome, the same for both if it is no span. A claim that is dated by
 *       itself alone is not tested.
 *   <li>A claim is refuted only if the outcome was first in every reading of the dates, those of
 *       disputed claims included; the same day is permitted. A claim that one thing agrees with
 *       another claims no order, and is not tested.
 * </ul>
 *
 * <p>Things are named by their ids or, without one, by their words. Immutable and thread-safe.
 *
 * <pre>{@code
 * InfluenceGraph graph = relations.influences().graph();
 * graph.ledTo("strategy-2007");                          // every reason given, by whomever
 * graph.paths("path-to-europe", "epca-kg");              // each with its weakest link
 * graph.contradictions();                                // what the dates refute
 * }</pre>
 */
public final class InfluenceGraph implements Cited {

  private final ImmutableNetwork<Development, InfluenceLink> network;

  private InfluenceGraph(ImmutableNetwork<Development, InfluenceLink> network) {
    this.network = network;
  }

  /**
   * Obtains the graph of some claims.
   *
   * @param claims the claims
   * @param records finds the text, program or event with an id
   * @return the graph, its links in the order of the claims
   * @throws IllegalArgumentException if a claim names a record that is not found
   */
  public static InfluenceGraph of(
      Iterable<Influence> claims, Function<String, Optional<? extends Chronicle>> records) {
    requireNonNull(claims, "claims");
    InfluenceDates dates = new InfluenceDates(requireNonNull(records, "records"));
    ImmutableNetwork.Builder<Development, InfluenceLink> network =
        NetworkBuilder.directed()
            .allowsParallelEdges(true)
            .allowsSelfLoops(true)
            .<Development, InfluenceLink>immutable();
    for (Influence claim : claims) {
      if (claim.standing().counts()) {
        InfluenceLink link = dates.link(claim);
        network.addEdge(link.from(), link.to(), link);
      }
    }
    return new InfluenceGraph(network.build());
  }

  /**
   * {@return the graph as Guava has it, for its algorithms} Guava marks its graphs as subject to
   * change.
   */
  public ImmutableNetwork<Development, InfluenceLink> network() {
    return network;
  }

  /** {@return all links, in the order of the claims} */
  public ImmutableList<InfluenceLink> links() {
    return ImmutableList.copyOf(network.edges());
  }

  /** {@return whatever a claim goes out from or leads to, in the order of the claims} */
  public ImmutableList<Development> developments() {
    return ImmutableList.copyOf(network.nodes());
  }

  /**
   * Returns what is said to have followed from an initiative, directly.
   *
   * @param initiative its id or, without one, its words
   * @return the links from it, in the order of the claims; none if nothing is said
   */
  public ImmutableList<InfluenceLink> followedFrom(String initiative) {
    requireNonNull(initiative, "initiative");
    ImmutableList.Builder<InfluenceLink> links = ImmutableList.builder();
    for (InfluenceLink link : network.edges()) {
      if (link.from().name().equals(initiative)) {
        links.add(link);
      }
    }
    return links.build();
  }

  /**
   * Returns what is said to have led to an outcome, directly.
   *
   * @param outcome its id or, without one, its words
   * @return the links to it, in the order of the claims; none if nothing is said
   */
  public ImmutableList<InfluenceLink> ledTo(String outcome) {
    requireNonNull(outcome, "outcome");
    ImmutableList.Builder<InfluenceLink> links = ImmutableList.builder();
    for (InfluenceLink link : network.edges()) {
      if (link.to().name().equals(outcome)) {
        links.add(link);
      }
    }
    return links.build();
  }

  /**
   * Returns the ways on which one thing is said to have led to another, over any number of others.
   *
   * @param from the id or words of the first initiative
   * @param to the id or words of the last outcome
   * @return every path that comes through nothing twice (it may end where it began), in the order
   *     of the claims; where many claims link the same things, each combination is one
   */
  public ImmutableList<InfluencePath> paths(String from, String to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    ImmutableList.Builder<InfluencePath> paths = ImmutableList.builder();
    for (Development start : network.nodes()) {
      if (start.name().equals(from)) {
        Set<Development> seen = new HashSet<>();
        seen.add(start);
        extend(start, to, new ArrayList<>(), seen, paths);
      }
    }
    return paths.build();
  }

  private void extend(
      Development from,
      String to,
      List<InfluenceLink> links,
      Set<Development> seen,
      ImmutableList.Builder<InfluencePath> paths) {
    for (InfluenceLink link : network.edges()) {
      if (link.from().equals(from)) {
        Development next = link.to();
        links.add(link);
        if (next.name().equals(to)) {
          paths.add(new InfluencePath(ImmutableList.copyOf(links)));
        } else if (seen.add(next)) {
          extend(next, to, links, seen, paths);
          seen.remove(next);
        }
        links.remove(links.size() - 1);
      }
    }
  }

  /** {@return the claims that the dates refute} */
  public ImmutableList<InfluenceLink> contradictions() {
    return tested(DateTest.REFUTED);
  }

  /**
   * Returns the claims of which the dates say the same.
   *
   * @param test what the dates say
   * @return the links, in the order of the claims
   */
  public ImmutableList<InfluenceLink> tested(DateTest test) {
    requireNonNull(test, "test");
    ImmutableList.Builder<InfluenceLink> links = ImmutableList.builder();
    for (InfluenceLink link : network.edges()) {
      if (link.test() == test) {
        links.add(link);
      }
    }
    return links.build();
  }

  /**
   * Returns who says so: the sources of a claim, and of all other claims that have the same
   * initiative help, or hinder, the same outcome.
   *
   * @param link a link of this graph
   * @return the ids of the sources, in the order of the claims
   */
  public ImmutableSet<String> sourcesOf(InfluenceLink link) {
    requireNonNull(link, "link");
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    for (InfluenceLink other : network.edges()) {
      if (other.from().equals(link.from())
          && other.to().equals(link.to())
          && other.claim().polarity() == link.claim().polarity()) {
        sources.addAll(other.sources());
      }
    }
    return sources.build();
  }

  /**
   * Returns the claims that nobody makes but one source.
   *
   * @param source the id of the source
   * @return the links, in the order of the claims
   */
  public ImmutableList<InfluenceLink> statedOnlyBy(String source) {
    ImmutableSet<String> only = ImmutableSet.of(source);
    ImmutableList.Builder<InfluenceLink> links = ImmutableList.builder();
    for (InfluenceLink link : network.edges()) {
      if (sourcesOf(link).equals(only)) {
        links.add(link);
      }
    }
    return links.build();
  }

  /** {@return the claims that more than one source makes} */
  public ImmutableList<InfluenceLink> corroborated() {
    ImmutableList.Builder<InfluenceLink> links = ImmutableList.builder();
    for (InfluenceLink link : network.edges()) {
      if (sourcesOf(link).size() > 1) {
        links.add(link);
      }
    }
    return links.build();
  }

  /** {@return who makes the claims, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (InfluenceLink link : network.edges()) {
      citations.addAll(link.citations());
    }
    return citations.build().asList();
  }

  /** {@return every claim with its hedging, standing, citations and dates, one after another} */
  public String explain() {
    StringBuilder text = new StringBuilder();
    for (InfluenceLink link : network.edges()) {
      text.append(link.explain()).append('\n');
    }
    return text.toString();
  }

  /** {@return the links, one a line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (InfluenceLink link : network.edges()) {
      text.append(link).append('\n');
    }
    return text.toString();
  }
}
