/** Types, questions and files for relations between parties; begin with Relations. */
module io.github.steppe.core {
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires com.fasterxml.jackson.databind;
  requires static org.apache.commons.compress;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.threeten.extra;

  exports io.github.steppe.edtf;
  exports io.github.steppe.source;
  exports io.github.steppe.area;
  exports io.github.steppe.party;
  exports io.github.steppe.agreement;
  exports io.github.steppe.program;
  exports io.github.steppe.event;
  exports io.github.steppe.trade;
  exports io.github.steppe.trade.file;
  exports io.github.steppe.influence;
  exports io.github.steppe.relations;
  exports io.github.steppe.datapackage;

  // Jackson reads and writes the generated classes, which are not public.
  opens io.github.steppe.edtf to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.house to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.source to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.area to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.party to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.agreement to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.program to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.event to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.trade to
      com.fasterxml.jackson.databind;
  opens io.github.steppe.influence to
      com.fasterxml.jackson.databind;
}
