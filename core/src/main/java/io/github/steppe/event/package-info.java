/** Meetings, visits and holders of offices; begin with {@link io.github.steppe.event.Event}. */
@NullMarked
@House
package io.github.steppe.event;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
