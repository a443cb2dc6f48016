package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDisplayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1993 | 1993 | 1993 г.",
        "1993~ | c. 1993 | прибл. 1993 г.",
        "1993? | 1993 (uncertain) | 1993 г. (под сомнением)",
        "1993% | c. 1993 (uncertain) | прибл. 1993 г. (под сомнением)",
        "0001 | 1 | 1 г.",
        "0000 | 1 BC | 1 г. до н. э.",
        "-0043 | 44 BC | 44 г. до н. э.",
        "Y17E7 | 170000000 | 170000000 г.",
        "1985-04 | April 1985 | апрель 1985 г.",
        "1985-04-02 | 2 April 1985 | 2 апреля 1985 г.",
        "1985-12-31 | 31 December 1985 | 31 декабря 1985 г.",
        "1985-04-12T03:20:05 | 12 April 1985, 03:20:05 | 12 апреля 1985 г., 03:20:05",
        "1985-04-12T23:20:30Z | 12 April 1985, 23:20:30 UTC | 12 апреля 1985 г., 23:20:30 UTC",
        "1985-04-12T23:20:30-04 | 12 April 1985, 23:20:30 UTC-04:00 | 12 апреля 1985 г., 23:20:30 UTC-04:00",
        "2001-21 | spring 2001 | весна 2001 г.",
        "2001-28 | winter 2001, northern hemisphere | зима 2001 г., северное полушарие",
        "2001-30 | summer 2001, southern hemisphere | лето 2001 г., южное полушарие",
        "2017-33 | first quarter of 2017 | I квартал 2017 г.",
        "2017-39 | last third of 2017 | последняя треть 2017 г.",
        "2022-40~ | c. first half of 2022 | прибл. первое полугодие 2022 г.",
        "197X | some year from 1970 to 1979 | один из годов: 1970 г. — 1979 г.",
        "19XX | some year from 1900 to 1999 | один из годов: 1900 г. — 1999 г.",
        "XXXX | some year | год не указан",
        "1XX5 | a date of the form 1XX5 | дата вида 1XX5",
        "19X5 | a date of the form 19X5 | дата вида 19X5",
        "2004-XX | some month of 2004 | 2004 г., месяц не указан",
        "1985-04-XX | some day in April 1985 | апрель 1985 г., день не указан",
        "1985-XX-XX | some day in 1985 | 1985 г., день не указан",
        "1985-1X-XX | a date of the form 1985-1X-XX | дата вида 1985-1X-XX",
        "1985-1X | a date of the form 1985-1X | дата вида 1985-1X",
        "198X-XX | a date of the form 198X-XX | дата вида 198X-XX",
        "198X-21? | a date of the form 198X-21 (uncertain) | дата вида 198X-21 (под сомнением)",
        "1950S2 | some year from 1900 to 1999, estimated 1950 | один из годов: 1900 г. — 1999 г., оценка: 1950 г.",
        "2004?-06-11 | 11 June 2004 (year uncertain) | 11 июня 2004 г. (год под сомнением)",
        "2004-06~-11 | 11 June 2004 (year approximate, month approximate) | 11 июня 2004 г. (год приблизителен, месяц приблизителен)",
        "?2004-06-%11 | 11 June 2004 (year uncertain, day uncertain and approximate) | 11 июня 2004 г. (год под сомнением, день под сомнением и приблизителен)",
        "2004-~06 | June 2004 (month approximate) | июнь 2004 г. (месяц приблизителен)",
        "1985-%04-XX | some day in April 1985 (month uncertain and approximate) | апрель 1985 г., день не указан (месяц под сомнением и приблизителен)",
        "2002-03/2009 | from March 2002 to 2009 | март 2002 г. — 2009 г.",
        "2003/ | from 2003, end not known | начало: 2003 г., конец неизвестен",
        "2003/.. | from 2003, no end recorded | начало: 2003 г., конец не указан",
        "/2003 | until 2003, start not known | конец: 2003 г., начало неизвестно",
        "../2003~ | until c. 2003, no start recorded | конец: прибл. 2003 г., начало не указано",
        "[1667,1668,1670..1672] | one of: 1667, 1668 or 1670 to 1672 | одно из: 1667 г., 1668 г. или 1670 г. — 1672 г.",
        "{1960,1961-12} | all of: 1960 and December 1961 | всё из перечня: 1960 г. и декабрь 1961 г.",
        "[..2003,2005] | one of: 2003 or earlier or 2005 | одно из: 2003 г. или раньше или 2005 г.",
        "{2003..} | all of: 2003 or later | всё из перечня: 2003 г. или позже"
      })
  void everyFormHasWordsInBothLanguages(String text, String english, String russian) {
    assertThat(EdtfDisplay.in(Locale.ENGLISH).text(Edtf.parse(text))).isEqualTo(english);
    assertThat(EdtfDisplay.in(Locale.forLanguageTag("ru-KZ")).text(Edtf.parse(text)))
        .isEqualTo(russian);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void otherLanguagesGetEnglishWhateverTheDefault() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ru-RU"));
      assertThat(EdtfDisplay.in(Locale.FRENCH).text(Edtf.parse("2003-05"))).isEqualTo("May 2003");
      assertThat(EdtfDisplay.in(Locale.ROOT).text(Edtf.parse("2003-05"))).isEqualTo("May 2003");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndParts() {
    ResourceBundle english = ResourceBundle.getBundle(EdtfDisplay.class.getName(), Locale.ROOT);
    ResourceBundle russian =
        ResourceBundle.getBundle(EdtfDisplay.class.getName(), Locale.forLanguageTag("ru"));
    assertThat(russian.getLocale()).isEqualTo(Locale.forLanguageTag("ru"));
    for (String key : english.keySet()) {
      assertThat(russian.containsKey(key)).as(key).isTrue();
      for (String part : new String[] {"{0}", "{1}", "{2}"}) {
        assertThat(russian.getString(key).contains(part))
            .as(key)
            .isEqualTo(english.getString(key).contains(part));
      }
    }
    assertThat(russian.keySet()).isEqualTo(english.keySet());
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> EdtfDisplay.in(null)).withMessage("locale");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfDisplay.in(Locale.ENGLISH).text(null))
        .withMessage("value");
  }
}
