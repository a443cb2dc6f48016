/** All of it, immutable and indexed; begin with {@link io.github.steppe.relations.Relations}. */
@NullMarked
@House
package io.github.steppe.relations;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
