/**
 * What relations are about: frameworks and policy areas; begin with {@link
 * io.github.steppe.area.Framework}.
 */
@NullMarked
@House
package io.github.steppe.area;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
