package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.influence.Figure;
import io.github.steppe.party.Country;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Role;
import io.github.steppe.program.Funding;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The generators of facts, in one place so that the engine can be changed. What they make keeps the
 * rules of each type, and has the texts and dates that a table finds hard; that references resolve
 * is seen to by there being few ids.
 */
final class AnyFacts {

  private static final List<String> SOURCES = List.of("s1", "s2");
  private static final List<String> PARTIES = List.of("XA", "XB", "XC");

  private AnyFacts() {}

  /** Texts that begin and end with something visible, with all that needs quoting between. */
  static Arbitrary<String> text() {
    Arbitrary<String> inside =
        Arbitraries.strings().withChars("ab ,;\"\\\n\r#=:|'äҚ\uFEFF\t").ofMaxLength(8);
    Arbitrary<String> end = Arbitraries.of("a", "ü", "\"", ",", ";", "\\", "#", "=", "€", "😀");
    return Combinators.combine(end, inside, end).as((first, middle, last) -> first + middle + last);
  }

  static Arbitrary<Edtf> date() {
    return Arbitraries.of(
            "2001-02-03",
            "2001-02",
            "2001",
            "2001?",
            "1997~",
            "199X",
            "2003-XX-31",
            "2001-21",
            "2001-02-03/2004",
            "../2001",
            "2001/..",
            "2001/",
            "/2001",
            "[2001..2003]",
            "[..2001-02]",
            "{2001,2003-04}",
            "2004-06~-11",
            "Y17E8",
            "-0044-03-15",
            "2001-02-03T04:05:06Z")
        .map(Edtf::parse);
  }

  private static Arbitrary<EdtfInterval> spell() {
    return Arbitraries.of("2001/2002", "2001-02-03/..", "2001/", "../2001", "2001-05~/2003-06-07?")
        .map(EdtfInterval::parse);
  }

  private static Arbitrary<EdtfDate> day() {
    return Arbitraries.of("2001", "2001-02", "2001-02-03", "2001?", "2001-33").map(EdtfDate::parse);
  }

  private static Arbitrary<List<Citation>> citations() {
    return Combinators.combine(Arbitraries.of(SOURCES), text().optional())
        .as(Citation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<Standing> standing() {
    return Arbitraries.of(Standing.class);
  }

  private static Arbitrary<BigDecimal> decimal() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-99999999999999"), new BigDecimal("99999999999999"))
        .ofScale(4);
  }

  private static Arbitrary<Money> money() {
    return Combinators.combine(
            Arbitraries.longs().between(0, Long.MAX_VALUE), Arbitraries.of("EUR", "JPY", "KWD"))
        .as((minor, currency) -> Money.ofMinor(CurrencyUnit.of(currency), minor));
  }

  private static Arbitrary<Source> source(String id) {
    return Combinators.combine(
            Arbitraries.of(SourceType.class),
            text(),
            text().list().ofMaxSize(3),
            date().optional(),
            text().optional(),
            text().optional())
        .as(
            (type, title, authors, published, url, note) ->
                Source.builder()
                    .id(id)
                    .type(type)
                    .title(title)
                    .authors(authors)
                    .editors(authors)
                    .published(published)
                    .url(url)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Country> country(String id) {
    return Combinators.combine(text().optional(), text().optional(), citations(), text().optional())
        .as(
            (name, capital, citations, note) ->
                Country.builder()
                    .id(id)
                    .statedName(name)
                    .capital(capital)
                    .citations(citations)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Membership> membership() {
    return Combinators.combine(
            Arbitraries.of("XA", "XB"),
            Arbitraries.of(Role.class),
            spell(),
            standing(),
            citations(),
            text().optional())
        .as(
            (member, role, spell, standing, citations, note) ->
                Membership.builder()
                    .member(member)
                    .body("XC")
                    .role(role)
                    .spell(spell)
                    .standing(standing)
                    .citations(citations)
                    .note(note)
                    .build());
  }

  /** Milestones that no order binds. */
  private static Arbitrary<Milestone> milestone(String subject) {
    return Combinators.combine(
            Arbitraries.of(MilestoneType.RATIFIED, MilestoneType.NOT_IN_FORCE),
            date(),
            Arbitraries.of(PARTIES).optional(),
            text().optional(),
            standing(),
            citations(),
            text().optional())
        .as(
            (type, date, party, place, standing, citations, note) ->
                Milestone.builder()
                    .subject(subject)
                    .type(type)
                    .date(date)
                    .party(party)
                    .place(place)
                    .standing(standing)
                    .citations(citations)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Agreement> agreement(String id) {
    return Combinators.combine(
            text(),
            Arbitraries.of(AgreementKind.class),
            Arbitraries.of(PARTIES).set().ofMinSize(1),
            Arbitraries.of(Framework.class).set(),
            Arbitraries.of("trade", "a-b-9", "energy").map(PolicyArea::of).set(),
            milestone(id).list().ofMaxSize(4),
            day().optional(),
            text().optional())
        .as(
            (title, kind, parties, frameworks, areas, milestones, knownOn, note) ->
                Agreement.builder()
                    .id(id)
                    .title(title)
                    .kind(kind)
                    .parties(parties)
                    .mixed(parties.size() > 1)
                    .frameworks(frameworks)
                    .areas(areas)
                    .links(ImmutableList.of(new Link(Link.Type.AMENDS, "a1")))
                    .milestones(milestones)
                    .knownOn(knownOn)
                    .officialJournal(note)
                    .note(note)
                    .build());
  }

  private static Arbitrary<Funding> funding() {
    return Combinators.combine(
            text(), money(), date().optional(), text().optional(), standing(), citations())
        .as(
            (scope, amount, period, qualifier, standing, citations) ->
                Funding.builder()
                    .program("a1")
                    .scope(scope)
                    .amount(amount)
                    .period(period)
                    .qualifier(qualifier)
                    .standing(standing)
                    .citations(citations)
                    .build());
  }

  private static Arbitrary<TradeRecord> trade() {
    return Combinators.combine(
            Arbitraries.of(Flow.class),
            Arbitraries.of("2001", "2001-02", "2001-02/2001-11"),
            money(),
            decimal().optional(),
            Arbitraries.of(PARTIES).optional(),
            day().optional(),
            Arbitraries.of("SUSPECT", "e", "p.1").set(),
            citations())
        .as(
            (flow, period, value, quantity, composition, vintage, flags, citations) ->
                TradeRecord.builder()
                    .reporter("XA")
                    .partner("XB")
                    .flow(flow)
                    .period(Edtf.parse(period))
                    .classification(quantity.map(number -> "CN"))
                    .product(quantity.isPresent() ? "2709" : TradeRecord.TOTAL)
                    .value(value)
                    .quantity(quantity)
                    .quantityUnit(quantity.map(number -> "kg"))
                    .composition(composition)
                    .vintage(vintage)
                    .flags(ImmutableSet.copyOf(flags))
                    .citations(citations)
                    .build());
  }

  private static Arbitrary<Figure> figure(String id) {
    return Combinators.combine(decimal(), text(), text().optional(), date().optional(), citations())
        .as(
            (quantity, unit, qualifier, period, citations) ->
                Figure.builder()
                    .id(id)
                    .subject("XA")
                    .measure("share")
                    .quantity(quantity)
                    .unit(unit)
                    .qualifier(qualifier)
                    .period(period)
                    .citations(citations)
                    .build());
  }

  private static Arbitrary<Optional<Edition>> edition() {
    return Combinators.combine(
            text(),
            text(),
            day(),
            text(),
            text().optional(),
            text().list().ofMaxSize(2),
            text().optional(),
            Arbitraries.of("2021-03-04", "1999-12-31?").map(EdtfDate::parse).optional())
        .as(
            (title, version, known, licence, description, authors, publisher, released) ->
                new Edition(
                    "e",
                    title,
                    version,
                    known,
                    licence,
                    description,
                    ImmutableList.copyOf(authors),
                    publisher,
                    publisher.map(name -> "https://example.org/"),
                    released))
        .optional();
  }

  private static Arbitrary<Facts> records() {
    return Combinators.combine(
            edition(),
            Combinators.combine(source("s1"), source("s2")).as(ImmutableList::of),
            Combinators.combine(country("XA"), country("XB"), country("XC")).as(ImmutableList::of),
            Combinators.combine(agreement("a1"), agreement("a2")).as(ImmutableList::of))
        .as(
            (edition, sources, countries, agreements) ->
                Facts.builder()
                    .edition(edition)
                    .sources(sources)
                    .countries(countries)
                    .agreements(agreements)
                    .build());
  }

  /** Facts that may state a thing twice. */
  static Arbitrary<Facts> facts() {
    return Combinators.combine(
            records(),
            membership().list().ofMaxSize(3),
            funding().list().ofMaxSize(3),
            trade().list().ofMaxSize(4),
            figure("f1").optional())
        .as(
            (records, memberships, fundings, trade, figure) ->
                Facts.builder()
                    .from(records)
                    .memberships(memberships)
                    .fundings(fundings)
                    .trade(trade)
                    .figures(figure.map(ImmutableList::of).orElse(ImmutableList.of()))
                    .build());
  }
}
