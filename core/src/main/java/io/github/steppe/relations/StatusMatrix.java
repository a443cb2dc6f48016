package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a party had with each of several others on a day: a line a party, a column an instrument.
 *
 * <p>A cell is TRUE, FALSE or UNKNOWN for every reading of the dates; it is absent where no row is
 * about such a thing between the two, or where one of them did not exist. It says why ({@link
 * PanelCell#explain()}). Immutable and thread-safe.
 *
 * <pre>{@code
 * StatusMatrix matrix =
 *     StatusMatrix.of(relations, "EU", "CENTRAL_ASIA", LocalDate.of(2017, 6, 1));
 * matrix.cell("KZ", "partnership_and_cooperation").truth();    // TRUE
 * matrix.cell("KZ", "provisional_application").truth();        // TRUE
 * }</pre>
 */
public final class StatusMatrix {

  private static final ImmutableList<PanelColumn> INSTRUMENTS = instrumentsOfAll();

  private final LocalDate day;
  private final ImmutableMap<String, Dyad> dyads;

  private StatusMatrix(LocalDate day, ImmutableMap<String, Dyad> dyads) {
    this.day = day;
    this.dyads = dyads;
  }

  /**
   * Obtains the matrix of a day.
   *
   * @param relations where the facts are
   * @param one the id of a country or body
   * @param other the id of a party; a group stands for each of its members
   * @param day the day, in the years 1 to 9999
   * @return the matrix
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the first is a group, or the same as one of the others
   */
  public static StatusMatrix of(Relations relations, String one, String other, LocalDate day) {
    requireNonNull(relations, "relations").requireParty(one);
    relations.requireParty(other);
    requireNonNull(day, "day");
    if (relations.containsGroup(one)) {
      throw new IllegalArgumentException("group '" + one + "' is not one party");
    }
    PanelFacts facts =
        new PanelFacts(relations, day.getYear(), day.getYear(), false, Optional.empty());
    ImmutableMap.Builder<String, Dyad> dyads = ImmutableMap.builder();
    for (String party : DyadYearPanel.parties(relations, other)) {
      if (party.equals(one)) {
        throw new IllegalArgumentException("party '" + one + "' stands on both sides");
      }
      dyads.put(party, Dyad.of(facts, one, party));
    }
    return new StatusMatrix(day, dyads.buildOrThrow());
  }

  private static ImmutableList<PanelColumn> instrumentsOfAll() {
    ImmutableList.Builder<PanelColumn> instruments = ImmutableList.builder();
    for (AgreementKind kind : AgreementKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      instruments.add(
          instrument(
              name,
              "An agreement of the kind " + name.replace('_', ' ') + " in force",
              new DyadThemes.AgreementsInForce(Optional.of(kind))));
    }
    instruments.add(
        instrument(
            "provisional_application",
            "An agreement applied provisionally",
            new DyadThemes.ProvisionalApplication()));
    instruments.add(
        instrument(
            "preference",
            "Preference in trade of either for the other",
            new DyadThemes.Acts(PolicyKind.PREFERENCE_ARRANGEMENT)));
    instruments.add(
        instrument(
            "restrictive_measures",
            "Restrictive measures of either on the other",
            new DyadThemes.Acts(PolicyKind.RESTRICTIVE_MEASURE)));
    instruments.add(
        instrument(
            "special_representative",
            "An office of either for the other held",
            new DyadThemes.Officeholders()));
    instruments.add(
        instrument("program", "A program of both, or of one in the other", PanelColumns.PROGRAMS));
    return instruments.build();
  }

  private static PanelColumn instrument(String name, String label, Dyad.Theme theme) {
    return new PanelColumn(
        name,
        label,
        PanelColumn.Type.TRUTH,
        "",
        "TRUE or FALSE on the day for every reading of the dates, else UNKNOWN. not_applicable if "
            + "one of the two certainly did not exist; not_reported if no row is about such a "
            + "thing between them.",
        PanelMeasures.status(theme));
  }

  /** {@return the day} */
  public LocalDate day() {
    return day;
  }

  /** {@return the ids of the parties, in the order of the group} */
  public ImmutableList<String> parties() {
    return dyads.keySet().asList();
  }

  /** {@return the instruments, each a column with its rule} */
  public ImmutableList<PanelColumn> instruments() {
    return INSTRUMENTS;
  }

  /**
   * Returns a cell.
   *
   * @param party the id of one of the {@link #parties()}
   * @param instrument the name of one of the {@link #instruments()}
   * @return the cell
   * @throws NotFoundException if there is no such party or instrument
   */
  public PanelCell cell(String party, String instrument) {
    Dyad dyad = dyads.get(requireNonNull(party, "party"));
    if (dyad == null) {
      throw new NotFoundException("party", party, NearMisses.of(party, dyads.keySet()), "");
    }
    return DyadYearPanel.column(requireNonNull(instrument, "instrument"), INSTRUMENTS)
        .cell(dyad, PanelYear.of(day));
  }

  /**
   * {@return a table as text: a line an instrument about which a row is recorded, a column a party;
   * two points where nothing is recorded}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(padded(day.toString(), WIDE));
    for (String party : parties()) {
      text.append(padded(party, NARROW));
    }
    for (PanelColumn instrument : INSTRUMENTS) {
      StringBuilder line = new StringBuilder(padded(instrument.name(), WIDE));
      boolean recorded = false;
      for (String party : parties()) {
        Optional<Truth> truth = cell(party, instrument.name()).truth();
        recorded |= truth.isPresent();
        line.append(padded(truth.isPresent() ? truth.get().name() : "..", NARROW));
      }
      if (recorded) {
        text.append('\n').append(line);
      }
    }
    return text.toString().replaceAll(" +(?=\n|$)", "");
  }

  private static final int WIDE = 40;
  private static final int NARROW = 9;

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
