package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.relations.Relations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of tables that cannot be read. */
class TableReaderTest {

  private static final String SOURCES = "id,type,title\ns,BOOK,S\n";

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> problems() {
    return catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    file("sources.csv", "id,published\ns,2001\n");
    assertThat(problems())
        .containsExactly(
            "sources.csv, line 1, column type, value '': the column is missing",
            "sources.csv, line 1, column title, value '': the column is missing");
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThatThereAre() throws IOException {
    file("phases.csv", "id,program,name,colour\np,x,P,red\n");
    assertThat(problems())
        .containsExactly(
            "phases.csv, line 1, column colour, value 'colour': the table has no such column;"
                + " it has id, program, name, period, citations, note");
  }

  @Test
  void aDoubledColumnIsNamed() throws IOException {
    file("sources.csv", "id,type,title,id\ns,BOOK,S,t\n");
    assertThat(problems())
        .containsExactly("sources.csv, line 1, column id, value 'id': the column is named twice");
  }

  @Test
  void columnsMayComeInAnyOrderAndOptionalOnesMayBeLeftOut() throws IOException {
    file("sources.csv", "title,id,type\nS,s,BOOK\n");
    assertThat(DataPackage.read(folder).source("s").title()).isEqualTo("S");
  }

  @Test
  void aRowHasACellForEachColumn() throws IOException {
    file("sources.csv", SOURCES + "t,BOOK\nu,BOOK,U,\n\nv,BOOK,V\n");
    assertThat(problems())
        .containsExactly(
            "sources.csv, line 3: the row has 2 cells, the table 3 columns",
            "sources.csv, line 4: the row has 4 cells, the table 3 columns",
            "sources.csv, line 5: the row has 1 cells, the table 3 columns");
  }

  /** A cell that is not of its type: table, header, row, column, value, and the rule. */
  static Stream<Arguments> cells() {
    return Stream.of(
        cell("sources", "id,type,title", "s,SCROLL,S", "type", "SCROLL", "is one of [ARTICLE, "),
        cell("sources", "id,type,title", "s,,S", "type", "", "is required"),
        cell("sources", "id,type,title", ",BOOK,S", "id", "", "is required"),
        cell("sources", "id,type,title", "s t,BOOK,S", "id", "s t", "id 's t' is not an identif"),
        cell("sources", "id,type,title", "s,BOOK, S", "title", " S", "title ' S' begins or ends"),
        cell(
            "sources",
            "id,type,title,published",
            "s,BOOK,S,199u",
            "published",
            "199u",
            "\"199u\" is not EDTF at index 3: "),
        cell("sources", "id,type,title,authors", "s,BOOK,S,A;", "authors", "A;", "a list has no"),
        cell("countries", "id,alpha3", "XA,XX", "alpha3", "XX", "alpha3 'XX' is not 3 characters"),
        cell("countries", "id,native_names", "XA,xx", "native_names", "xx", "'xx' is not of the"),
        cell("countries", "id,citations", "XA,a b", "citations", "a b", "source 'a b' is not an"),
        cell(
            "groups",
            "id,name,definer,composition,members",
            "G,G,X,yes,XA",
            "composition",
            "yes",
            "is TRUE, FALSE or empty"),
        cell(
            "groups",
            "id,name,definer,composition,members",
            "G,G,X,TRUE,",
            "members",
            "",
            "members is empty: a composition has at least one member"),
        cell(
            "groups",
            "id,name,definer,members,spell",
            "G,G,X,XA,2001",
            "spell",
            "2001",
            "\"2001\" is not EDTF at index"),
        cell(
            "agreements",
            "id,title,kind,parties,links",
            "a,A,SECTORAL,XA,AMENDS",
            "links",
            "AMENDS",
            "link 'AMENDS' is not of the form TYPE:id"),
        cell(
            "agreements",
            "id,title,kind,parties,areas",
            "a,A,SECTORAL,XA,trade;Two Words",
            "areas",
            "trade;Two Words",
            "code 'Two Words' is not in kebab case"),
        cell(
            "agreements",
            "id,title,kind,parties,frameworks",
            "a,A,SECTORAL,XA,SOCIAL;NONE",
            "frameworks",
            "SOCIAL;NONE",
            "is one of [POLITICAL, ECONOMIC, SECURITY, SOCIAL]"),
        cell(
            "fundings",
            "program,scope,amount,currency,standing,citations",
            "p,s,1e6,EUR,ACCEPTED,s",
            "amount",
            "1e6",
            "is a decimal number: digits, at most one point"),
        cell(
            "fundings",
            "program,scope,amount,currency,standing,citations",
            "p,s,1.234,EUR,ACCEPTED,s",
            "amount",
            "1.234",
            "amount has more decimals than EUR has"),
        cell(
            "fundings",
            "program,scope,amount,currency,standing,citations",
            "p,s,-1,EUR,ACCEPTED,s",
            "amount",
            "-1",
            "amount EUR -1.00 is negative"),
        cell(
            "fundings",
            "program,scope,amount,currency,standing,citations",
            "p,s,1,EURO,ACCEPTED,s",
            "currency",
            "EURO",
            "Unknown currency 'EURO'"),
        cell(
            "trade",
            "reporter,partner,flow,period,product,value,currency,standing,citations",
            "XA,XB,IMPORT,2001/2002,TOTAL,1,EUR,ACCEPTED,s",
            "period",
            "2001/2002",
            "period 2001/2002 is no stretch of two to eleven months of one year"),
        cell(
            "trade",
            "reporter,partner,flow,period,classification,product,value,currency,standing,citations",
            "XA,XB,IMPORT,2001,HS,TOTAL,1,EUR,ACCEPTED,s",
            "classification",
            "HS",
            "classification 'HS' of TOTAL"),
        cell(
            "trade",
            "reporter,partner,flow,period,product,value,currency,quantity,standing,citations",
            "XA,XB,IMPORT,2001,TOTAL,1,EUR,5,ACCEPTED,s",
            "quantity",
            "5",
            "quantity and quantityUnit are given together or not at all"),
        cell(
            "memberships",
            "member,body,role,spell,standing,citations",
            "XA,UN,MEMBER,2002/2001,ACCEPTED,s",
            "spell",
            "2002/2001",
            "\"2002/2001\" is not EDTF at index"),
        cell(
            "memberships",
            "member,body,role,spell,standing,citations",
            "XA,UN,MEMBER,2001/..,ACCEPTED,",
            "citations",
            "",
            "is required"),
        cell(
            "edition",
            "id,title,version,known_on,licence",
            "e,E,1,soon,L",
            "known_on",
            "soon",
            "\"soon\" is not EDTF at index 0"));
  }

  private static Arguments cell(
      String table, String header, String row, String column, String value, String rule) {
    return arguments(table, header, row, column, value, rule);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aCellThatCannotBeReadIsToldWithFileLineColumnValueAndRule(
      String table, String header, String row, String column, String value, String rule)
      throws IOException {
    file(table + ".csv", header + "\n" + row + "\n");
    DataPackageException thrown =
        catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder));
    assertThat(thrown.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(table + ".csv");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo(column);
              assertThat(problem.value()).isEqualTo(value);
              assertThat(problem.rule()).startsWith(rule);
            });
    assertThat(thrown).hasMessageStartingWith("1 problem\n" + table + ".csv, line 2, column ");
  }

  @Test
  void aRuleOfTheWholeRowBlamesTheRow() throws IOException {
    file("sources.csv", SOURCES);
    file("countries.csv", "id\nXA\n");
    file("agreements.csv", "id,title,kind,parties\na,A,SECTORAL,XA\n");
    file(
        "milestones.csv",
        "subject,type,date,standing,citations\n"
            + "a,SIGNED,2002,ACCEPTED,s\n"
            + "a,ENTERED_INTO_FORCE,2001,ACCEPTED,s\n");
    assertThat(problems())
        .containsExactly(
            "agreements.csv, line 2: milestones of 'a' are out of order:"
                + " 'entered into force 2001' cannot come before 'signed 2002'");
  }

  @Test
  void everyProblemIsToldAtOnce() throws IOException {
    file("sources.csv", SOURCES + ",SCROLL,\nu,BOOK,U\n");
    file("countries.csv", "id,colour\nXA,red\n");
    file("interests.csv", "id,holder,aim,standing,citations\ni,XA,a,MAYBE,\n");
    assertThat(problems())
        .containsExactly(
            "sources.csv, line 3, column id, value '': is required",
            "sources.csv, line 3, column type, value 'SCROLL': is one of [ARTICLE, BOOK, CHAPTER,"
                + " REPORT, WEB_PAGE, LEGAL_ACT, AGREEMENT_TEXT, DATASET, PRESS]",
            "sources.csv, line 3, column title, value '': is required",
            "countries.csv, line 1, column colour, value 'colour': the table has no such column;"
                + " it has id, name, official_name, alpha3, numeric, native_names, capital,"
                + " currency, citations, note",
            "interests.csv, line 2, column standing, value 'MAYBE': is one of [ACCEPTED, DISPUTED,"
                + " SUPERSEDED, REJECTED]",
            "interests.csv, line 2, column citations, value '': is required");
  }

  @Test
  void theMessageCountsTheProblems() throws IOException {
    file("sources.csv", "id\ns\n");
    assertThat(catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder)))
        .hasMessage(
            "2 problems\n"
                + "sources.csv, line 1, column type, value '': the column is missing\n"
                + "sources.csv, line 1, column title, value '': the column is missing");
  }

  @Test
  void aRowOverSeveralLinesIsToldByItsFirst() throws IOException {
    file("sources.csv", SOURCES + "t,BOOK,\"a\n\nb\"\nu,SCROLL,\"U\n\"\n");
    assertThat(problems()).first().asString().startsWith("sources.csv, line 6, column type");
  }

  @Test
  void malformedTextIsToldWithTheLineThatWasReached() throws IOException {
    file("sources.csv", SOURCES + "t,BO\"OK,T\nu,SCROLL,U\n");
    assertThat(problems())
        .containsExactly(
            "sources.csv, line 3: is not a table of comma-separated values: a quote stands inside"
                + " a cell that is not quoted");
  }

  @Test
  void anEmptyFileIsNoTable() throws IOException {
    file("sources.csv", "");
    assertThat(problems())
        .containsExactly("sources.csv: the file is empty; the first line names the columns");
  }

  @Test
  void aTableMayHaveNoRows() throws IOException {
    file("sources.csv", "id,type,title\n");
    assertThat(DataPackage.read(folder).sources()).isEmpty();
  }

  @Test
  void carriageReturnsAByteOrderMarkAndQuotesMakeNoDifference() throws IOException {
    file("sources.csv", SOURCES);
    Relations plain = DataPackage.read(folder);
    file("sources.csv", "\uFEFF\"id\",type,title\r\ns,\"BOOK\",S\r\n");
    assertThat(DataPackage.read(folder).facts()).isEqualTo(plain.facts());
    file("sources.csv", "\uFEFFid,type,title\r\ns,BOOK,S");
    assertThat(DataPackage.read(folder).facts()).isEqualTo(plain.facts());
  }

  @Test
  void bytesThatAreNotUtf8AreToldWithTheirLine() throws IOException {
    bytes(SOURCES + "t,BOOK,Caf\u00e9\nu,BOOK,U\n");
    assertThat(problems()).containsExactly("sources.csv, line 3: is not UTF-8");
    bytes(SOURCES + "t,BOOK,T\nu,BOOK,\u00e9");
    assertThat(problems()).containsExactly("sources.csv, line 4: is not UTF-8");
    bytes(SOURCES + "t,BOOK,T\nu,BOOK,\u00e9U");
    assertThat(problems()).containsExactly("sources.csv, line 4: is not UTF-8");
    bytes(SOURCES + "\u00ff\n\n");
    assertThat(problems()).containsExactly("sources.csv, line 3: is not UTF-8");
    bytes("\u00e9");
    assertThat(problems()).containsExactly("sources.csv, line 1: is not UTF-8");
  }

  private void bytes(String text) throws IOException {
    Files.write(folder.resolve("sources.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    Files.createDirectory(folder.resolve("sources.csv"));
    assertThat(problems()).singleElement().asString().startsWith("sources.csv: cannot be read: ");
  }

  @Test
  void aTableWithoutEndIsLeft() throws IOException {
    file("countries.csv", "id\n" + "A A\n".repeat(999));
    assertThat(problems()).hasSize(999);
    file("countries.csv", "id\n" + "A A\n".repeat(5000));
    assertThat(problems())
        .hasSize(1001)
        .last()
        .isEqualTo(
            "countries.csv, line 1002: the rest was not read: a table has at most 1000000 rows,"
                + " of which 1000 may be refused");
  }

  @Test
  void aTableHasAMillionRowsAtMost() {
    TableFormat<Row> rows = new MilestonesBySubject.Unread(new MilestoneTable());
    List<Problem> problems = new ArrayList<>();
    String header = "subject,type,date,standing,citations\n";
    byte[] text = (header + ",,,,\n".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8);
    assertThat(
            new TableReader<>(rows, Row.Context.NONE, problems, new IdentityHashMap<>())
                .read(name -> Optional.of(new ByteArrayInputStream(text))))
        .hasSize(1_000_000);
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("milestones.csv, line 1000002: the rest was not read");
  }

  @Test
  void aNumberOfVeryManyDigitsIsRefusedAtOnce() throws IOException {
    String header = "reporter,partner,flow,period,product,value,currency,standing,citations\n";
    String row = "A,B,IMPORT,2020,TOTAL," + "9".repeat(1_000_000) + ",EUR,ACCEPTED,s\n";
    file("trade.csv", header + row.repeat(20));
    assertThat(problems())
        .hasSize(20)
        .allMatch(problem -> problem.endsWith("is a decimal number of at most 1000 characters"));
  }
}
