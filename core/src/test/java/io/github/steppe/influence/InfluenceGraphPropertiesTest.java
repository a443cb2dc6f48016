package io.github.steppe.influence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The graph against the list of its edges, and its dates against every reading of them. */
class InfluenceGraphPropertiesTest {

  private static final ImmutableList<String> NAMES = ImmutableList.of("a", "b", "c", "d");

  record Edge(String from, String to) {}

  @Provide
  Arbitrary<List<Edge>> edges() {
    Arbitrary<String> name = Arbitraries.of(NAMES);
    return Combinators.combine(name, name).as(Edge::new).list().ofMaxSize(5);
  }

  private static InfluenceGraph graph(List<Edge> edges) {
    Influence[] claims = new Influence[edges.size()];
    for (int i = 0; i < claims.length; i++) {
      claims[i] = SmallGraph.claim("i-" + i, edges.get(i).from(), edges.get(i).to());
    }
    return new SmallGraph().graph(claims);
  }

  @Property(tries = 200)
  void answersAsTheListOfEdgesDoes(@ForAll("edges") List<Edge> edges) {
    InfluenceGraph graph = graph(edges);
    List<List<Integer>> chains = new ArrayList<>();
    chains(edges, new ArrayList<>(), chains);
    for (String one : NAMES) {
      List<String> following = new ArrayList<>();
      List<String> leading = new ArrayList<>();
      for (int i = 0; i < edges.size(); i++) {
        if (edges.get(i).from().equals(one)) {
          following.add("i-" + i);
        }
        if (edges.get(i).to().equals(one)) {
          leading.add("i-" + i);
        }
      }
      assertThat(ids(graph.followedFrom(one))).isEqualTo(following);
      assertThat(ids(graph.ledTo(one))).isEqualTo(leading);
      for (String other : NAMES) {
        Set<List<String>> expected = new HashSet<>();
        for (List<Integer> chain : chains) {
          if (isPath(edges, chain, one, other)) {
            expected.add(chain.stream().map(i -> "i-" + i).toList());
          }
        }
        Set<List<String>> found = new HashSet<>();
        for (InfluencePath path : graph.paths(one, other)) {
          assertThat(found.add(ids(path.links()))).isTrue();
        }
        assertThat(found).isEqualTo(expected);
      }
    }
  }

  private static List<String> ids(ImmutableList<InfluenceLink> links) {
    return links.stream().map(link -> link.claim().id()).toList();
  }

  /** All ways to put some edges in a row. */
  private static void chains(List<Edge> edges, List<Integer> chain, List<List<Integer>> chains) {
    chains.add(List.copyOf(chain));
    for (int i = 0; i < edges.size(); i++) {
      if (!chain.contains(i)) {
        chain.add(i);
        chains(edges, chain, chains);
        chain.remove(chain.size() - 1);
      }
    }
  }

  private static boolean isPath(List<Edge> edges, List<Integer> chain, String from, String to) {
    String at = from;
    Set<String> through = new HashSet<>();
    for (int i = 0; i < chain.size(); i++) {
      Edge edge = edges.get(chain.get(i));
      boolean last = i == chain.size() - 1;
      if (!edge.from().equals(at)
          || (last && !edge.to().equals(to))
          || (!last
              && (ImmutableSet.of(from, to).contains(edge.to()) || !through.add(edge.to())))) {
        return false;
      }
      at = edge.to();
    }
    return !chain.isEmpty();
  }

  record Days(int first, int last) {
    String edtf() {
      LocalDate day = LocalDate.ofEpochDay(first);
      return first == last ? day.toString() : "[" + day + ".." + LocalDate.ofEpochDay(last) + "]";
    }
  }

  @Provide
  Arbitrary<Days> days() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 6);
    return Combinators.combine(day, day)
        .as((one, other) -> new Days(Math.min(one, other), Math.max(one, other)));
  }

  private static DateTest test(Days cause, Days effect) {
    return new SmallGraph()
        .record("cause", "SIGNED " + cause.edtf())
        .record("effect", "SIGNED " + effect.edtf())
        .graph(SmallGraph.recorded("i-1", "cause", "effect"))
        .links()
        .get(0)
        .test();
  }

  @Property(tries = 200)
  void datesAreTestedForEveryReading(@ForAll("days") Days cause, @ForAll("days") Days effect) {
    boolean permitted = false;
    boolean refuted = false;
    for (int one = cause.first(); one <= cause.last(); one++) {
      for (int other = effect.first(); other <= effect.last(); other++) {
        permitted |= one <= other;
        refuted |= one > other;
      }
    }
    DateTest expected =
        permitted && refuted
            ? DateTest.UNDECIDED
            : permitted ? DateTest.PERMITTED : DateTest.REFUTED;
    assertThat(test(cause, effect)).isEqualTo(expected);
    DateTest refined = test(new Days(cause.first(), cause.first()), effect);
    if (expected != DateTest.UNDECIDED) {
      assertThat(refined).isEqualTo(expected);
    }
  }
}
