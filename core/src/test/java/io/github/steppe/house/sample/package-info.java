/** A type that has every kind of attribute the house allows. */
@House
@NullMarked
package io.github.steppe.house.sample;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
