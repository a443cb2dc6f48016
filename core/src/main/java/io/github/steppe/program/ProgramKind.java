package io.github.steppe.program;

/** The kind of cooperation that a program is. */
public enum ProgramKind {
  /** A program of assistance or cooperation. */
  PROGRAM,
  /** A financial instrument that pays for programs. */
  INSTRUMENT,
  /** An indicative program: what an instrument plans for some years. */
  INDICATIVE_PROGRAM,
  /** A single project. */
  PROJECT,
  /** A facility or institution with a site. */
  FACILITY,
  /** A dialogue held in regular meetings. */
  DIALOGUE,
  /** A transport corridor. */
  CORRIDOR,
  /** A project of infrastructure, such as a pipeline. */
  INFRASTRUCTURE,
  /** A broader initiative. */
  INITIATIVE
}
