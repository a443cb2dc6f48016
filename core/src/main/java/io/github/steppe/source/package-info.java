/**
 * Who says so: sources, citations, claims and verdicts; begin with {@link
 * io.github.steppe.source.Claim}.
 */
@NullMarked
@House
package io.github.steppe.source;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
