/**
 * Cooperation programs, their phases and their money; begin with {@link
 * io.github.steppe.program.Program}.
 */
@NullMarked
@House
package io.github.steppe.program;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
