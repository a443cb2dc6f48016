package io.github.steppe.trade.file;

/** What a source calls the parties: its codes, and the ids that the library has for them. */
enum PartyCodes {
  GEONOMENCLATURE,
  EUROSTAT,
  COMTRADE;

  String party(String code) {
    return code;
  }
}
