/** The facts about the European Union and Central Asia; begin with EuCentralAsia. */
module io.github.steppe.dataset {
  requires transitive io.github.steppe.core;
  requires static org.jspecify;

  exports io.github.steppe.dataset;
}
