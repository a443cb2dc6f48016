package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.relations.DyadYearPanel;
import io.github.steppe.relations.PanelRow;
import io.github.steppe.relations.Relations;
import io.github.steppe.trade.Flow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The panel of the real data, in files that a person has read cell by cell against the tables. */
class DyadYearPanelFilesTest {

  private static final Path FILES = Path.of("src/test/resources/io/github/steppe/dataset");
  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final DyadYearPanel PANEL =
      DyadYearPanel.of(RELATIONS, "EU", "CENTRAL_ASIA", 1991, 2025);

  @ParameterizedTest
  @CsvSource({"2009, 2010", "2016, 2017"})
  void writesWhatAPersonHasRead(int from, int to) throws IOException {
    Path file = FILES.resolve("eu-central-asia-" + from + "-" + to + ".csv");
    assertThat(csv(DyadYearPanel.of(RELATIONS, "EU", "CENTRAL_ASIA", from, to)))
        .isEqualTo(Files.readString(file));
  }

  /** With the year in which the United Kingdom left, and in which Tajikistan joined the WTO. */
  @Test
  void writesWhatAPersonHasReadOfMembersAndOfCountries() throws IOException {
    assertThat(csv(DyadYearPanel.ofMembers(RELATIONS, "EU", "KZ", 2020, 2020)))
        .isEqualTo(Files.readString(FILES.resolve("eu-members-kz-2020.csv")));
    assertThat(csv(DyadYearPanel.of(RELATIONS, "CENTRAL_ASIA", "CENTRAL_ASIA", 2013, 2013)))
        .isEqualTo(Files.readString(FILES.resolve("central-asia-2013.csv")));
    assertThat(csv(DyadYearPanel.of(RELATIONS, "EU", "KG", 2013, 2013).directed()))
        .isEqualTo(Files.readString(FILES.resolve("eu-kg-2013-directed.csv")));
  }

  private static String csv(DyadYearPanel panel) {
    StringBuilder text = new StringBuilder();
    panel.writeCsv(text);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    // Since their independence, of 1991.
    "KZ, 1991, dyad_days, 16",
    "KG, 1991, dyad_days, 123",
    "TJ, 1991, dyad_days, 114",
    "TM, 1991, dyad_days, 66",
    "UZ, 1991, dyad_days, 122",
    "KZ, 1991, trade_and_cooperation_days, 16",
    "KZ, 1999, trade_and_cooperation_days, 181",
    "KZ, 1999, partnership_and_cooperation_days, 184",
    "KZ, 2020, partnership_and_cooperation_days, 60",
    "KZ, 2020, enhanced_partnership_and_cooperation_days, 306",
    "KZ, 2020, provisional_application_days, 60",
    "TJ, 2005, interim_trade_days, 215 to 245",
    "UZ, 2005, restrictive_measures_days, 48",
    "UZ, 2007, restrictive_measures_days, 365",
    "KZ, 2005, special_representative_days, 157",
    "KZ, 2014, preference_days, 0",
    // P. Flor until the end of February, then a special envoy from some day in April.
    "KZ, 2014, special_representative_days, 59 to 334",
    "TM, 2020, partnership_and_cooperation_status, FALSE",
    "TM, 2025, partnership_and_cooperation_status, UNKNOWN",
    "KZ, 1994, one_members, 12",
    "KZ, 1995, one_members, 15",
    "KZ, 2004, one_members, 25",
    "KZ, 2013, one_members, 28",
    "KZ, 2020, one_members, 27",
    "UZ, 2014, export_standing, DISPUTED",
  })
  void cellsThatAreWellKnown(String country, int year, String column, String expected) {
    assertThat(PANEL.row("EU", country, year).orElseThrow().cell(column)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "GB, 2020, member_days, 31",
    "GB, 2020, partnership_and_cooperation_days, 31",
    "GB, 2020, enhanced_partnership_and_cooperation_days, 0",
    "GB, 2020, partnership_and_cooperation_status, not_applicable",
    "FR, 2020, partnership_and_cooperation_days, 60",
    "HR, 2013, partnership_and_cooperation_days, 184",
    "AT, 1995, trade_and_cooperation_days, 365",
    // A party to the basic agreement of TRACECA on its own account, which never names the day.
    "RO, 2010, multilateral_status, UNKNOWN",
  })
  void membersOfTheDay(String member, int year, String column, String expected) {
    DyadYearPanel members = DyadYearPanel.ofMembers(RELATIONS, "EU", "KZ", 1994, 2021);
    assertThat(members.row(member, "KZ", year).orElseThrow().cell(column)).hasToString(expected);
    assertThat(members.row("GB", "KZ", 2021)).isEmpty();
    assertThat(members.row("AT", "KZ", 1994)).isEmpty();
  }

  /** The paper names the year of the independence only, and knows nothing after it appeared. */
  @ParameterizedTest
  @CsvSource({
    "1991, dyad_days, 1 to 365",
    "1999, partnership_and_cooperation_days, 1 to 365",
    "2000, partnership_and_cooperation_days, 366",
    "2017, export_value, 5103000000",
    "2020, partnership_and_cooperation_days, 0 to 366",
  })
  void asThePaperStatesIt(int year, String column, String expected) {
    DyadYearPanel paper =
        DyadYearPanel.of(RELATIONS.accordingTo("aydin-2018"), "EU", "KZ", 1991, 2020);
    assertThat(paper.row("EU", "KZ", year).orElseThrow().cell(column)).hasToString(expected);
  }

  /** Each by its own membership; a body of which only one side is recorded says nothing. */
  @ParameterizedTest
  @CsvSource({
    "KG, TJ, 2012, CIS;ECO;OSCE;SCO;UN",
    "KG, TJ, 2013, CIS;ECO;OSCE;SCO;UN;WTO",
    "KZ, KG, 2014, CIS;ECO;OSCE;OTS;SCO;UN",
    "KZ, KG, 2015, CIS;EAEU;ECO;OSCE;OTS;SCO;UN;WTO",
    "TM, UZ, 2004, CIS;ECO;OSCE;UN",
    "TM, UZ, 2005, ECO;OSCE;UN",
  })
  void organizationsThatTwoShare(String one, String other, int year, String expected) {
    PanelRow row =
        DyadYearPanel.of(RELATIONS, "CENTRAL_ASIA", "CENTRAL_ASIA", year, year)
            .row(one, other, year)
            .orElseThrow();
    assertThat(row.cell("shared_organizations_list")).hasToString(expected);
    assertThat(row.cell("funding_committed")).hasToString("not_reported");
  }

  @Test
  void agreesWithTheSelections() {
    for (PanelRow row : PANEL) {
      LocalDate last = LocalDate.of(row.year(), 12, 31);
      assertThat(row.cell("agreements_in_force").count())
          .as(row.toString())
          .contains(RELATIONS.agreements().between("EU", row.other()).countInForceOn(last));
    }
  }

  @ParameterizedTest
  @CsvSource({"2013", "2014", "2015", "2016", "2017"})
  void panelTotalsEqualRecordTotals(int year) {
    DyadYearPanel panel =
        DyadYearPanel.of(RELATIONS, "EU", "CENTRAL_ASIA", year, year).composition("EU28");
    for (Flow flow : Flow.values()) {
      String column = flow == Flow.EXPORT ? "export_value" : "import_value";
      BigDecimal sum =
          panel.stream()
              .map(row -> row.cell(column).number().orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum)
          .isEqualByComparingTo(
              RELATIONS
                  .trade()
                  .reporter("EU")
                  .partner("CENTRAL_ASIA")
                  .composition("EU28")
                  .product("TOTAL")
                  .flow(flow)
                  .year(year)
                  .total()
                  .getAmount());
    }
  }
}
