package io.github.steppe.trade;

/** What the numbers in rows stand for; several threads may share one. */
final class Dictionary {

  final Codes<String> reporters = new Codes<>("reporters", Row.PARTIES);
  final Codes<String> partners = new Codes<>("partners", Row.PARTIES);
  final Codes<String> periods = new Codes<>("periods", Row.PERIODS);
  final Codes<String> products = new Codes<>("products", Row.PRODUCTS);
  final Codes<String> years = new Codes<>("years", Row.PERIODS);
  final Codes<String> chapters = new Codes<>("chapters", Row.PRODUCTS);
  final Codes<TradeFrame> frames = new Codes<>("ways of counting", Row.FRAMES);
}
