package io.github.steppe.party;

import io.github.steppe.source.Cited;
import io.github.steppe.source.Identified;

/** A party to relations: a country, an organization or a group of them. */
public sealed interface Party extends Identified, Cited permits Country, Organization, Group {

  /** {@return the name in English} */
  String name();
}
