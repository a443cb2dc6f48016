/** A program outside. */
module consumer {
  requires com.fasterxml.jackson.databind;
  requires io.github.steppe.dataset;
}
