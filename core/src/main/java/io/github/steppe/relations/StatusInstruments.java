package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of a status matrix, defined. */
final class StatusInstruments {

  private static final String RULE =
      "TRUE or FALSE on the day for every reading of the dates, else UNKNOWN. not_applicable if "
          + "one of the two certainly did not exist; not_reported if no row is about such a "
          + "thing between them.";

  private static final ImmutableList<PanelColumn> OF_ALL = new StatusInstruments().ofAll();

  private final ImmutableList.Builder<PanelColumn> instruments = ImmutableList.builder();

  private StatusInstruments() {}

  /** Those that every matrix has, and one for each body with a row about one of the parties. */
  static ImmutableList<PanelColumn> of(Relations relations, Set<String> parties) {
    StatusInstruments bodies = new StatusInstruments();
    for (Organization body : relations.facts().organizations()) {
      if (hasRow(relations, body.id(), parties)) {
        bodies.add(
            "member_" + body.id().toLowerCase(Locale.ROOT).replace('-', '_'),
            "The party a member of " + body.name(),
            " A candidate, observer or partner is no member.",
            new DyadThemes.MemberOf(body.id()));
      }
    }
    return ImmutableList.<PanelColumn>builder()
        .addAll(OF_ALL)
        .addAll(bodies.instruments.build())
        .build();
  }

  private static boolean hasRow(Relations relations, String body, Set<String> parties) {
    for (Membership membership : relations.facts().memberships()) {
      if (membership.body().equals(body)
          && parties.contains(membership.member())
          && membership.standing().counts()) {
        return true;
      }
    }
    return false;
  }

  private ImmutableList<PanelColumn> ofAll() {
    for (AgreementKind kind : AgreementKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      add(
          name,
          "An agreement of the kind " + name.replace('_', ' ') + " in force",
          "",
          new DyadThemes.AgreementsInForce(Optional.of(kind)));
    }
    add(
        "provisional_application",
        "An agreement applied provisionally",
        "",
        new DyadThemes.ProvisionalApplication());
    addActs(
        "preference",
        "Preference in trade of either for the other",
        PolicyKind.PREFERENCE_ARRANGEMENT);
    addActs(
        "restrictive_measures",
        "Restrictive measures of either on the other",
        PolicyKind.RESTRICTIVE_MEASURE);
    addActs("strategy", "A strategy of either for the other", PolicyKind.STRATEGY);
    addActs(
        "political_partnership",
        "A political rank that either gives its relations with the other",
        PolicyKind.PARTNERSHIP);
    addActs(
        "state_program",
        "A program of either for its own policy toward the other",
        PolicyKind.STATE_PROGRAM);
    add(
        "special_representative",
        "An office of either for the other held",
        "",
        new DyadThemes.Officeholders());
    add("program", "A program of both, or of one in the other", "", PanelColumns.PROGRAMS);
    instruments.add(
        new PanelColumn(
            "programs",
            "Programs of both, or of one in the other",
            PanelColumn.Type.RANGE,
            "programs",
            "From the number certainly active on the day to the number certainly or possibly so. "
                + "Absent as the others.",
            PanelMeasures.numberAtYearEnd(PanelColumns.PROGRAMS)));
    return instruments.build();
  }

  private void addActs(String name, String label, PolicyKind kind) {
    add(name, label, "", new DyadThemes.Acts(kind));
  }

  private void add(String name, String label, String more, Dyad.Theme theme) {
    instruments.add(
        new PanelColumn(
            name, label, PanelColumn.Type.TRUTH, "", RULE + more, PanelMeasures.status(theme)));
  }
}
