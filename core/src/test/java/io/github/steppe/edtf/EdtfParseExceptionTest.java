package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The validity rules: what is refused, where, and in which words. */
class EdtfParseExceptionTest {
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
}
