package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.influence.Concept;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Phase;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Licence;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the relations between some parties: the one object that users hold.
 *
 * <p>Records are looked up by id, selected step by step, and asked about days:
 *
 * <pre>{@code
 * Relations relations = EuCentralAsia.relations();
 * relations.legalBasis("EU", "KZ", LocalDate.of(2012, 6, 1));
 * relations.agreement("pca-kz").inForceOn(LocalDate.of(2012, 6, 1));
 * relations.trade().reporter("EU").partner("KZ").flow(Flow.IMPORT).year(2017).total();
 * }</pre>
 *
 * <p>Every argument that is null is refused at once. Immutable and thread-safe.
 */
public final class Relations extends Lookups {

  private final Facts facts;
  private final Map<String, PartyMatch> matches = new ConcurrentHashMap<>();
  private volatile @Nullable AgreementIndex agreementsByParty;
  private volatile @Nullable TradeIndex tradeIndex;

  private Relations(Facts facts) {
    super(facts);
    this.facts = facts;
  }

  /**
   * Obtains relations from rows, after checking them: ids are unique, every reference resolves, no
   * body succeeds itself, no claim is stated twice. A record without a knowledge date takes that of
   * the edition.
   *
   * @param facts the rows
   * @return the relations
   * @throws InvalidFactsException if a check fails; it names every problem
   */
  public static Relations of(Facts facts) {
    ImmutableList<InvalidFactsException.Flaw> flaws =
        new FactsCheck(requireNonNull(facts, "facts")).flaws();
    if (!flaws.isEmpty()) {
      throw new InvalidFactsException(flaws);
    }
    return new Relations(KnowledgeDates.filledIn(facts));
  }

  /**
   * Obtains relations from rows that have been checked before, such as those of a published
   * dataset. Tables are then read no sooner than they are needed.
   *
   * @param facts the rows, for which {@link #of} is known to succeed
   * @return the relations
   */
  public static Relations ofChecked(Facts facts) {
    return new Relations(requireNonNull(facts, "facts"));
  }

  /** {@return the rows that these relations are made of} */
  public Facts facts() {
    return facts;
  }

  /** {@return the knowledge date: the last day that these relations know about} */
  public Optional<LocalDate> knownOn() {
    return facts.edition().isPresent()
        ? facts.edition().get().knownOn().latestDay()
        : Optional.empty();
  }

  /**
   * Finds a record of any kind.
   *
   * @param id its id
   * @return the party, text, program, event or source; empty if none has that id
   */
  public Optional<Identified> find(String id) {
    requireNonNull(id, "id");
    for (Index<?> index : indexes()) {
      if (index.contains(id)) {
        return Optional.of(index.find(id).orElseThrow());
      }
    }
    return Optional.empty();
  }

  /** {@return all agreements} */
  public Agreements agreements() {
    return new Agreements(this, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** {@return all programs} */
  public Programs programs() {
    return new Programs(this, programIndex().rows(), ImmutableSet.of(), ImmutableList.of());
  }

  /** {@return all policies} */
  public Policies policies() {
    return new Policies(this, policyIndex().rows());
  }

  /** {@return all events} */
  public Events events() {
    return new Events(this, eventIndex().rows());
  }

  /** {@return all memberships} */
  public Memberships memberships() {
    return new Memberships(this, facts.memberships());
  }

  /** {@return all appointments} */
  public Appointments appointments() {
    return new Appointments(this, facts.appointments());
  }

  /** {@return all claims about money} */
  public Fundings fundings() {
    return new Fundings(this, facts.fundings());
  }

  /** {@return all claims about quantities outside the trade table} */
  public Figures figures() {
    return new Figures(this, facts.figures());
  }

  /** {@return all claims about influence} */
  public Influences influences() {
    return new Influences(this, facts.influences());
  }

  /** {@return all claims about aims} */
  public Interests interests() {
    return new Interests(this, facts.interests());
  }

  /** {@return all trade records} */
  public TradeRecords trade() {
    return TradeRecords.of(this);
  }

  /** {@return all countries} */
  public Table<Country> countries() {
    return new Table<>(this, facts.countries());
  }

  /** {@return all organizations} */
  public Table<Organization> organizations() {
    return new Table<>(this, facts.organizations());
  }

  /** {@return all groups} */
  public Table<Group> groups() {
    return new Table<>(this, facts.groups());
  }

  /** {@return all phases} */
  public Table<Phase> phases() {
    return new Table<>(this, facts.phases());
  }

  /** {@return all concepts} */
  public Table<Concept> concepts() {
    return new Table<>(this, facts.concepts());
  }

  /** {@return all sources, in the order of their table} */
  public ImmutableList<Source> sources() {
    return sourceIndex().rows();
  }

  /**
   * Returns the sources behind a single fact: exactly those that it or its milestones cite.
   *
   * @param fact a row, a claim, a verdict or a view of these relations
   * @return the sources, ordered by id
   * @throws NotFoundException if it cites a source that these relations do not have
   */
  public ImmutableList<Source> sources(Cited fact) {
    return Provenance.sources(this, ImmutableList.of(requireNonNull(fact, "fact")));
  }

  /**
   * Cites the sources behind a single fact, and the edition of the dataset if it is of one.
   *
   * @param fact a row, a claim, a verdict or a view of these relations
   * @param style the form
   * @return one entry a source, ordered by id; the edition last
   * @throws NotFoundException if it cites a source that these relations do not have
   */
  public String cite(Cited fact, CitationStyle style) {
    return Provenance.cite(this, sources(fact), requireNonNull(style, "style"));
  }

  /**
   * Returns the terms of reuse of the sources behind a single fact and of the edition.
   *
   * @param fact a row, a claim, a verdict or a view of these relations
   * @return the licences, each with what it applies to; what has no terms on record last
   * @throws NotFoundException if it cites a source that these relations do not have
   */
  public ImmutableList<Licence> licences(Cited fact) {
    return Provenance.licences(this, sources(fact));
  }

  /** {@return every claim, whatever its standing, table by table} */
  public Claims claims() {
    return new Claims(this, AllClaims.of(facts));
  }

  /** {@return everything dated, in the order of time} */
  public Timeline timeline() {
    return Timeline.of(this);
  }

  /**
   * Returns the members of a body over time.
   *
   * @param body the id of an organization or group; the members of a group are the same on any day
   * @return the members
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if it is a group without a list of members
   */
  public Roster members(String body) {
    requireParty(body);
    if (listsNoMembers(body)) {
      throw new IllegalArgumentException("group '" + body + "' has no list of members");
    }
    return new Roster(this, body);
  }

  /**
   * Returns what governed the relations between two parties on a day.
   *
   * @param one the id of a party
   * @param other the id of another
   * @param day the day
   * @return the binding agreements that were in force or applied provisionally, and why
   * @throws NotFoundException if there is no such party
   */
  public LegalBasis legalBasis(String one, String other, LocalDate day) {
    return LegalBasis.of(this, one, other, requireNonNull(day, "day"));
  }

  /**
   * Returns the texts that one after another ordered the relations of two parties: which governed
   * on a day, and where there was a gap or an overlap.
   *
   * @param one the id of a party
   * @param other the id of another
   * @return the succession
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if one of them is a group
   */
  public Succession succession(String one, String other) {
    return Succession.of(this, one, other);
  }

  /**
   * Returns the life of an agreement: its milestones, how long it waited and held, what it replaced
   * and what replaced it.
   *
   * @param agreement the id of the agreement
   * @return its life
   * @throws NotFoundException if there is no such agreement; it names near misses
   */
  public AgreementLife life(String agreement) {
    return AgreementLife.of(this, agreement(agreement));
  }

  /**
   * Returns the same relations as one source states them.
   *
   * <p>Only claims that cite the source are left, and only that source is cited. They all stand as
   * ACCEPTED: the view sets the judgement of the editors aside. The knowledge date is that of the
   * publication: what was open then is UNKNOWN afterwards.
   *
   * @param source the id of the source
   * @return the view
   * @throws NotFoundException if there is no such source
   */
  public Relations accordingTo(String source) {
    return ofChecked(new SourceView(source(source)).of(facts));
  }

  /**
   * Returns the same relations as they could be known on a day.
   *
   * <p>Only claims from sources that were published by that day are left, and only those sources
   * are cited. A source without a day of publication counts from the day on which it was read; one
   * with neither is left out. The knowledge date is that day. Where the accepted claim on a topic
   * was not yet there, the superseded ones count again: as accepted if they agree, else as
   * disputed; rejected ones count as disputed if nothing else is left.
   *
   * @param day the day
   * @return the view; these relations themselves if they know of no later day
   * @throws IllegalArgumentException if there is to be a view and the year of the day is not from
   *     -9999 to 9999
   */
  public Relations asKnownOn(LocalDate day) {
    requireNonNull(day, "day");
    boolean all = knownOn().isPresent() && !knownOn().get().isAfter(day);
    return all ? this : ofChecked(new PastView(sources(), day).of(facts));
  }

  /**
   * Returns these relations with facts of the user's own laid over them.
   *
   * <p>A record with the id of one of ours takes its place; a text keeps its milestones. Claims are
   * added by topic: one that states what a claim of ours states joins it, with its own standing and
   * the citations of both; where a single accepted claim of ours answers for a topic and an
   * accepted one of the user's states something else, ours is superseded and kept. To take a claim
   * of ours back, state it again as REJECTED. The edition is the user's, if there is one.
   *
   * <pre>{@code
   * Relations mine = relations.with(Facts.builder().addSources(diary).addMemberships(seat).build());
   * }</pre>
   *
   * @param own the facts; they may refer to records of ours
   * @return the relations of both
   * @throws InvalidFactsException if a check of {@link #of} fails for both together
   */
  public Relations with(Facts own) {
    return of(Layers.over(facts, requireNonNull(own, "own")));
  }

  /**
   * Holds every statement of one source against what all others say.
   *
   * @param source the id of the source
   * @return a finding for each of its claims, table by table
   * @throws NotFoundException if there is no such source
   */
  public ImmutableList<AuditFinding> audit(String source) {
    return new Audit(source(source), AllClaims.of(facts)).findings();
  }

  /**
   * Returns where claims about one topic differ.
   *
   * @return the disagreements, ordered by topic
   */
  public ImmutableList<Disagreement> disagreements() {
    return Disagreement.among(AllClaims.of(facts));
  }

  final AgreementIndex agreementsByParty() {
    AgreementIndex index = agreementsByParty;
    if (index == null) {
      index = new AgreementIndex(agreementIndex().rows());
      agreementsByParty = index;
    }
    return index;
  }

  final TradeIndex tradeIndex() {
    TradeIndex index = tradeIndex;
    if (index == null) {
      index = new TradeIndex(facts.trade());
      tradeIndex = index;
    }
    return index;
  }

  /** Whom a party id stands for. */
  PartyMatch match(String party) {
    PartyMatch match = matches.get(requireNonNull(party, "party"));
    if (match == null) {
      match = findMatch(party);
      matches.put(party, match);
    }
    return match;
  }

  private PartyMatch findMatch(String party) {
    if (containsOrganization(party)) {
      ImmutableSet.Builder<String> ids = ImmutableSet.builder();
      addWithPredecessors(party, ids);
      return new PartyMatch(party, false, ids.build());
    }
    // Groups sign nothing, so a party of an agreement is a country: the usual case, decided without
    // reading more tables.
    AgreementIndex index = agreementsByParty;
    if (index != null && index.knows(party)) {
      return new PartyMatch(party, false, ImmutableSet.of(party));
    }
    requireParty(party);
    Optional<Group> group = findGroup(party);
    return group.isPresent() && !group.get().members().isEmpty()
        ? new PartyMatch(party, true, group.get().members())
        : new PartyMatch(party, group.isPresent(), ImmutableSet.of(party));
  }

  /** Whether a party is a group of which nobody is known to be a member, or not to be one. */
  boolean listsNoMembers(String party) {
    Optional<Group> group = findGroup(party);
    return group.isPresent() && group.get().members().isEmpty();
  }

  private void addWithPredecessors(String party, ImmutableSet.Builder<String> ids) {
    ids.add(party);
    Optional<Organization> organization = findOrganization(party);
    if (organization.isPresent()) {
      for (String predecessor : organization.get().succeeds()) {
        addWithPredecessors(predecessor, ids);
      }
    }
  }

  void requireParty(String id) {
    requireNonNull(id, "id");
    if (!containsOrganization(id) && !containsCountry(id) && !containsGroup(id)) {
      throw notFound("party", id, indexes().subList(0, 3));
    }
  }

  void requireChronicle(String id) {
    requireNonNull(id, "id");
    for (Index<? extends Chronicle> index : chronicleIndexes()) {
      if (index.contains(id)) {
        return;
      }
    }
    throw notFound("text, program or event", id, ImmutableList.copyOf(chronicleIndexes()));
  }

  void require(String id) {
    if (find(id).isEmpty()) {
      throw notFound("record", id, indexes());
    }
  }

  /**
   * Whether a claim about a spell held on a day, its standing and the knowledge date considered.
   */
  Truth held(Claim claim, EdtfInterval spell, LocalDate day) {
    requireNonNull(day, "day");
    if (claim.standing() == Standing.SUPERSEDED || claim.standing() == Standing.REJECTED) {
      return Truth.FALSE;
    }
    Optional<LocalDate> known = knownOn();
    Truth truth = known.isPresent() ? spell.spell().covers(day, known.get()) : spell.covers(day);
    return claim.standing() == Standing.DISPUTED ? truth.and(Truth.UNKNOWN) : truth;
  }
}
