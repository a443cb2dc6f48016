package io.github.steppe.examples.tour;

import java.util.function.Consumer;

/** The whole tour: every program of this package, one after another. */
public final class Tour {

  private Tour() {}

  public static void main(String[] args) {
    stop("What governed relations with Kazakhstan on 1 June 2012?", FirstAnswer::main, args);
    stop("How sure are we?", HowSure::main, args);
    stop("What does a date say?", DatesAsGiven::main, args);
    stop("According to whom?", AccordingToWhom::main, args);
    stop("Who was the Union?", TheUnionChanges::main, args);
    stop("What governed relations with each of the five?", WhatGoverned::main, args);
    stop("What was traded?", TableOne::main, args);
    stop("What does the trade amount to?", TradeIndicatorsOfTableOne::main, args);
    stop("Who was a member of what?", WhoWasAMember::main, args);
    stop("Which programs ran in Tajikistan?", ProgramsByFramework::main, args);
    stop("What did the Union have with each of the five on a day?", StatusOnADay::main, args);
    stop("What held between two parties in a year?", DyadYears::main, args);
    stop("Why?", SayWhy::main, args);
    stop("What happened, in the order of time?", TimelineOfKazakhstan::main, args);
    stop("What happened in one framework, and about energy?", TimelineByArea::main, args);
    stop("How long did an agreement live, and what governed?", LifeOfAnAgreement::main, args);
    stop("What does the paper say against what others say?", PaperAgainstSources::main, args);
    stop("Who was first, and what is said to have led to what?", WhoWasFirst::main, args);
    stop("Was Kazakhstan the motivator?", KazakhstanAsMotivator::main, args);
    stop("How do I cite what I found?", CiteYourResult::main, args);
    stop("Can I use it for another region?", AnotherRegion::main, args);
    stop("What if I know better?", YourCorrections::main, args);
    stop("What do my own files of Comext say?", ImportComext::main, new String[0]);
  }

  private static void stop(String question, Consumer<String[]> program, String[] args) {
    System.out.println();
    System.out.println("== " + question);
    program.accept(args);
  }
}
