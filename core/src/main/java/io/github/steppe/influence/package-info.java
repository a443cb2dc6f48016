/**
 * What sources say of causes, aims, quantities and terms; begin with {@link
 * io.github.steppe.influence.Influence} and the {@link io.github.steppe.influence.InfluenceGraph
 * graph} of them.
 */
@NullMarked
@House
package io.github.steppe.influence;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
