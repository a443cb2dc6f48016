/** One short program per question; begin with FirstAnswer. */
package io.github.steppe.examples.tour;
