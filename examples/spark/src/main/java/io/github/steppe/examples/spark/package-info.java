/** Totals of trade on many machines; begin with ComextOnSpark. */
package io.github.steppe.examples.spark;
