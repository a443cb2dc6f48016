package io.github.steppe.area;

/** One of the four frameworks that relations are commonly divided into. */
public enum Framework {
  /** Political dialogue, democracy, rule of law, human rights. */
  POLITICAL,
  /** Trade, investment, energy, transport. */
  ECONOMIC,
  /** Borders, drugs, terrorism, crisis management. */
  SECURITY,
  /** Education, health, environment, civil society, humanitarian aid. */
  SOCIAL
}
