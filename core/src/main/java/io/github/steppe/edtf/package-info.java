/**
 * Dates as sources give them, and answers that are right for every reading of them.
 *
 * <p>The main type is {@link io.github.steppe.edtf.Edtf}: a value of the Extended Date/Time Format
 * (EDTF) of 2019, Levels 0, 1 and 2 in full. It is an {@link io.github.steppe.edtf.EdtfDate}, an
 * {@link io.github.steppe.edtf.EdtfInterval} or an {@link io.github.steppe.edtf.EdtfSet}. Questions
 * are answered with a {@link io.github.steppe.edtf.Truth}: true for every reading, for none, or
 * unknown. The syntax of the draft of 2012 is refused by name.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * // A date has bounds, and says how far it is known.
 * EdtfDate month = EdtfDate.parse("1995-01");
 * month.earliestDay();                                // Optional[1995-01-01]
 * month.latestDay();                                  // Optional[1995-01-31]
 * month.couldBe(LocalDate.of(1995, 1, 23));           // true
 * month.precision();                                  // MONTH
 * EdtfDate.parse("1997~").isApproximate();            // true
 *
 * // Unspecified digits are completed against the calendar, gaps included.
 * EdtfDate ends = EdtfDate.parse("2003-XX-31");
 * ends.latestDay();                                   // Optional[2003-12-31]
 * ends.couldBe(LocalDate.of(2003, 4, 30));            // false
 *
 * // An interval starts on some day of its start and ends on some day of its end.
 * EdtfInterval interval = EdtfInterval.parse("2002-03/2009");
 * interval.covers(LocalDate.of(2002, 2, 28));         // FALSE
 * interval.covers(LocalDate.of(2002, 3, 15));         // UNKNOWN
 * interval.covers(LocalDate.of(2002, 3, 31));         // TRUE
 * interval.spell().earliestEnd();                     // Optional[2009-01-01]
 *
 * // An open end says nothing about the time after the day of knowledge.
 * Spell open = EdtfInterval.parse("2003/..").spell();
 * LocalDate later = LocalDate.of(2030, 1, 1);
 * LocalDate known = LocalDate.of(2025, 6, 30);
 * open.covers(later);                                 // TRUE
 * open.covers(later, known);                          // UNKNOWN
 *
 * // One of several, or several.
 * EdtfSet signed = EdtfSet.parse("[2003..2006]");
 * signed.covers(LocalDate.of(2004, 5, 1));            // UNKNOWN
 * EdtfSet meetings = EdtfSet.parse("{2003,2006}");
 * meetings.anyCovers(LocalDate.of(2003, 5, 1));       // TRUE
 * meetings.allCover(LocalDate.of(2003, 5, 1));        // FALSE
 *
 * // A spell from two events, ending the day before the second.
 * Spell force = Spell.starting(Edtf.parse("1999-07-01")).endingBefore(Edtf.parse("2020-03-01"));
 * force.covers(LocalDate.of(2020, 2, 29));            // TRUE
 * force.covers(LocalDate.of(2020, 3, 1));             // FALSE
 * force.length(ChronoUnit.YEARS);                     // 20
 *
 * // Order, difference and relations.
 * Edtf year = Edtf.parse("2004");
 * Edtf spring = Edtf.parse("2004-21");
 * year.before(Edtf.parse("2005-02"));                 // TRUE
 * year.sameDay(spring);                               // UNKNOWN
 * year.relationsTo(spring);                           // [CONTAINS]
 * year.until(Edtf.parse("2010-06"), ChronoUnit.YEARS);               // 5 to 6
 * year.until(Edtf.parse("2010-06"), ChronoUnit.YEARS).moreThan(5);   // UNKNOWN
 *
 * // Words for people.
 * EdtfDisplay.in(Locale.ENGLISH).text(Edtf.parse("2003~/"));   // from c. 2003, end not known
 *
 * // What is not EDTF is refused with the place and the rule.
 * Edtf.parse("2003-02-29");    // EdtfParseException: index 8, this month has only 28 days
 * Edtf.parse("199u");          // EdtfParseException: index 3, 2012 draft syntax
 * }</pre>
 *
 * <h2>Two ways to read a partial date</h2>
 *
 * <p>As an <em>event</em> it is some single day inside its bounds: a signature, the end of an
 * interval. {@code couldBe}, {@code before}, {@code after}, {@code sameDay} and {@code until} read
 * dates so, as do the ends of intervals and {@link io.github.steppe.edtf.Spell#starting}. As an
 * <em>extent</em> it is the whole stretch: the year 2004 of a statistic. {@code covers}, {@code is}
 * and {@code relationsTo} read dates so.
 *
 * <h2>Choices where the standard leaves one open</h2>
 *
 * <table>
 * <caption>Open questions and the answer of this package</caption>
 * <tr><th>Question</th><th>Answer</th></tr>
 * <tr><td>Months of the seasons 21 to 24</td><td>Meteorological and northern: spring from March,
 * summer from June, autumn from September, winter from December to the end of February of the
 * following year. {@link io.github.steppe.edtf.EdtfDate#hemisphereStated()} is false.</td></tr>
 * <tr><td>Seasons 25 to 28, 29 to 32</td><td>Northern as above; southern: spring from September,
 * summer from December into the following year, autumn from March, winter from June.</td></tr>
 * <tr><td>A sub-year code as the end of an interval</td><td>Accepted.</td></tr>
 * <tr><td>A sub-year code with a qualifier</td><td>Accepted, also on the code alone: it stands in
 * the place of the month.</td></tr>
 * <tr><td>Day of a date-time with a shift</td><td>The day as written; the shift is kept.</td></tr>
 * <tr><td>Second 60, hour 24</td><td>Refused.</td></tr>
 * <tr><td>Size of a shift, minus zero</td><td>Up to 14:00 on either side; minus zero is refused.</td>
 * </tr>
 * <tr><td>Leading zeros after Y, in an exponent or a number of significant digits; an exponential
 * year below five digits; exponent zero</td><td>Refused.</td></tr>
 * <tr><td>Significant digits: none, or more than the year has</td><td>Refused.</td></tr>
 * <tr><td>Significant digits of long years</td><td>Counted from the left of the full value; of a
 * year of four digits, from the left of the four. A negative year never shares digits with the year
 * zero.</td></tr>
 * <tr><td>X among the digits of a negative year</td><td>Refused; X in its month or day is
 * accepted.</td></tr>
 * <tr><td>Date-time with a negative year</td><td>Refused.</td></tr>
 * <tr><td>Unspecified digits that no day of the calendar completes</td><td>Refused.</td></tr>
 * <tr><td>Interval without any date</td><td>Refused.</td></tr>
 * <tr><td>Two dots joined to a date inside an interval</td><td>Refused.</td></tr>
 * <tr><td>Interval ends that overlap or are equal</td><td>Accepted if the end can be reached from
 * the start.</td></tr>
 * <tr><td>A range in a set with equal or overlapping sides</td><td>Refused: a range ascends, the
 * last day of its first side being before the first day of its last side. Seasons of both
 * hemispheres have one precision, quarters another.</td></tr>
 * <tr><td>Years beyond {@code java.time}</td><td>Years have up to 16 digits and all answers are exact
 * for them; {@code earliestDay} and {@code latestDay} throw a {@code DateTimeException} beyond
 * {@code LocalDate}, the day numbers do not. Longer years are refused.</td></tr>
 * <tr><td>Two dots: goes on, or not stated</td><td>{@code covers(day)} takes it as going on; {@link
 * io.github.steppe.edtf.Spell#covers(java.time.LocalDate, java.time.LocalDate)} answers unknown
 * after a day of knowledge.</td></tr>
 * <tr><td>Questions to an all-of set without a quantifier</td><td>Any member.</td></tr>
 * <tr><td>Canonical place of qualifiers</td><td>The longest group of components from the left with
 * the same flags is marked once, behind; each other component in front.</td></tr>
 * <tr><td>JSON</td><td>The canonical form as a string.</td></tr>
 * </table>
 *
 * <p>Source of the rules: Library of Congress, Extended Date/Time Format specification, 4 February
 * 2019.
 */
@NullMarked
package io.github.steppe.edtf;

import org.jspecify.annotations.NullMarked;
