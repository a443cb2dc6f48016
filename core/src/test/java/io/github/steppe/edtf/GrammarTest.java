package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feature checklist of the three levels, the validity rules and the bounds of every form. */
class GrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // complete date, month, year
        "0 | 1985-04-12 | 1985-04-12 | 1985-04-12",
        "0 | 1985-04 | 1985-04-01 | 1985-04-30",
        "0 | 1985 | 1985-01-01 | 1985-12-31",
        "0 | 0000 | 0000-01-01 | 0000-12-31",
        "0 | 0001-02 | 0001-02-01 | 0001-02-28",
        "0 | 9999-12-31 | 9999-12-31 | 9999-12-31",
        "0 | 2000-02 | 2000-02-01 | 2000-02-29",
        "0 | 1900-02 | 1900-02-01 | 1900-02-28",
        // date-times
        "0 | 1985-04-12T23:20:30 | 1985-04-12 | 1985-04-12",
        "0 | 1985-04-12T23:20:30Z | 1985-04-12 | 1985-04-12",
        "0 | 1985-04-12T23:20:30-04 | 1985-04-12 | 1985-04-12",
        "0 | 1985-04-12T23:20:30+04:30 | 1985-04-12 | 1985-04-12",
        // intervals of plain dates
        "0 | 1964/2008 | 1964-01-01 | 2008-12-31",
        "0 | 2004-06/2006-08 | 2004-06-01 | 2006-08-31",
        "0 | 2004-02-01/2005-02-08 | 2004-02-01 | 2005-02-08",
        "0 | 2004-02-01/2005-02 | 2004-02-01 | 2005-02-28",
        "0 | 2004-02-01/2005 | 2004-02-01 | 2005-12-31",
        "0 | 2005/2006-02 | 2005-01-01 | 2006-02-28",
        // Level 1
        "1 | Y170000002 | 170000002-01-01 | 170000002-12-31",
        "1 | Y-170000002 | -170000002-01-01 | -170000002-12-31",
        "1 | Y10000 | 10000-01-01 | 10000-12-31",
        "1 | 2001-21 | 2001-03-01 | 2001-05-31",
        "1 | 2001-22 | 2001-06-01 | 2001-08-31",
        "1 | 2001-23 | 2001-09-01 | 2001-11-30",
        "1 | 2001-24 | 2001-12-01 | 2002-02-28",
        "1 | 1984? | 1984-01-01 | 1984-12-31",
        "1 | 2004-06~ | 2004-06-01 | 2004-06-30",
        "1 | 2004-06-11% | 2004-06-11 | 2004-06-11",
        "1 | 201X | 2010-01-01 | 2019-12-31",
        "1 | 20XX | 2000-01-01 | 2099-12-31",
        "1 | 2004-XX | 2004-01-01 | 2004-12-31",
        "1 | 1985-04-XX | 1985-04-01 | 1985-04-30",
        "1 | 2001-02-XX | 2001-02-01 | 2001-02-28",
        "1 | 1985-XX-XX | 1985-01-01 | 1985-12-31",
        "1 | 1985-04-12/.. | 1985-04-12 | ",
        "1 | 1985-04/.. | 1985-04-01 | ",
        "1 | 1985/.. | 1985-01-01 | ",
        "1 | ../1985-04-12 |  | 1985-04-12",
        "1 | ../1985 |  | 1985-12-31",
        "1 | 1985-04-12/ | 1985-04-12 | ",
        "1 | 1985/ | 1985-01-01 | ",
        "1 | /1985-04-12 |  | 1985-04-12",
        "1 | /1985-04 |  | 1985-04-30",
        "1 | 1984~/2004-06 | 1984-01-01 | 2004-06-30",
        "1 | 1984/2004-06~ | 1984-01-01 | 2004-06-30",
        "1 | 1984~/2004~ | 1984-01-01 | 2004-12-31",
        "1 | 1984-06-02?/2004-08-08~ | 1984-06-02 | 2004-08-08",
        "1 | 2001-21/2003 | 2001-03-01 | 2003-12-31",
        "1 | Y12345/Y23456 | 12345-01-01 | 23456-12-31",
        "1 | -1985 | -1985-01-01 | -1985-12-31",
        "1 | -0001-02 | -0001-02-01 | -0001-02-28",
        "1 | -0004-02-29 | -0004-02-29 | -0004-02-29",
        "1 | -0004-02-XX | -0004-02-01 | -0004-02-29",
        "1 | -0400/-0300 | -0400-01-01 | -0300-12-31",
        // Level 2
        "2 | Y-17E7 | -170000000-01-01 | -170000000-12-31",
        "2 | Y17E7 | 170000000-01-01 | 170000000-12-31",
        "2 | Y12345E1 | 123450-01-01 | 123450-12-31",
        "2 | 1950S2 | 1900-01-01 | 1999-12-31",
        "2 | 1950S4 | 1950-01-01 | 1950-12-31",
        "2 | 0050S2 | 0000-01-01 | 0099-12-31",
        "2 | -1950S2 | -1999-01-01 | -1900-12-31",
        "2 | -0050S2 | -0099-01-01 | -0001-12-31",
        "2 | Y171010000S3 | 171000000-01-01 | 171999999-12-31",
        "2 | Y-171010000S3 | -171999999-01-01 | -171000000-12-31",
        "2 | Y3388E2S3 | 338000-01-01 | 338999-12-31",
        "2 | 2001-25 | 2001-03-01 | 2001-05-31",
        "2 | 2001-26 | 2001-06-01 | 2001-08-31",
        "2 | 2001-27 | 2001-09-01 | 2001-11-30",
        "2 | 2003-28 | 2003-12-01 | 2004-02-29",
        "2 | 2001-29 | 2001-09-01 | 2001-11-30",
        "2 | 2001-30 | 2001-12-01 | 2002-02-28",
        "2 | 2001-31 | 2001-03-01 | 2001-05-31",
        "2 | 2001-32 | 2001-06-01 | 2001-08-31",
        "2 | 2001-33 | 2001-01-01 | 2001-03-31",
        "2 | 2001-34 | 2001-04-01 | 2001-06-30",
        "2 | 2001-35 | 2001-07-01 | 2001-09-30",
        "2 | 2001-36 | 2001-10-01 | 2001-12-31",
        "2 | 2001-37 | 2001-01-01 | 2001-04-30",
        "2 | 2001-38 | 2001-05-01 | 2001-08-31",
        "2 | 2001-39 | 2001-09-01 | 2001-12-31",
        "2 | 2001-40 | 2001-01-01 | 2001-06-30",
        "2 | 2001-41 | 2001-07-01 | 2001-12-31",
        "2 | [1667,1668,1670..1672] | 1667-01-01 | 1672-12-31",
        "2 | [..1760-12-03] |  | 1760-12-03",
        "2 | [1760-12..] | 1760-12-01 | ",
        "2 | [1760-01,1760-02,1760-12..] | 1760-01-01 | ",
        "2 | [1667,1760-12] | 1667-01-01 | 1760-12-31",
        "2 | [..1984] |  | 1984-12-31",
        "2 | {1667,1668,1670..1672} | 1667-01-01 | 1672-12-31",
        "2 | {1960,1961-12} | 1960-01-01 | 1961-12-31",
        "2 | {..1984} |  | 1984-12-31",
        "2 | {1984} | 1984-01-01 | 1984-12-31",
        "2 | [2005,1999] | 1999-01-01 | 2005-12-31",
        "2 | [..1983-12-31,1984-10-10..1984-11-01,1984-11-05..] |  | ",
        "2 | 2004-06~-11 | 2004-06-11 | 2004-06-11",
        "2 | 2004?-06-11 | 2004-06-11 | 2004-06-11",
        "2 | 2004-06?-11~ | 2004-06-11 | 2004-06-11",
        "2 | ?2004-06-~11 | 2004-06-11 | 2004-06-11",
        "2 | 2004-%06-11 | 2004-06-11 | 2004-06-11",
        "2 | 2004-~21 | 2004-03-01 | 2004-05-31",
        "2 | 156X-12-25 | 1560-12-25 | 1569-12-25",
        "2 | 15XX-12-25 | 1500-12-25 | 1599-12-25",
        "2 | 15XX-12-XX | 1500-12-01 | 1599-12-31",
        "2 | 1560-XX-25 | 1560-01-25 | 1560-12-25",
        "2 | 1XXX | 1000-01-01 | 1999-12-31",
        "2 | XXXX | 0000-01-01 | 9999-12-31",
        "2 | 1XX5 | 1005-01-01 | 1995-12-31",
        "2 | XXXX-12-XX | 0000-12-01 | 9999-12-31",
        "2 | 1984-1X | 1984-10-01 | 1984-12-31",
        "2 | 1984-X2 | 1984-02-01 | 1984-12-31",
        "2 | 1984-X5 | 1984-05-01 | 1984-05-31",
        "2 | 201X-XX | 2010-01-01 | 2019-12-31",
        "2 | 19XX-02-29 | 1904-02-29 | 1996-02-29",
        "2 | 190X-02-29 | 1904-02-29 | 1908-02-29",
        "2 | XX00-02-29 | 0000-02-29 | 9600-02-29",
        "2 | 2004-02-X9 | 2004-02-09 | 2004-02-29",
        "2 | 2003-02-X9 | 2003-02-09 | 2003-02-19",
        "2 | 2004-04-3X | 2004-04-30 | 2004-04-30",
        "2 | 2004-XX-31 | 2004-01-31 | 2004-12-31",
        "2 | 2004-X2-30 | 2004-12-30 | 2004-12-30",
        "2 | 201X-24 | 2010-12-01 | 2020-02-29",
        "2 | 198X-34 | 1980-04-01 | 1989-06-30",
        "2 | -1985-1X | -1985-10-01 | -1985-12-31",
        "2 | 2004-06-XX/2004-07-03 | 2004-06-01 | 2004-07-03",
        "2 | 201X/2025 | 2010-01-01 | 2025-12-31",
        "2 | 2004-06-~01/2004-06-~20 | 2004-06-01 | 2004-06-20",
        "2 | 2003-34/2004-33 | 2003-04-01 | 2004-03-31",
        "2 | 1950S2/Y17E7 | 1900-01-01 | 170000000-12-31"
      })
  void everyFeatureHasItsLevelAndBounds(int level, String text, String earliest, String latest) {
    Edtf value = Edtf.parse(text);
    assertThat(value.level()).isEqualTo(level);
    assertThat(value.earliestDay().map(GrammarTest::iso)).isEqualTo(optional(earliest));
    assertThat(value.latestDay().map(GrammarTest::iso)).isEqualTo(optional(latest));
    assertThat(value.source()).isEqualTo(text);
    assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
  }

  private static String iso(java.time.LocalDate day) {
    String text = day.toString();
    return text.startsWith("+") ? text.substring(1) : text;
  }

  private static java.util.Optional<String> optional(String text) {
    return java.util.Optional.ofNullable(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | 0 | a date is expected",
        "\" 1985\" | 0 | white space is not allowed anywhere",
        "\"1985 \" | 4 | white space is not allowed anywhere",
        "\"[1667, 1668]\" | 6 | white space is not allowed anywhere",
        "1985\u201304 | 4 | only ASCII",
        "198\u0665 | 3 | only ASCII",
        "\uff11985 | 0 | only ASCII",
        "1985-04-12t10:10:10 | 10 | letters are written as capitals",
        "1985-04-12T10:10:10z | 19 | letters are written as capitals",
        "1950s2 | 4 | letters are written as capitals",
        "hello | 0 | a date begins with a year",
        "19 | 2 | bare century",
        "198 | 3 | bare decade",
        "19851 | 4 | a year has four digits, or begins with Y",
        "19850412 | 4 | separated by hyphens",
        "1985-W15 | 5 | a month has two digits",
        "1985-W15-5 | 5 | a month has two digits",
        "1985-102 | 7 | a month and a day have two digits",
        "1985-1 | 6 | a month has two digits",
        "1985- | 5 | a month has two digits",
        "1985-04- | 8 | a day has two digits",
        "1985-04-1 | 9 | a day has two digits",
        "1985-04-012 | 10 | a month and a day have two digits",
        "P1Y | 0 | a date begins with a year",
        "R5/2004/2005 | 7 | an interval has one slash",
        "Y1985 | 1 | five digits or more",
        "Y | 1 | digits are expected after Y",
        "Y- | 2 | digits are expected after Y",
        "YE5 | 1 | digits are expected after Y",
        "Y017000 | 1 | no leading zero",
        "Y17E | 4 | an exponent is a positive number",
        "Y17E0 | 4 | an exponent is a positive number",
        "Y17E07 | 4 | an exponent is a positive number",
        "Y1E3 | 1 | five digits or more",
        "Y170000-05 | 7 | stands alone",
        "1950S2-05 | 6 | stands alone",
        "Y10000000000000000 | 17 | at most 16 digits",
        "Y1E16 | 3 | at most 16 digits",
        "Y1E99999999999999999999 | 19 | at most 16 digits",
        "Y5E9999999999999999 | 3 | at most 16 digits",
        "Y-99999999999999999999999 | 18 | at most 16 digits",
        "-0000 | 0 | year zero has no sign",
        "-0000-01 | 0 | year zero has no sign",
        "--1985 | 1 | a date begins with a year",
        "+1985 | 0 | a date begins with a year",
        "-198X | 1 | a negative year has no unspecified digit",
        "1985-00 | 5 | a month is 01 to 12",
        "1985-13 | 5 | a month is 01 to 12",
        "1985-20 | 5 | a month is 01 to 12",
        "1985-42 | 5 | a month is 01 to 12",
        "1985-2X | 5 | a month is 01 to 12",
        "1985-21-01 | 7 | no day follows",
        "1985-04-00 | 8 | a day is 01 to 31",
        "1985-04-32 | 8 | a day is 01 to 31",
        "1985-04-4X | 8 | a day is 01 to 31",
        "1985-04-31 | 8 | this month has only 30 days",
        "1985-02-29 | 8 | this month has only 28 days",
        "1900-02-29 | 8 | this month has only 28 days",
        "2000-02-30 | 8 | this month has only 29 days",
        "-0001-02-29 | 9 | this month has only 28 days",
        "-0100-02-29 | 9 | this month has only 28 days",
        "XXX1-02-29 | 0 | no day of the calendar fits",
        "1900-02-X0-1 | 10 | the date should end here",
        "2001-02-3X | 0 | no day of the calendar fits",
        "20X1-0X-30/2005-02-3X | 11 | no day of the calendar fits",
        "XXXX-02-30 | 0 | no day of the calendar fits",
        "XXXX-06-31 | 0 | no day of the calendar fits",
        "1985-04T10:10:10 | 7 | belongs to a complete date",
        "1985T10:10:10 | 4 | belongs to a complete date",
        "1985-04-12T | 11 | an hour is 00 to 23",
        "1985-04-12T1 | 12 | an hour is 00 to 23",
        "1985-04-12T10 | 13 | complete to the second",
        "1985-04-12T10:10 | 16 | complete to the second",
        "1985-04-12T10:10: | 17 | a second is 00 to 59",
        "1985-04-12T101010 | 13 | complete to the second",
        "1985-04-12T24:00:00 | 11 | an hour is 00 to 23",
        "1985-04-12T10:60:00 | 14 | a minute is 00 to 59",
        "1985-04-12T23:59:60 | 17 | a second is 00 to 59",
        "1985-04-12T10:10:10.5 | 19 | no fraction",
        "1985-04-12T10:10:10+15 | 20 | a shift is at most 14:00",
        "1985-04-12T10:10:10+14:01 | 19 | a shift is at most 14:00",
        "1985-04-12T10:10:10+1 | 21 | a shift is at most 14:00",
        "1985-04-12T10:10:10+0100 | 22 | a shift as in +04:30",
        "1985-04-12T10:10:10+01:60 | 23 | minutes of a shift",
        "1985-04-12T10:10:10-00 | 19 | zero has no minus sign",
        "1985-04-12T10:10:10-00:00 | 19 | zero has no minus sign",
        "1985-04-12T10:10:10Z? | 20 | no qualifier",
        "1985-04-12?T10:10:10 | 11 | no unspecified digit and no qualifier",
        "1985-04-XXT10:10:10 | 10 | no unspecified digit and no qualifier",
        "-1985-04-12T10:10:10 | 11 | no negative year",
        "1985-04-12T10:10:10/1986 | 0 | no time of day",
        "1985/1986-04-12T10:10:10 | 5 | no time of day",
        "[1985-04-12T10:10:10] | 1 | no time of day",
        "2005/2004 | 5 | cannot end before it starts",
        "2005-02/2005-01-31 | 8 | cannot end before it starts",
        "2004/05 | 7 | bare century",
        "2004-06/07 | 10 | bare century",
        "2004/2005/2006 | 9 | an interval has one slash",
        "/ | 0 | at least one end",
        "../.. | 0 | at least one end",
        "/.. | 0 | at least one end",
        "../ | 0 | at least one end",
        "2004../2005 | 4 | two dots alone",
        "2004/..2005 | 5 | two dots alone",
        "..2004/2005 | 0 | two dots alone",
        "2004/2005.. | 9 | two dots alone",
        "2004/. | 5 | a date begins with a year",
        "2004../ | 4 | two dots alone",
        "2004..2005 | 4 | two dots stand alone for an open end, or join",
        ".. | 0 | a date begins with a year",
        "[] | 1 | not empty",
        "{} | 1 | not empty",
        "[ | 1 | ends with ]",
        "{1985 | 5 | ends with }",
        "[1985} | 5 | ends with ]",
        "1985] | 4 | the date should end here",
        "[1985]] | 5 | the date should end here",
        "[1985,] | 6 | not empty",
        "[,1985] | 1 | not empty",
        "[1985,,1986] | 6 | not empty",
        "[..] | 1 | two dots need a date",
        "[1985,..] | 6 | two dots need a date",
        "[..1985,..1990] | 8 | only the first member",
        "[1985..,1990] | 5 | only the last member",
        "[1985..1985] | 7 | a range in a set ascends",
        "[1986..1985] | 7 | a range in a set ascends",
        "[1985..1986-01] | 7 | same precision",
        "[1985-21..1986-33] | 10 | same precision",
        "[1985..1986..1987] | 11 | two dots stand alone",
        "[1985...1987] | 7 | a date begins with a year",
        "[1985/1986] | 5 | no interval as a member",
        "[[1985]] | 1 | a date begins with a year",
        "1985?? | 5 | at most one qualifier",
        "??1985 | 1 | a date begins with a year",
        "1985-04-12%? | 11 | at most one qualifier",
        "1985-??04 | 6 | a month has two digits",
        "-?1985 | 1 | a date begins with a year",
        "1950S0 | 5 | significant digits are a positive number",
        "1950S | 5 | significant digits are a positive number",
        "1950S02 | 5 | significant digits are a positive number",
        "1950S5 | 5 | no more significant digits",
        "Y12345S6 | 7 | no more significant digits",
        "Y3388E2S7 | 8 | no more significant digits",
        "195XS2 | 4 | has no significant digits",
        "1950S2S2 | 6 | the date should end here",
        "1950?S2 | 5 | the date should end here",
        "1950E2 | 4 | the date should end here"
      })
  void everyBrokenRuleIsToldWithItsPlace(String text, int index, String rule) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isExactlyInstanceOf(EdtfParseException.class)
        .satisfies(
            thrown -> {
              EdtfParseException e = (EdtfParseException) thrown;
              assertThat(e.rule()).contains(rule).doesNotContain("2012");
              assertThat(e.getErrorIndex()).isEqualTo(index);
              assertThat(e.getParsedString()).isEqualTo(text);
              assertThat(e).hasMessageContaining(text).hasMessageContaining(e.rule());
              assertThat(e).hasMessageContaining("index " + index);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "199u | 3 | unspecified digit is now written X",
        "19uu-uu | 2 | unspecified digit is now written X",
        "1999-uu | 5 | unspecified digit is now written X",
        "uuuu-12 | 0 | unspecified digit is now written X",
        "199x | 3 | unspecified digit is now written X",
        "19xx | 2 | unspecified digit is now written X",
        "1984?~ | 4 | now written %",
        "2004-06?~/2005 | 7 | now written %",
        "1984~? | 4 | now written %",
        "unknown/2006 | 0 | leaving the end empty",
        "2004-06-01/unknown | 11 | leaving the end empty",
        "2004-01-01/open | 11 | word open is now written ..",
        "2004?/open | 6 | word open is now written ..",
        "open/2004 | 0 | word open is now written ..",
        "2004-(06)?-11 | 5 | brackets are gone",
        "(2004)?-06-11 | 0 | brackets are gone",
        "2004-06-(01)~/2004-06-(20)~ | 8 | brackets are gone",
        "((2004)?-06)~ | 0 | brackets are gone",
        "y170000002 | 0 | begins with Y",
        "y-17e7 | 0 | begins with Y",
        "y17101e4p3 | 0 | begins with Y",
        "Y17e7 | 3 | marked with E",
        "Y17101E4p3 | 8 | written S",
        "2001-21^southernHemisphere | 7 | qualifier of a season is gone",
        "2001-21^ | 7 | qualifier of a season is gone"
      })
  void syntaxOfTheDraftOf2012IsNamed(String text, int index, String rule) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOfSatisfying(
            EdtfParseException.class,
            e -> {
              assertThat(e.rule()).startsWith("2012 draft syntax: ").contains(rule);
              assertThat(e.getErrorIndex()).isEqualTo(index);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "open",
        "openly/1999",
        "1999/unknowns",
        "haus",
        "exp",
        "x",
        "u",
        "pupu",
        "(",
        "()",
        "?",
        "^",
        "about 1x",
        "happy",
        "1985e",
        "e5",
        "5p",
        "ye",
        "A1985?~"
      })
  void textThatIsOfNeitherEditionIsNotBlamedOnTheDraft(String text) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOfSatisfying(
            EdtfParseException.class, e -> assertThat(e.rule()).doesNotContain("2012"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?2004 | 2004?",
        "?2004? | 2004?",
        "?2004~ | 2004%",
        "~2004? | 2004%",
        "%2004? | 2004%",
        "?-2004 | -2004?",
        "?2004-06 | 2004?-06",
        "?2004-06-~11 | 2004?-06-~11",
        "2004-06?-11? | 2004-06-11?",
        "2004?-06?-11? | 2004-06-11?",
        "?2004-?06-?11 | 2004-06-11?",
        "2004?-06~-11 | 2004%-~06-11",
        "2004?-06-11~ | 2004%-~06-~11",
        "2004-06?-~11 | 2004-06?-~11",
        "2004-06-~11? | 2004-06?-%11",
        "2004-06~-%11 | 2004-06~-%11",
        "2004-%06-11 | 2004-%06-11",
        "2004-~06-11 | 2004-~06-11",
        "2004-06-~11 | 2004-06-~11",
        "-2004-06-~11? | -2004-06?-%11",
        "?198X-XX | 198X?-XX",
        "?2004-21 | 2004?-21",
        "2004-?21? | 2004?-%21 ~",
        "?Y12345 | Y12345?",
        "?1950S2 | 1950S2?",
        "?2004/?2005-06 | 2004?/2005?-06",
        "[?2004,?2005..~2006,~2007..] | [2004?,2005?..2006~,2007~..]",
        "{..?2004} | {..2004?}"
      })
  void canonicalFormMovesQualifiersOnly(String text, String canonical) {
    if (canonical.endsWith(" ~")) {
      // The same flag twice on a component is printed once.
      assertThat(Edtf.parse(text)).hasToString("2004-21?");
      return;
    }
    Edtf value = Edtf.parse(text);
    assertThat(value).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
    assertThat(value.source()).isEqualTo(text);
    assertThat(value.hashCode()).isEqualTo(Edtf.parse(canonical).hashCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003/2006",
        "Y17E7",
        "1985-XX-XX",
        "{2005,1999}",
        "2001-21/2003",
        "1985-04-12T23:20:30+00:00",
        "[1667,1668,1670..1672]",
        "../2004-06~"
      })
  void canonicalFormOfTheRestIsTheSource(String text) {
    Edtf value = Edtf.parse(text);
    assertThat(value.toString()).isEqualTo(text).isSameAs(value.source());
  }
}
