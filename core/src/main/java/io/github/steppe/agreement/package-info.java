/**
 * Texts and what happened to them: agreements, policies, milestones; begin with {@link
 * io.github.steppe.agreement.Agreement}.
 */
@NullMarked
@House
package io.github.steppe.agreement;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
