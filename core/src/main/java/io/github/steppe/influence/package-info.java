/**
 * What sources say of causes, aims, quantities and terms; begin with {@link
 * io.github.steppe.influence.Influence}.
 */
@NullMarked
@House
package io.github.steppe.influence;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
