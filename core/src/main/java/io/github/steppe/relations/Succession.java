package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Spell;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that one after another ordered the relations of two parties.
 *
 * <p>These are their agreements of a {@linkplain
 * io.github.steppe.agreement.AgreementKind#isGeneral() general kind}, and those between them that
 * replace such a one, are replaced by it, or are interim for it. What one party did alone, such as
 * leaving, counts between the two. Immutable and thread-safe.
 *
 * <pre>{@code
 * Succession succession = relations.succession("EU", "KZ");
 * succession.governedOn(LocalDate.of(2018, 1, 1)).text();   // Optional[pca-kz]
 * succession.handovers();                                   // where there was a gap or an overlap
 * }</pre>
 */
public final class Succession implements Cited {

  private static final String DISPLACED =
      "; and none of the texts is in force that replace it or what it is interim for";

  private final Relations relations;
  private final ImmutableList<AgreementIndex.Entry> entries;

  private Succession(Relations relations, ImmutableList<AgreementIndex.Entry> entries) {
    this.relations = relations;
    this.entries = entries;
  }

  static Succession of(Relations relations, String one, String other) {
    ImmutableList<PartyMatch> parties =
        ImmutableList.of(relations.match(one), relations.match(other));
    for (PartyMatch party : parties) {
      if (party.group()) {
        throw new IllegalArgumentException("group '" + party.id() + "' is not one party");
      }
    }
    ImmutableList<AgreementIndex.Entry> all = relations.agreementsByParty().among(parties);
    Map<String, AgreementIndex.Entry> found = new LinkedHashMap<>();
    for (AgreementIndex.Entry entry : all) {
      if (entry.agreement().kind().isGeneral()) {
        found.put(entry.agreement().id(), entry);
      }
    }
    while (addLinked(all, found)) {
      // A text that was added may be linked to further ones.
    }
    List<AgreementIndex.Entry> sorted = new ArrayList<>(found.values());
    sorted.sort(Comparator.comparingLong(Succession::start));
    return new Succession(relations, ImmutableList.copyOf(sorted));
  }

  private static boolean addLinked(
      ImmutableList<AgreementIndex.Entry> all, Map<String, AgreementIndex.Entry> found) {
    int before = found.size();
    for (AgreementIndex.Entry entry : all) {
      for (Link link : entry.agreement().links()) {
        boolean succeeds =
            link.type() == Link.Type.REPLACES || link.type() == Link.Type.INTERIM_FOR;
        if (succeeds && found.containsKey(link.target())) {
          found.putIfAbsent(entry.agreement().id(), entry);
        } else if (succeeds && found.containsKey(entry.agreement().id())) {
          addTarget(link.target(), all, found);
        }
      }
    }
    return found.size() > before;
  }

  private static void addTarget(
      String id, ImmutableList<AgreementIndex.Entry> all, Map<String, AgreementIndex.Entry> found) {
    for (AgreementIndex.Entry entry : all) {
      if (entry.agreement().id().equals(id)) {
        found.put(id, entry);
      }
    }
  }

  private static long start(AgreementIndex.Entry entry) {
    Optional<Spell> spell = entry.inForce().spell();
    return spell.isPresent() ? spell.get().earliestStartEpochDay() : Long.MAX_VALUE;
  }

  /** {@return the texts, by the first day on which each may have been in force} */
  public ImmutableList<Agreement> texts() {
    ImmutableList.Builder<Agreement> texts = ImmutableList.builder();
    for (AgreementIndex.Entry entry : entries) {
      texts.add(entry.agreement());
    }
    return texts.build();
  }

  /**
   * Returns which text governed on a day.
   *
   * @param day the day
   * @return the texts that governed, those that possibly did and the others, each with the reasons
   */
  public Governing governedOn(LocalDate day) {
    requireNonNull(day, "day");
    ImmutableList.Builder<LegalBasis.Entry> certain = ImmutableList.builder();
    ImmutableList.Builder<LegalBasis.Entry> possible = ImmutableList.builder();
    ImmutableList.Builder<LegalBasis.Entry> others = ImmutableList.builder();
    for (AgreementIndex.Entry entry : entries) {
      Agreement agreement = entry.agreement();
      LegalBasis.Entry inForce =
          new LegalBasis.Entry(agreement, Stage.IN_FORCE, governed(entry, day));
      Truth truth = inForce.verdict().truth();
      Optional<Lifeline> provisional = agreement.provisionallyApplied();
      Truth applied = provisional.isPresent() ? provisional.get().truthOn(day) : Truth.FALSE;
      if (truth.isPossible()) {
        (truth.isTrue() ? certain : possible).add(inForce);
      }
      if (applied.isPossible()) {
        Verdict verdict = provisional.orElseThrow().on(day);
        (applied.isTrue() ? certain : possible)
            .add(new LegalBasis.Entry(agreement, Stage.PROVISIONALLY_APPLIED, verdict));
      }
      if (!truth.isPossible() && !applied.isPossible()) {
        others.add(inForce);
      }
    }
    return new Governing(day, certain.build(), possible.build(), others.build());
  }

  /** In force, and nothing that comes in its place is. */
  private Verdict governed(AgreementIndex.Entry entry, LocalDate day) {
    Verdict own = entry.inForce().on(day);
    Truth truth = own.truth();
    ImmutableList.Builder<Reason> reasons = ImmutableList.<Reason>builder().addAll(own.reasons());
    ImmutableSet.Builder<Claim> rows = ImmutableSet.<Claim>builder().addAll(own.rows());
    for (AgreementIndex.Entry later : displacing(entry.agreement().id())) {
      Truth displaced = saysInForce(later.agreement()) ? later.inForce().truthOn(day) : Truth.FALSE;
      if (own.truth().isPossible() && displaced.isPossible()) {
        Verdict verdict = later.inForce().on(day);
        rows.addAll(verdict.rows());
        String possibly = displaced.isTrue() ? "" : "possibly ";
        reasons.add(
            new Reason(
                later.agreement().id() + " is " + possibly + "in force in its place",
                verdict.citations()));
      }
      truth = truth.and(displaced.not());
    }
    return new Verdict(truth, reasons.build(), own.rule() + DISPLACED, rows.build().asList());
  }

  /** Whether somebody says that it came into force; until then what it is to replace goes on. */
  private static boolean saysInForce(Agreement agreement) {
    for (Milestone milestone : agreement.milestones()) {
      MilestoneType type = milestone.type();
      boolean opens =
          type == MilestoneType.ENTERED_INTO_FORCE
              || type == MilestoneType.ACCEDED
              || (!agreement.kind().isBinding()
                  && (type == MilestoneType.SIGNED || type == MilestoneType.ADOPTED));
      if (opens && milestone.standing().counts()) {
        return true;
      }
    }
    return false;
  }

  /** The texts that replace one, or replace what it is interim for, directly or step by step. */
  private ImmutableList<AgreementIndex.Entry> displacing(String id) {
    Map<String, AgreementIndex.Entry> found = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    open.add(id);
    ImmutableSet.Builder<String> interim = ImmutableSet.builder();
    for (AgreementIndex.Entry entry : entries) {
      if (entry.agreement().id().equals(id)) {
        addTargets(entry, interim);
      }
    }
    for (AgreementIndex.Entry entry : entries) {
      if (interim.build().contains(entry.agreement().id())) {
        found.put(entry.agreement().id(), entry);
        open.add(entry.agreement().id());
      }
    }
    for (int i = 0; i < open.size(); i++) {
      for (AgreementIndex.Entry entry : entries) {
        String later = entry.agreement().id();
        boolean replaces =
            entry.agreement().links().contains(new Link(Link.Type.REPLACES, open.get(i)));
        if (replaces && !later.equals(id) && found.putIfAbsent(later, entry) == null) {
          open.add(later);
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private static void addTargets(
      AgreementIndex.Entry entry, ImmutableSet.Builder<String> interimFor) {
    for (Link link : entry.agreement().links()) {
      if (link.type() == Link.Type.INTERIM_FOR) {
        interimFor.add(link.target());
      }
    }
  }

  /** {@return how each text gave way to one that replaces it, in the order of the newer} */
  public ImmutableList<Handover> handovers() {
    ImmutableList.Builder<Handover> handovers = ImmutableList.builder();
    for (AgreementIndex.Entry newer : entries) {
      for (AgreementIndex.Entry older : entries) {
        Link link = new Link(Link.Type.REPLACES, older.agreement().id());
        if (newer.agreement().links().contains(link)) {
          handovers.add(Handover.of(older.agreement(), newer.agreement(), relations));
        }
      }
    }
    return handovers.build();
  }

  /** {@return the citations of the texts and of how they gave way, each once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(Iterables.concat(texts(), handovers()));
  }

  /** {@return a line a text, with the days between which it began and ended; then the handovers} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (AgreementIndex.Entry entry : entries) {
      Agreement agreement = entry.agreement();
      text.append(agreement.label()).append(" (").append(agreement.id()).append("): ");
      Optional<Spell> spell = entry.inForce().spell();
      text.append(spell.isPresent() ? "in force " + words(spell.get()) : "not in force");
      text.append('\n');
    }
    for (Handover handover : handovers()) {
      text.append(handover).append('\n');
    }
    return text.length() == 0 ? "no text is recorded" : text.substring(0, text.length() - 1);
  }

  private static String words(Spell spell) {
    boolean begun = spell.latestStartEpochDay() != Long.MAX_VALUE;
    String from = begun ? "from " : "if ever, from ";
    return from
        + range(spell.earliestStart(), spell.latestStart())
        + " to "
        + range(spell.earliestEnd(), spell.latestEnd());
  }

  private static String range(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    if (earliest.equals(latest)) {
      return earliest.isPresent() ? earliest.get().toString() : "an unknown day";
    }
    if (earliest.isEmpty()) {
      return latest.get() + " or earlier";
    }
    return earliest.get() + (latest.isPresent() ? ".." + latest.get() : " or later");
  }
}
