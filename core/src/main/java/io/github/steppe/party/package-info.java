/**
 * Who relates: countries, organizations, groups and memberships; begin with {@link
 * io.github.steppe.party.Country}.
 */
@NullMarked
@House
package io.github.steppe.party;

import io.github.steppe.house.House;
import org.jspecify.annotations.NullMarked;
